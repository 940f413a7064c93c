import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readKnownDifferences, writeKnownDifferences } from "@specloom/type-judge";
import { ArgumentsError } from "../../tool-arguments.ts";
import { readArguments, usage, type CorpusArguments } from "./arguments.ts";
import { directoryPackage, fetchDirectory } from "./documents/directory-package.ts";
import type { CorpusDocument } from "./documents/document.ts";
import { listDocuments } from "./documents/list-documents.ts";
import { sampleDocuments } from "./documents/sample.ts";
import { summaryMarkdown } from "./report/markdown.ts";
import { summarise } from "./report/summary.ts";
import { differencesBySource } from "./report/types-summary.ts";
import { summaryText } from "./report/text.ts";
import { cacheFolder, resultCache } from "./run/cache.ts";
import { runCorpus } from "./run/run-corpus.ts";
import { sourceHash } from "./run/source-hash.ts";

const DONE = 0;
const FOUND = 1;
const WRONG_USAGE = 2;

// Ends by `exit`, so that workers are ended and their folders removed.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(FOUND));

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error;
  say(`${error.message}\n\n${usage}`);
  process.exitCode = WRONG_USAGE;
}

async function main(given: CorpusArguments): Promise<number> {
  const cache = cacheFolder(process.env);
  const documents = await chooseDocuments(given, cache);
  if (documents.length === 0) throw new ArgumentsError(`No document matches ${JSON.stringify(given.filter)}.`);
  const run = await runCorpus({
    documents,
    cache: resultCache(cache, sourceHash()),
    types: given.sample !== undefined,
    jobs: given.jobs,
    onProgress: (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${documents.length} documents`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (given.writeTypes) writeKnownDifferences(differencesBySource(run.results));
  const summary = summarise(run, readKnownDifferences());
  process.stdout.write(`${given.json ? JSON.stringify(summary, undefined, 2) : summaryText(summary)}\n`);
  if (given.all) {
    const facts = {
      date: new Date().toISOString().slice(0, 10),
      command: "pnpm corpus --all",
      source: directoryPackage,
    };
    writeReport(summaryMarkdown(summary, facts));
  }
  return summary.ok ? DONE : FOUND;
}

/** Formatted like every other page, which the linter wants. */
function writeReport(text: string): void {
  const repository = fileURLToPath(new URL("../../../", import.meta.url));
  const file = join(repository, "docs", "corpus.md");
  writeFileSync(file, text);
  execFileSync(join(repository, "node_modules", ".bin", "oxfmt"), [file], { shell: process.platform === "win32" });
}

async function chooseDocuments({ sample, filter }: CorpusArguments, cache: string): Promise<CorpusDocument[]> {
  if (filter !== undefined && existsSync(filter)) return listDocuments(resolve(filter));
  const all = await listDocuments(await fetchDirectory(cache, say));
  if (filter !== undefined) return all.filter(({ id }) => id.includes(filter));
  return sample === undefined ? all : sampleDocuments(all, sample);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
