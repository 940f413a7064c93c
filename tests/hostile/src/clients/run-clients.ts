import type { Outcome } from "../report/outcome.ts";
import type { AttackOptions } from "../run/attacks.ts";
import { clientCases } from "./cases.ts";
import { judgeCase } from "./judge-case.ts";
import { loadPackages } from "./packages/load.ts";

/** Tries hostile values and servers on generated clients, one input after the other, so that what is left can be told. */
export async function attackClients({ full, share, shares }: AttackOptions): Promise<Outcome[]> {
  const packages = await loadPackages();
  const outcomes: Outcome[] = [];
  const cases = clientCases.filter(({ isLarge = false }) => full || !isLarge);
  for (const one of cases.filter((_, index) => index % shares === share)) {
    outcomes.push(await judgeCase(one, packages));
  }
  return outcomes;
}
