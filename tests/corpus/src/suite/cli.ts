import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArgumentsError } from "../../../tool-arguments.ts";
import { readArguments, usage, type SuiteArguments } from "./arguments.ts";
import { readGroups } from "./group.ts";
import { measure } from "./measure.ts";
import { summarize } from "./summary.ts";
import { listText, suiteText } from "./text.ts";
import { heyApi } from "./tools/hey-api.ts";
import { openapiTypescript } from "./tools/openapi-typescript.ts";
import { specloom } from "./tools/specloom.ts";

const DONE = 0;
const FAULTS_FOUND = 1;
const WRONG_USAGE = 2;

try {
  // hey-api leaves timers that would keep the process alive for a minute.
  process.exit(await main(readArguments(process.argv.slice(2))));
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = WRONG_USAGE;
}

async function main({ folder, list, json }: SuiteArguments): Promise<number> {
  const { groups, leftOut } = readGroups(folder);
  const root = mkdtempSync(join(tmpdir(), "specloom-suite-"));
  process.once("exit", () => rmSync(root, { recursive: true, force: true }));
  const [ours, ...peers] = await measure([specloom, openapiTypescript, heyApi], groups, root);
  if (ours === undefined) throw new Error("There is a measurement for each tool.");
  const summary = summarize(groups, leftOut, ours, peers);
  if (list) process.stdout.write(`${listText([...summary.faults, ...summary.excepted], ours)}\n\n`);
  process.stdout.write(`${json ? JSON.stringify(summary, undefined, 2) : suiteText(summary)}\n`);
  return summary.ok ? DONE : FAULTS_FOUND;
}
