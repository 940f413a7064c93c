import type { Problem } from "../problem.ts";
import { WriteError } from "../write/write-error.ts";
import { heapLimit } from "./heap-limit.ts";

/** The rule of problems that are ours rather than the spec's. */
export const bugRule = "specloom-bug";

/**
 * What was thrown while a provider was worked on, as a problem of that provider: the others go on.
 * @param memory megabytes that a thread that died may have had
 */
export function thrownProblem(provider: string, file: string, error: unknown, memory = heapLimit()): Problem {
  const place = { provider, line: 1, column: 1, pointer: "", severity: "error" } as const;
  if (error instanceof WriteError) {
    const { path, message, fix } = error;
    return { ...place, file: path, rule: "write", message, fix };
  }
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return { ...place, file, ...outOfMemory(memory) };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `This is a bug of Specloom, not of the spec: ${text.split("\n").slice(0, 3).join(" ")}`;
  return { ...place, file, rule: bugRule, message, fix: "Please report it with the spec." };
}

function outOfMemory(memory: number): Pick<Problem, "rule" | "message" | "fix"> {
  return {
    rule: "out-of-memory",
    message: `The document needs more than the ${Math.round(memory)} MB of memory that there are for it.`,
    fix: "Allow more with NODE_OPTIONS=--max-old-space-size=8000, or remove what is not needed from the document.",
  };
}
