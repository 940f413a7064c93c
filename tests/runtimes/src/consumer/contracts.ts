import type { AnyResult } from "@specloom/runtime";
import type { Contract, ContractCase } from "../../../contract/src/run-contract.ts";
import { outcomeOf } from "./outcome.ts";

const contracts: Contract[] = [];

/** Stands in for the function of the same name that generated contract tests call: keeps their calls for later. */
export function runContract(contract: Contract): void {
  contracts.push(contract);
}

/** What every call of every contract test that was imported comes to; by provider, in their order. */
export async function callContracts(url: string): Promise<Record<string, unknown[]>> {
  const outcomes: Record<string, unknown[]> = {};
  for (const { specFile, createClient, cases } of contracts) {
    const provider = specFile.pathname.split("/").at(-2) ?? "";
    const made: unknown[] = [];
    for (const wanted of cases) {
      const { status, mediaType } = wanted;
      const headers = { prefer: `code=${status}`, ...(mediaType === undefined ? {} : { accept: mediaType }) };
      const client = createClient({ baseUrl: `${url}/${provider}`, headers, retry: false });
      made.push(await outcomeOf(call(client, wanted)));
    }
    outcomes[provider] = made;
  }
  return outcomes;
}

async function call(client: object, { operation, input }: ContractCase): Promise<object> {
  const method: unknown = Reflect.get(client, operation);
  if (typeof method !== "function") throw new Error(`The client has no method ${operation}.`);
  const { response, status, ok, data, error } = (await method.call(client, input)) as AnyResult;
  return { violations: response.headers.get("sl-violations"), status, ok, body: ok ? data : error };
}
