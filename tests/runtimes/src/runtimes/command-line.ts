import { mustRun } from "../../../packed/run.ts";
import { engineCommand, engines } from "./engines.ts";
import type { Runtime } from "./runtime.ts";

/** What a user writes to start the consumer, as an ES module and as CommonJS. */
const starts = {
  import: (url: string) =>
    `import { run } from "./consumer.mjs";\nconsole.log(JSON.stringify(await run(${JSON.stringify(url)})));\n`,
  require: (url: string) =>
    `require("./consumer.cjs").run(${JSON.stringify(url)}).then((done) => console.log(JSON.stringify(done)));\n`,
};

/** Every Node that is an engine, by both ways in. */
export const nodes: readonly Runtime[] = [...engines]
  .filter(([engine]) => engine.startsWith("node-"))
  .flatMap(([engine, version]) => [
    commandLine(`Node ${version} import`, "npm", engine, "import"),
    commandLine(`Node ${version} require`, "npm", engine, "require"),
  ]);

export const bun: Runtime = commandLine(`Bun ${engines.get("bun")}`, "bun", "bun", "import", () => ["run"]);

/** It may reach the one host that it calls, and read no file but the modules themselves. */
export const deno: Runtime = commandLine(`Deno ${engines.get("deno")}`, "deno", "deno", "import", (url) => [
  "run",
  "--no-prompt",
  "--cached-only",
  `--allow-net=${new URL(url).host}`,
]);

function commandLine(
  name: string,
  project: Runtime["project"],
  engine: string,
  way: keyof typeof starts,
  words: (url: string) => readonly string[] = () => [],
): Runtime {
  return {
    name,
    project,
    run: async ({ folder, write }, url) => {
      const file = await write(`${engine}.${way === "import" ? "mjs" : "cjs"}`, starts[way](url));
      return JSON.parse(await mustRun(engineCommand(engine), [...words(url), file], { cwd: folder }));
    },
  };
}
