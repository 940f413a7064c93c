import { parseArgs } from "node:util";
import { attackNames, type AttackName } from "./run/attacks.ts";

export const usage = `pnpm test:hostile [--full] [--only NAME] [--jobs N]

  --full       every breaking form, more kills, more random texts
  --only NAME  one attack: ${attackNames.join(", ")}
  --jobs N     processes at the same time (default: 2)

Ends with a table of what was tried and what held. Exit code 1: something did not hold.
`;

/** The words of the command make no sense; the message says which. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
}

export interface HostileArguments {
  readonly full: boolean;
  readonly only: AttackName | undefined;
  readonly jobs: number;
}

/** Throws an `ArgumentsError`. */
export function readArguments(words: readonly string[]): HostileArguments {
  const { full, only, jobs } = parse(words.filter((word) => word !== "--"));
  const name = attackNames.find((one) => one === only);
  if (only !== undefined && name === undefined) throw new ArgumentsError(`There is no attack ${JSON.stringify(only)}.`);
  if (!/^[1-9]\d*$/u.test(jobs)) throw new ArgumentsError(`--jobs needs a whole number above 0, not ${jobs}.`);
  return { full, only: name, jobs: Number(jobs) };
}

const options = {
  full: { type: "boolean", default: false },
  only: { type: "string" },
  jobs: { type: "string", default: "2" },
} as const;

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options }).values;
  } catch (error) {
    throw new ArgumentsError(error instanceof Error ? error.message : String(error));
  }
}
