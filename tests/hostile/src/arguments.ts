import { ArgumentsError, parseWords, positive } from "../../tool-arguments.ts";
import { attackNames, type AttackName } from "./run/attacks.ts";

export const usage = `pnpm test:hostile [--full] [--only NAME] [--jobs N]

  --full       every breaking form, more kills, more random texts
  --only NAME  one attack: ${attackNames.join(", ")}
  --jobs N     processes at the same time (default: 2)

Ends with a table of what was tried and what held. Exit code 1: something did not hold.
`;

export interface HostileArguments {
  readonly full: boolean;
  readonly only: AttackName | undefined;
  readonly jobs: number;
}

/** Throws an `ArgumentsError`. */
export function readArguments(words: readonly string[]): HostileArguments {
  const { full, only, jobs } = parseWords(words, { options }).values;
  const name = attackNames.find((one) => one === only);
  if (only !== undefined && name === undefined) throw new ArgumentsError(`There is no attack ${JSON.stringify(only)}.`);
  return { full, only: name, jobs: positive("--jobs", jobs) };
}

const options = {
  full: { type: "boolean", default: false },
  only: { type: "string" },
  jobs: { type: "string", default: "2" },
} as const;
