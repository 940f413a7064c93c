import type { Report } from "../generate/report.ts";
import type { Problem, Severity } from "../problem.ts";
import { plural, printable, problemText } from "./print-report.ts";

/** Problems of one rule that are printed one by one; more are folded. */
const FEW = 3;

/** Places that a folded problem shows beside its first. */
const PLACES = 5;

/** The problems of one provider, those of the same rule and weight folded into one where there are many. */
export function foldedText(problems: readonly Problem[]): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.severity} ${problem.skipped === undefined}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].flatMap((group) => (group.length > FEW ? [foldText(group)] : group.map(problemText)));
}

function foldText([first, ...others]: readonly Problem[]): string {
  if (first === undefined) return "";
  const places = others.slice(0, PLACES).map(({ file, line }) => (file === first.file ? `${line}` : `${file}:${line}`));
  const rest = others.length - places.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  return [
    problemText(first),
    printable(
      `  The same rule ${plural(others.length, "more time")}, at lines ${places.join(", ")}${more}; --all shows each.`,
    ),
  ].join("\n");
}

/** How often each rule found something, the most frequent first; a line for errors and one for warnings. */
export function summaryText({ providers }: Report): string[] {
  const problems = providers.flatMap((one) => one.problems);
  return (["error", "warning"] as const).flatMap((severity) => summaryLine(problems, severity));
}

function summaryLine(problems: readonly Problem[], severity: Severity): string[] {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    if (problem.severity === severity) counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  return [`${plural(total, severity)}: ${sorted.map(([rule, count]) => `${count} ${rule}`).join(", ")}`];
}
