import type { ProviderReport, Report } from "../generate/report.ts";
import { bugRule } from "../generate/thrown-problem.ts";
import { run } from "../generate.ts";
import type { RunArguments } from "./arguments.ts";
import { DONE, FOUND, OUR_BUG } from "./exit-codes.ts";
import { foldedText, summaryText } from "./fold-problems.ts";
import { jsonText, problemText, providerText, staleText, totalText, type Task } from "./print-report.ts";
import { createProgress } from "./progress.ts";
import { say, type Terminal } from "./terminal.ts";

/** `generate` and `lint`: runs once, prints, and gives the exit code. */
export async function runCommand(options: RunArguments, terminal: Terminal): Promise<number> {
  const { command, check, json, root, providers, shard, jobs, strict, all } = options;
  const task: Task = command === "generate" && check ? "check" : command;
  const progress = createProgress(terminal);
  const onProvider = (one: ProviderReport, total: number): void => {
    if (!json) progress.tell(one.name, providerText(one, task), { total, isBad: !one.ok });
  };
  const report = await run({ root, providers, shard, task, strict, jobs, onProvider });
  progress.end();
  if (json) terminal.out(jsonText(report));
  else printReport(report, task, all, terminal);
  if (report.providers.some(({ problems }) => problems.some(({ rule }) => rule === bugRule))) return OUR_BUG;
  return report.ok ? DONE : FOUND;
}

/** What was found is data; how the run went is not. */
function printReport(report: Report, task: Task, all: boolean, terminal: Terminal): void {
  const found = report.providers.flatMap(({ problems }) => (all ? problems.map(problemText) : foldedText(problems)));
  if (task === "check") found.push(...staleText(report));
  if (found.length > 0) terminal.out(`${found.join("\n")}\n`);
  say(terminal, [...summaryText(report), totalText(report, task)]);
}
