import type { Bench } from "./bench.ts";

/** What a call came to. */
export type Settled =
  | { readonly by: "result"; readonly value: unknown }
  | { readonly by: "error"; readonly value: unknown }
  | { readonly by: "nothing" };

/** The name of an error, or the status of a result; `value`: what is neither. `Error` is the caller's own. */
export type Wanted =
  | number
  | "InvalidArgumentError"
  | "MissingCredentialError"
  | "NetworkError"
  | "TimeoutError"
  | "AbortError"
  | "ParseError"
  | "ApiError"
  | "PaginationError"
  | "Error"
  | "value";

/** One input for a client: what is done, and what it has to come to. */
export interface ClientCase {
  /** The row of the list of hostile inputs. */
  readonly group: `R${number}`;
  readonly input: string;
  readonly act: (bench: Bench) => unknown;
  /** One of these. */
  readonly wanted: Wanted | readonly Wanted[];
  /** Requests that arrive at home; where an argument is refused, none. */
  readonly sent?: number;
  /** More that has to be true; returns what is not. */
  readonly check?: (bench: Bench, value: unknown) => readonly string[];
  /** Too much for each run: tried in full ones. */
  readonly isLarge?: boolean;
  /** Where what the server says, or a caller's own function throws, holds a credential: it is shown as what it is. */
  readonly isEchoed?: boolean;
}

/** A case for each of several inputs of one kind. */
export function casesOf<Input>(
  group: ClientCase["group"],
  inputs: Readonly<Record<string, Input>>,
  make: (input: Input, name: string) => Omit<ClientCase, "group" | "input">,
  what = "",
): ClientCase[] {
  const caseOf = (name: string, input: Input): ClientCase => ({
    group,
    input: what === "" ? name : `${what}: ${name}`,
    ...make(input, name),
  });
  return Object.entries(inputs).map(([name, input]) => caseOf(name, input));
}

/** A fault where two values differ as JSON. */
export function same(what: string, got: unknown, wanted: unknown): string[] {
  const [left, right] = [JSON.stringify(got), JSON.stringify(wanted)];
  return left === right ? [] : [`${what} is ${left}, wanted ${right}`];
}

/** The items of a stream or list, as an array. */
export async function collect(items: unknown, most = 10_000): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) {
    all.push(item);
    if (all.length >= most) break;
  }
  return all;
}
