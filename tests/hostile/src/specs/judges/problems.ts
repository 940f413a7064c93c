import type { Problem } from "../../../../../scripts/src/problem.ts";

/** What is wrong with a refusal: each problem has to say what, where and by which rule, on lines of its own. */
export function judgeProblems(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return [...(errors.length === 0 ? ["refused without an error"] : []), ...new Set(errors.flatMap(faultsOf))];
}

function faultsOf({ file, line, column, rule, message, fix = "" }: Problem): string[] {
  const faults: string[] = [];
  if (rule === "specloom-bug") faults.push(`a bug: ${message.slice(0, 300)}`);
  if (!file.startsWith("specs") && rule !== "write") faults.push(`told of ${file}`);
  if (!(line >= 1 && column >= 1)) faults.push(`without a place: ${message}`);
  if (message.length < 10 || message.length + fix.length > 2000)
    faults.push(`a message of ${message.length} characters`);
  return faults;
}
