import type { ProviderReport, Report } from "../generate/report.ts";
import type { Problem } from "../problem.ts";

export type Task = "lint" | "check" | "generate";

/** `file:line:column rule severity message`, then the lines of the file, the pointer and how to fix it. */
export function problemText({ file, line, column, rule, severity, message, pointer, fix, excerpt }: Problem): string {
  const details = [
    ...(excerpt === undefined ? [] : excerpt.split("\n").map((one) => `  ${one}`)),
    ...(pointer === "" ? [] : [`  at ${pointer}`]),
    ...(fix === undefined ? [] : [`  ${fix}`]),
  ];
  return [`${file}:${line}:${column} ${rule} ${severity} ${message}`, ...details].map(printable).join("\n");
}

/** The line of one provider: what was made of it, how much and how fast. */
export function providerText(report: ProviderReport, task: Task): string {
  const { name, operations, skipped, files, bytes, ms } = report;
  if (report.problems.some(({ severity }) => severity === "error")) return `${name}: failed, ${countProblems(report)}`;
  if (task === "lint") return `${name}: ${countProblems(report)}`;
  const left = skipped === 0 ? "" : ` (${skipped} skipped)`;
  const size = `${plural(operations, "operation")}${left}, ${plural(files, "file")}, ${kilobytes(bytes)}`;
  return `${name}: ${size}, ${outcome(report, task)}, ${Math.round(ms)} ms`;
}

/** The last line: all providers together. */
export function totalText({ providers, changed, ms }: Report, task: Task): string {
  const sum = (pick: (report: ProviderReport) => number): number =>
    providers.reduce((total, one) => total + pick(one), 0);
  const failures = providers.filter((one) => one.problems.some(({ severity }) => severity === "error")).length;
  const parts = [plural(providers.length, "provider")];
  if (task !== "lint") {
    parts.push(
      plural(
        sum(({ operations }) => operations),
        "operation",
      ),
      plural(
        sum(({ files }) => files),
        "file",
      ),
    );
    parts.push(kilobytes(sum(({ bytes }) => bytes)));
    const count = sum((one) => one.changed.length + one.removed.length) + changed.length;
    parts.push(`${count} ${task === "check" ? "stale" : "changed"}`);
  }
  if (failures > 0) parts.push(`${failures} failed`);
  return `${parts.join(", ")} in ${(ms / 1000).toFixed(1)} s`;
}

/** Which files a check found stale, and the command that renews them. */
export function staleText({ providers, changed }: Report): string[] {
  const stale = providers.filter((one) => one.changed.length + one.removed.length > 0);
  const lines = stale.flatMap((one) => [
    ...one.changed.map((path) => `stale: ${path}`),
    ...one.removed.map((path) => `to be removed: ${path}`),
  ]);
  lines.push(...changed.map((path) => `stale: ${path}`));
  if (lines.length === 0) return [];
  return [...lines, `Run \`pnpm generate${stale.map(({ name }) => ` ${name}`).join("")}\` to renew them.`];
}

/** The report as data, for programs. */
export function jsonText({ ok, providers, changed, ms }: Report): string {
  const rounded = providers.map((one) => ({ ...one, ms: Math.round(one.ms) }));
  return `${JSON.stringify({ ok, providers: rounded, changed, ms: Math.round(ms) }, undefined, 2)}\n`;
}

function outcome({ changed, removed }: ProviderReport, task: Task): string {
  const count = changed.length + removed.length;
  if (count === 0) return task === "check" ? "up to date" : "unchanged";
  return `${count} ${task === "check" ? "stale" : "changed"}`;
}

function countProblems({ problems }: ProviderReport): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return "no problems";
  const parts = [errors === 0 ? "" : plural(errors, "error"), warnings === 0 ? "" : plural(warnings, "warning")];
  return parts.filter((part) => part !== "").join(", ");
}

/** A spec's text cannot send commands to the terminal. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
