import { join } from "node:path";
import { measureRows } from "../measure/rows.ts";
import { runProcess } from "../measure/run-process.ts";
import { median, spread } from "../measure/statistics.ts";
import { find, ours, type Figures, type Row } from "../report/result.ts";
import { tables } from "../report/tables.ts";
import { ratio, type Target } from "../report/target.ts";
import type { Bench } from "../setup/bench.ts";
import { makeClients } from "../setup/clients.ts";
import { bundle } from "../setup/esbuild.ts";
import { startServer } from "../setup/server.ts";
import type { Section } from "./section.ts";

/** By the name of their module in `peers/call/contestants`. */
const contestants = {
  [ours]: "specloom",
  "bare fetch": "fetch",
  "openapi-fetch": "openapi-fetch",
  "hey-api": "hey-api",
  oazapfts: "oazapfts",
  "redocly generate-client": "redocly",
  ky: "ky",
} as const;

/** The scenarios of `peers/call/scenarios.mjs`. Repeating is no option of the others. */
const retrying: ReadonlySet<string> = new Set([ours, "redocly generate-client", "ky"]);
const scenarios = [
  { title: "GET with JSON, stub", scenario: "get" },
  { title: "POST with JSON, stub", scenario: "post" },
  { title: "GET with a bearer token, stub", scenario: "auth" },
  { title: "GET with a bearer token and retries, stub", scenario: "retry" },
] as const;
const loaded = "GET from a server on loopback, 64 at a time";

type Reached = Pick<Figures, "perSecond" | "median" | "late">;

export const callSection: Section = {
  title: "Call",
  text: "One client calls one operation again and again: a path and two query parameters, or a small JSON body; the answer is 0.6 kB of JSON. The stub is a `fetch` that answers at once, so that what is left is the client's own work; a part of it is the making of the `Response`, the same for all. Each round is a process of its own, so that nobody is slowed by what the compiler learned of another. Who has no retries has no line there. On loopback the server is a process of its own, and `fetch` is the platform's.",
  rounds: 7,
  measure: async (bench) => {
    const document = { name: "things", file: join(bench.home, "call", "openapi.yaml") };
    await makeClients(bench, document, ["hey-api", "openapi-typescript", "oazapfts", "redocly generate-client"]);
    const bundles = await bundleAll(bench);
    return [...(await measureStub(bench, bundles)), ...(await measureLoad(bench, bundles))];
  },
  write: tables,
  targets,
};

async function bundleAll(bench: Bench): Promise<ReadonlyMap<string, string>> {
  const bundles = new Map<string, string>();
  for (const [name, module] of Object.entries(contestants)) {
    const entry = join(bench.home, "call", "contestants", `${module}.ts`);
    bundles.set(name, await bundle(bench, entry, join(bench.home, "out", "call", `${module}.mjs`), []));
  }
  return bundles;
}

async function measureStub(bench: Bench, bundles: ReadonlyMap<string, string>): Promise<Row[]> {
  const duration = bench.quick ? "100" : "1000";
  const rows: Row[] = [];
  for (const { title, scenario } of scenarios) {
    const taking = [...bundles].filter(([name]) => scenario !== "retry" || retrying.has(name));
    const runs = taking.map(([name, file]) => ({
      name,
      run: () => runScript(bench, "stub.mjs", [file, scenario, duration]),
    }));
    rows.push(...(await measureRows(bench, title, runs, middle)));
  }
  return rows;
}

async function measureLoad(bench: Bench, bundles: ReadonlyMap<string, string>): Promise<Row[]> {
  const server = await startServer(join(bench.home, "call", "server.mjs"));
  const duration = bench.quick ? "200" : "3000";
  const runs = [...bundles].map(([name, file]) => ({
    name,
    run: () => runScript(bench, "load.mjs", [file, "get", server.port, duration]),
  }));
  try {
    return await measureRows(bench, loaded, runs, middle);
  } finally {
    server.stop();
  }
}

async function runScript({ home }: Bench, script: string, words: readonly string[]): Promise<Reached> {
  const { stdout } = await runProcess([process.execPath, join(home, "call", script), ...words], { cwd: home });
  return JSON.parse(stdout) as Reached;
}

function middle(runs: readonly Reached[]): Figures {
  const of = (name: keyof Reached): number[] => runs.flatMap((run) => run[name] ?? []);
  const medians = (["perSecond", "median", "late"] as const).flatMap((name) => {
    const values = of(name);
    return values.length === 0 ? [] : [[name, median(values)] as const];
  });
  return { ...Object.fromEntries(medians), ...(runs.length > 1 ? { spread: spread(of("perSecond")) } : {}) };
}

function targets(rows: readonly Row[]): Target[] {
  return scenarios.slice(0, 3).flatMap(({ title }) => {
    const against = (who: string): number | undefined =>
      ratio(find(rows, title, ours)?.perSecond, find(rows, title, who)?.perSecond);
    return [
      { what: title, wanted: { atLeast: 0.95 }, reached: against("openapi-fetch"), unit: "× openapi-fetch's rate" },
      { what: title, wanted: { atLeast: 1 }, reached: against("hey-api"), unit: "× hey-api's rate" },
    ];
  });
}
