import { ArgumentsError } from "../../tool-arguments.ts";
import { readArguments, usage, type HostileArguments } from "./arguments.ts";
import { faultsText, notesText, tableText } from "./report/table.ts";
import { runAttacks } from "./run/run-attacks.ts";

const HELD = 0;
const BROKEN = 1;
const WRONG_USAGE = 2;

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = WRONG_USAGE;
}

async function main(given: HostileArguments): Promise<number> {
  const outcomes = await runAttacks(given);
  const faults = faultsText(outcomes);
  if (faults.length > 0) process.stdout.write(`${faults.join("\n")}\n\n`);
  process.stdout.write(`${tableText(outcomes)}\n`);
  for (const note of notesText(outcomes)) process.stdout.write(`${note}\n`);
  // Nothing tried is nothing held.
  return outcomes.length > 0 && faults.length === 0 ? HELD : BROKEN;
}
