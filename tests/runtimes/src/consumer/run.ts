import { callContracts } from "./contracts.ts";
import { specialCalls } from "./special-calls.ts";
import { outcomeOf } from "./outcome.ts";

export interface Outcomes {
  readonly contracts: Readonly<Record<string, readonly unknown[]>>;
  readonly special: Readonly<Record<string, unknown>>;
}

/** Makes all calls against the servers below a URL. Nothing here belongs to one platform: it runs in each as it stands. */
export async function run(url: string): Promise<Outcomes> {
  const special = Object.entries(specialCalls).map(async ([name, call]): Promise<[string, unknown]> => {
    const server = `${url}/${name.replaceAll(" ", "-")}`;
    return [name, await outcomeOf(call((provider, quirk = "plain") => `${server}/${quirk}/${provider}`))];
  });
  return {
    special: Object.fromEntries(await Promise.all(special)),
    contracts: await callContracts(`${url}/contract/plain`),
  };
}
