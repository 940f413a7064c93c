import type { Problem } from "../problem.ts";
import { WriteError } from "../write/write-error.ts";

/** The rule of problems that are ours rather than the spec's. */
export const bugRule = "specloom-bug";

/** What was thrown while a provider was worked on, as a problem of that provider: the others go on. */
export function thrownProblem(provider: string, file: string, error: unknown): Problem {
  const place = { provider, line: 1, column: 1, pointer: "", severity: "error" } as const;
  if (error instanceof WriteError) {
    const { path, message, fix } = error;
    return { ...place, file: path, rule: "write", message, fix };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `This is a bug of Specloom, not of the spec: ${text.split("\n").slice(0, 3).join(" ")}`;
  return { ...place, file, rule: bugRule, message, fix: "Please report it with the spec." };
}
