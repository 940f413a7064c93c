import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Contestant } from "../measure/in-turn.ts";
import { outputOf, packagesOutput } from "../measure/output.ts";
import { measureRows } from "../measure/rows.ts";
import { runProcess, type ProcessFigures } from "../measure/run-process.ts";
import { setAside } from "../measure/set-aside.ts";
import { summarise } from "../measure/summarise.ts";
import { find, ours, type Row } from "../report/result.ts";
import { tables } from "../report/tables.ts";
import { ratio, worst, type Target } from "../report/target.ts";
import { documentOf, type Bench } from "../setup/bench.ts";
import { generators, type GeneratorTask } from "../setup/generators.ts";
import { makeOwnRoot, makeRoot, removePackages, specloom } from "../setup/roots.ts";
import type { Section } from "./section.ts";

const five = "The five providers of this repository, house rules included";
const github = "GitHub, 5.7 MB";
const graph = "Microsoft Graph, 20 MB";

/** One that needs longer has lost. */
const limit = 180_000;

const cases = [
  { title: "Quatrix, one of the five", id: "quatrix", rounds: 3 },
  { title: "Stripe, 2.5 MB", id: "stripe.com", rounds: 3 },
  { title: github, id: "github.com/api.github.com", rounds: 3 },
  { title: graph, id: "microsoft.com/graph", rounds: 2 },
] as const;

export const generateSection: Section = {
  title: "Generate, from a cold process",
  text: "One process for one document, as its own first page has it started: each emits what it emits by default, we the whole package (types, operations, client, docs, manifest, surface). Time and memory are those of the process and all that it starts. The output of the round before is moved away. Of the five there are five rounds, of Microsoft Graph two, of the others three.",
  rounds: 5,
  measure: async (bench) => [...(await measureFive(bench)), ...(await measureCases(bench))],
  write: tables,
  targets,
};

async function measureFive(bench: Bench): Promise<Row[]> {
  const root = makeOwnRoot(bench);
  const run = (): Promise<ProcessFigures> => {
    removePackages(root);
    return runProcess(specloom({ repository: root }, "generate", "--root", root), { cwd: bench.home });
  };
  return measureRows(bench, five, [{ name: ours, run }], (runs) => ({
    ...summarise(runs),
    ...packagesOutput(root),
  }));
}

async function measureCases(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { title, id, rounds } of cases) {
    // It takes some of them a minute.
    if (bench.quick && title === graph) continue;
    bench.tell(title);
    const document =
      id === "quatrix"
        ? { id, provider: id, bytes: 0, file: join(bench.repository, "specs", id, "openapi.yaml") }
        : documentOf(bench, id);
    const root = makeRoot(bench, document.provider, [document]);
    const outputs = new Map(generators.map(({ name }) => [name, outputFolder(bench, root, name, document.provider)]));
    const contestants = generators.map(({ name, command }): Contestant<ProcessFigures> => {
      const output = outputs.get(name) ?? "";
      const task: GeneratorTask = { input: document.file, root, output };
      return { name, run: () => generate(bench, command(bench, task), output) };
    });
    const limits = { ...bench, rounds: Math.min(bench.rounds, rounds) };
    rows.push(
      ...(await measureRows(limits, title, contestants, (runs, who) => ({
        ...summarise(runs),
        ...outputOf(outputs.get(who) ?? ""),
      }))),
    );
  }
  return rows;
}

function outputFolder({ home }: Bench, root: string, who: string, provider: string): string {
  return who === ours ? join(root, "packages") : join(home, "out", who.replaceAll(" ", "-"), provider);
}

function generate({ home }: Bench, command: readonly string[], output: string): Promise<ProcessFigures> {
  setAside(home, output);
  mkdirSync(output, { recursive: true });
  return runProcess(command, { cwd: home, limit });
}

function targets(rows: readonly Row[]): Target[] {
  const wall = (of: string, who: string): number | undefined => find(rows, of, who)?.wall;
  const against = (of: string, who: string): number | undefined => ratio(wall(of, ours), wall(of, who));
  const peaks = rows
    .filter(({ who }) => who === "hey-api")
    .map((row) => ratio(find(rows, row.case, ours)?.peak, row.figures.peak));
  return [
    {
      what: "GitHub, the whole package",
      wanted: { atMost: 0.6 },
      reached: against(github, "hey-api"),
      unit: "× hey-api",
    },
    {
      what: "GitHub, the whole package",
      wanted: { atMost: 1 },
      reached: against(github, "redocly generate-client"),
      unit: "× redocly generate-client",
    },
    { what: "Microsoft Graph", wanted: { atMost: 0.2 }, reached: against(graph, "hey-api"), unit: "× hey-api" },
    {
      what: "The five providers, cold",
      wanted: { atMost: 1.5 },
      reached: ratio(wall(five, ours), 1000),
      unit: "s",
    },
    { what: "Peak memory, the worst of one document", wanted: { atMost: 1 }, reached: worst(peaks), unit: "× hey-api" },
  ];
}
