import { readFileSync } from "node:fs";
import { readArguments, usage, type RunArguments } from "./cli/arguments.ts";
import { jsonText, problemText, providerText, staleText, totalText, type Task } from "./cli/print-report.ts";
import type { Report } from "./generate/report.ts";
import { bugRule } from "./generate/thrown-problem.ts";
import { UsageError } from "./usage-error.ts";
import { WriteError } from "./write/write-error.ts";

const DONE = 0;
const FOUND = 1;
const WRONG_USAGE = 2;
const OUR_BUG = 70;

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? process.exitCode : OUR_BUG);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = tell(error);
}

async function main(words: readonly string[]): Promise<number> {
  const parsed = readArguments(words);
  if (!("providers" in parsed)) {
    process.stdout.write(parsed.command === "help" ? usage : `${ownVersion()}\n`);
    return DONE;
  }
  return runCommand(parsed);
}

async function runCommand({ command, check, json, ...options }: RunArguments): Promise<number> {
  const task: Task = command === "generate" && check ? "check" : command;
  const { run } = await import("./generate.ts");
  const report = await run({
    ...options,
    task,
    onProvider: (one) => {
      if (!json) say([providerText(one, task)]);
    },
  });
  if (json) process.stdout.write(jsonText(report));
  else printReport(report, task);
  if (report.providers.some(({ problems }) => problems.some(({ rule }) => rule === bugRule))) return OUR_BUG;
  return report.ok ? DONE : FOUND;
}

/** What was found is data; how the run went is not. */
function printReport(report: Report, task: Task): void {
  const found = report.providers.flatMap(({ problems }) => problems.map(problemText));
  if (task === "check") found.push(...staleText(report));
  if (found.length > 0) process.stdout.write(`${found.join("\n")}\n`);
  say([totalText(report, task)]);
}

function tell(error: unknown): number {
  if (error instanceof UsageError) {
    say([error.message, "", usage.trimEnd()]);
    return WRONG_USAGE;
  }
  if (error instanceof WriteError) {
    say([error.message, error.fix]);
    return FOUND;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(["This is a bug of Specloom, not of your spec. Please report it with the spec and this text:", text]);
  return OUR_BUG;
}

function say(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
}

function ownVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return manifest.version;
}
