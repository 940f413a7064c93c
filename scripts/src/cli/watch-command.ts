import { resolve } from "node:path";
import { listNames } from "../load/find-providers.ts";
import { UsageError } from "../usage-error.ts";
import type { Affected } from "../watch/affected.ts";
import { watchRoot } from "../watch/watch-root.ts";
import type { RunArguments } from "./arguments.ts";
import { DONE } from "./exit-codes.ts";
import { runCommand } from "./run-command.ts";
import { say, type Terminal } from "./terminal.ts";

/** `generate --watch`: makes everything once, then what changes, until the user has enough. */
export async function watchCommand(options: RunArguments, terminal: Terminal): Promise<number> {
  const until = terminal.interrupted();
  const root = resolve(options.root);
  // A root that cannot be is told before it is watched.
  await listNames(root);
  const first = async (): Promise<void> => {
    await runCommand(options, terminal);
    say(terminal, ["Watching specs/. End with Ctrl-C."]);
  };
  const onChange = (affected: Affected): Promise<void> => renew(options, affected, terminal);
  await watchRoot(root, { first, onChange, until });
  return DONE;
}

/** What is wrong is told, and the next change may mend it. */
async function renew(options: RunArguments, affected: Affected, terminal: Terminal): Promise<void> {
  const asked = new Set(options.providers);
  const isAsked = (name: string): boolean => asked.size === 0 || asked.has(name);
  const providers = affected === "all" ? options.providers : [...affected].filter(isAsked).toSorted();
  if (affected !== "all" && providers.length === 0) return;
  try {
    await runCommand({ ...options, providers }, terminal);
  } catch (error) {
    // A folder that has gone is no provider any more.
    say(terminal, [error instanceof UsageError ? error.message : String(error)]);
  }
}
