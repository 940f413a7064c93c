import { readFileSync } from "node:fs";
import {
  readArguments,
  usage,
  type ChangesetArguments,
  type DiffArguments,
  type NewArguments,
  type RunArguments,
} from "./cli/arguments.ts";
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
  if (parsed.command === "new") return makeProvider(parsed);
  if (parsed.command === "diff") return diff(parsed);
  if (parsed.command === "changeset") return changeset(parsed);
  if ("providers" in parsed) return runCommand(parsed);
  process.stdout.write(parsed.command === "help" ? usage : `${ownVersion()}\n`);
  return DONE;
}

async function makeProvider(options: NewArguments): Promise<number> {
  const { newProvider } = await import("./new/new-provider.ts");
  const made = await newProvider(options);
  if (!made.ok) {
    process.stdout.write(`${made.problems.map(problemText).join("\n")}\n`);
    return FOUND;
  }
  if (made.remarks > 0) say([`The upgrade lost something at each x-s2o-warning in the document: ${made.remarks}.`]);
  say([`Wrote ${made.path}. Next: \`pnpm specloom lint ${options.name}\`.`]);
  return DONE;
}

async function diff({ before, after }: DiffArguments): Promise<number> {
  const { diffDocuments, diffText } = await import("./version/diff-documents.ts");
  const result = await diffDocuments(before, after);
  process.stdout.write(result.ok ? diffText(result.changes) : `${result.problems.map(problemText).join("\n")}\n`);
  return result.ok ? DONE : FOUND;
}

async function changeset({ root, check }: ChangesetArguments): Promise<number> {
  const { runChangeset } = await import("./version/run-changeset.ts");
  const { lines, problems } = await runChangeset({ root, check });
  say(lines);
  if (problems.length > 0) process.stdout.write(`${problems.join("\n")}\n`);
  return problems.length > 0 ? FOUND : DONE;
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
