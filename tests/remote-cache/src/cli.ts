import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clone, type Clone, type Outcome } from "./clone.ts";
import { run } from "./run.ts";
import { startServer } from "./server.ts";

/*
 * `pnpm test:remote-cache`: what one clone has built and tested, another one with an empty cache of its own takes from a server, and
 * the change of one spec is work for its provider alone. It clones and installs the repository twice, which takes minutes.
 */

const changed = "quatrix";
const box = mkdtempSync(join(tmpdir(), "specloom-remote-cache-"));
const server = await startServer(join(box, "store"));
try {
  const first = await clone(join(box, "first"));
  // From the first, so that both are of one commit.
  const second = await clone(join(box, "second"), first.folder);
  const checks = [
    tell("first clone: all is made", await first.buildAndTest(server.env), () => "MISS"),
    tell("second clone: all is taken", await second.buildAndTest(server.env), () => "REMOTE"),
  ];
  await changeSpec(second);
  const isChanged = (task: string): boolean => task.startsWith(`@specloom/${changed}#`);
  const after = await second.buildAndTest(server.env);
  checks.push(tell(`${changed} changed: it alone is made`, after, (task) => (isChanged(task) ? "MISS" : "REMOTE")));
  process.exitCode = checks.every(Boolean) ? 0 : 1;
} finally {
  await server.stop();
  rmSync(box, { recursive: true, force: true });
}

/** Another word in a spec, and its package made anew. */
async function changeSpec({ folder }: Clone): Promise<void> {
  const spec = join(folder, "specs", changed, "openapi.yaml");
  const text = readFileSync(spec, "utf8");
  writeFileSync(spec, text.replace(/^( +summary: .*\S)$/mu, "$1 indeed"));
  await run(join(folder, "node_modules/.bin/node"), ["scripts/src/cli.js", "generate", changed], { cwd: folder });
}

function tell(what: string, outcomes: ReadonlyMap<string, Outcome>, wanted: (task: string) => Outcome): boolean {
  const wrong = [...outcomes].filter(([task, outcome]) => outcome !== wanted(task));
  const count = `${outcomes.size - wrong.length} of ${outcomes.size} tasks as wanted`;
  const lines = [`${what}: ${count}`, ...wrong.map(([task, outcome]) => `  ${task}: ${outcome}, not ${wanted(task)}`)];
  process.stdout.write(`${lines.join("\n")}\n`);
  // Nothing run is nothing shown.
  return wrong.length === 0 && outcomes.size > 0;
}
