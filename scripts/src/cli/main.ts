import { readFileSync } from "node:fs";
import { UsageError } from "../usage-error.ts";
import { WriteError } from "../write/write-error.ts";
import {
  readArguments,
  usage,
  type ChangesetArguments,
  type DiffArguments,
  type NewArguments,
  type RunArguments,
} from "./arguments.ts";
import { DONE, FOUND, OUR_BUG, WRONG_USAGE } from "./exit-codes.ts";
import { problemText } from "./print-report.ts";
import { say, type Terminal } from "./terminal.ts";

/** Carries out a command line and gives the exit code; throws nothing. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await carryOut(words, terminal);
  } catch (error) {
    return tell(error, terminal);
  }
}

async function carryOut(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = readArguments(words);
  if (parsed.command === "new") return makeProvider(parsed, terminal);
  if (parsed.command === "diff") return diff(parsed, terminal);
  if (parsed.command === "changeset") return changeset(parsed, terminal);
  if (parsed.command === "drift") {
    const { driftCommand } = await import("./drift-command.ts");
    return driftCommand(parsed, terminal);
  }
  if ("providers" in parsed) return runOrWatch(parsed, terminal);
  terminal.out(parsed.command === "help" ? usage : `${ownVersion()}\n`);
  return DONE;
}

async function runOrWatch(options: RunArguments, terminal: Terminal): Promise<number> {
  if (options.watch) {
    const { watchCommand } = await import("./watch-command.ts");
    return watchCommand(options, terminal);
  }
  const { runCommand } = await import("./run-command.ts");
  return runCommand(options, terminal);
}

async function makeProvider(options: NewArguments, terminal: Terminal): Promise<number> {
  const { newProvider } = await import("../new/new-provider.ts");
  const made = await newProvider(options);
  if (!made.ok) {
    terminal.out(`${made.problems.map(problemText).join("\n")}\n`);
    return FOUND;
  }
  const { remarks, path } = made;
  if (remarks > 0) say(terminal, [`The upgrade lost something at each x-s2o-warning in the document: ${remarks}.`]);
  say(terminal, [`Wrote ${path}. Next: \`pnpm specloom lint ${options.name}\`.`]);
  return DONE;
}

async function diff({ before, after }: DiffArguments, terminal: Terminal): Promise<number> {
  const { diffDocuments, diffText } = await import("../version/diff-documents.ts");
  const result = await diffDocuments(before, after);
  terminal.out(result.ok ? diffText(result.changes) : `${result.problems.map(problemText).join("\n")}\n`);
  return result.ok ? DONE : FOUND;
}

async function changeset({ root, check }: ChangesetArguments, terminal: Terminal): Promise<number> {
  const { runChangeset } = await import("../version/run-changeset.ts");
  const { lines, problems } = await runChangeset({ root, check });
  say(terminal, lines);
  if (problems.length > 0) terminal.out(`${problems.join("\n")}\n`);
  return problems.length > 0 ? FOUND : DONE;
}

function tell(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    say(terminal, [error.message, "", usage.trimEnd()]);
    return WRONG_USAGE;
  }
  if (error instanceof WriteError) {
    say(terminal, [error.message, error.fix]);
    return FOUND;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(terminal, ["This is a bug of Specloom, not of your spec. Please report it with the spec and this text:", text]);
  return OUR_BUG;
}

function ownVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  const manifest: { version: string } = JSON.parse(readFileSync(file, "utf8"));
  return manifest.version;
}
