import type { Problem } from "../problem.ts";
import { WriteError } from "../write/write-error.ts";
import { heapLimit } from "./heap-limit.ts";
import { WorkerDeath } from "./worker-death.ts";

/** The rule of problems that are ours rather than the spec's. */
export const bugRule = "specloom-bug";

/** What was thrown while a provider was worked on, as a problem of that provider: the others go on. */
export function thrownProblem(provider: string, file: string, error: unknown): Problem {
  const place = { provider, line: 1, column: 1, pointer: "", severity: "error" } as const;
  if (error instanceof WriteError) {
    const { path, message, fix } = error;
    return { ...place, file: path, rule: "write", message, fix };
  }
  if (isOutOfMemory(error)) return { ...place, file, ...outOfMemory() };
  if (error instanceof WorkerDeath && error.signal === "SIGKILL") return { ...place, file, ...killed };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `This is a bug of Specloom, not of the spec: ${text.split("\n").slice(0, 3).join(" ")}`;
  return { ...place, file, rule: bugRule, message, fix: "Please report it with the spec." };
}

/** A worker's, or that of a thread that it had started. */
function isOutOfMemory(error: unknown): boolean {
  if (error instanceof WorkerDeath) return error.isOutOfMemory;
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function outOfMemory(): Pick<Problem, "rule" | "message" | "fix"> {
  return {
    rule: "out-of-memory",
    message: `The document needs more than the ${Math.round(heapLimit())} MB of memory that there are for it.`,
    fix: "Allow more with NODE_OPTIONS=--max-old-space-size=8000, or remove what is not needed from the document.",
  };
}

const killed: Pick<Problem, "rule" | "message" | "fix"> = {
  rule: "killed",
  message: "The process that was making the package was killed, as systems do where memory runs out.",
  fix: "Make fewer packages at a time with --jobs 1, or free some memory.",
};
