import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readArguments, usage, type CorpusArguments } from "./arguments.ts";
import { fetchDirectory } from "./documents/directory-package.ts";
import type { CorpusDocument } from "./documents/document.ts";
import { listDocuments } from "./documents/list-documents.ts";
import { sampleDocuments } from "./documents/sample.ts";
import { summarise } from "./report/summary.ts";
import { summaryText } from "./report/text.ts";
import { cacheFolder, resultCache } from "./run/cache.ts";
import { runCorpus } from "./run/run-corpus.ts";
import { sourceHash } from "./run/source-hash.ts";

const WRONG_USAGE = 2;

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof TypeError && "code" in error) && !(error instanceof TypeError)) throw error;
  say(`${error.message}\n\n${usage}`);
  process.exitCode = WRONG_USAGE;
}

async function main(given: CorpusArguments): Promise<void> {
  const cache = cacheFolder(process.env);
  const documents = await chooseDocuments(given, cache);
  const run = await runCorpus({
    documents,
    cache: resultCache(cache, sourceHash()),
    jobs: given.jobs,
    onProgress: (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${documents.length} documents`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write("\n");
  const summary = summarise(run);
  process.stdout.write(`${given.json ? JSON.stringify(summary, undefined, 2) : summaryText(summary)}\n`);
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
