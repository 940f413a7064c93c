import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { measureRows } from "../measure/rows.ts";
import { runProcess } from "../measure/run-process.ts";
import { median, spread } from "../measure/statistics.ts";
import { ours, type Row } from "../report/result.ts";
import { tables } from "../report/tables.ts";
import { documentOf, type Bench } from "../setup/bench.ts";
import { makeClients, type ClientName } from "../setup/clients.ts";
import { bundle, sizesOf } from "../setup/esbuild.ts";
import type { Section } from "./section.ts";

const peers: readonly ClientName[] = ["hey-api", "openapi-typescript", "oazapfts", "redocly generate-client"];

/** By contestant, the module of `peers/bundle` that is bundled. */
const bundles = [
  {
    title: "One call of Quatrix",
    modules: {
      [ours]: "specloom-one",
      "Specloom, the whole client": "specloom-client",
      "openapi-fetch": "openapi-fetch-one",
      "hey-api": "hey-api-one",
      oazapfts: "oazapfts-one",
      "redocly generate-client": "redocly-one",
    },
  },
  {
    title: "One call of GitHub",
    modules: {
      [ours]: "specloom-github-one",
      "openapi-fetch": "openapi-fetch-github-one",
      "hey-api": "hey-api-github-one",
      oazapfts: "oazapfts-github-one",
      "redocly generate-client": "redocly-github-one",
    },
  },
  {
    title: "All operations of GitHub",
    modules: {
      [ours]: "specloom-github-all",
      "hey-api": "hey-api-github-all",
      oazapfts: "oazapfts-github-all",
      "redocly generate-client": "redocly-github-all",
    },
  },
] as const;

const imported = "Import of all operations of GitHub in Node";

export const bundleSection: Section = {
  title: "Bundle and import",
  text: "Bundled by esbuild (`--bundle --minify --format=esm --target=es2022`), then `gzip -9`. Ours has credentials, retries, a timeout and typed errors in every line. Of the others, redocly generate-client has all of these, hey-api credentials; openapi-fetch and oazapfts have none, so that a header stands for them. How long an import takes is measured inside of a new process: ours as it is installed, many modules, and once more as one, as the others are.",
  rounds: 15,
  measure: async (bench) => {
    const quatrix = { name: "quatrix", file: join(bench.repository, "specs", "quatrix", "openapi.yaml") };
    await makeClients(bench, quatrix, peers);
    await makeClients(bench, { name: "github", file: documentOf(bench, "github.com/api.github.com").file }, peers);
    const rows: Row[] = [];
    for (const { title, modules } of bundles) {
      for (const [who, module] of Object.entries(modules)) {
        rows.push({ case: title, who, figures: sizesOf(await build(bench, module, ["--minify"])) });
      }
    }
    return [...rows, ...(await measureImports(bench))];
  },
  write: tables,
  targets: () => [],
};

async function measureImports(bench: Bench): Promise<Row[]> {
  const installed = join(bench.home, "node_modules", "@specloom", "github", "dist", "index.js");
  const modules: [string, string][] = [[ours, installed]];
  for (const [who, module] of Object.entries(bundles[2].modules)) {
    modules.push([who === ours ? "Specloom, as one module" : who, await build(bench, module, [])]);
  }
  const contestants = modules.map(([name, file]) => ({ name, run: () => importTime(bench, file) }));
  return measureRows(bench, imported, contestants, (times) => ({
    delay: median(times),
    ...(times.length > 1 ? { spread: spread(times) } : {}),
  }));
}

async function importTime({ home }: Bench, file: string): Promise<number> {
  const script = join(home, "bundle", "import-time.mjs");
  const { stdout } = await runProcess([process.execPath, script, pathToFileURL(file).href], { cwd: home });
  return Number(stdout);
}

function build(bench: Bench, module: string, flags: readonly string[]): Promise<string> {
  const output = join(bench.home, "out", "bundle", `${module}${flags.length > 0 ? ".min" : ""}.mjs`);
  return bundle(bench, join(bench.home, "bundle", `${module}.ts`), output, flags);
}
