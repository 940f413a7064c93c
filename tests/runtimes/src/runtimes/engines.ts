import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun } from "../../../packed/run.ts";

const folder = fileURLToPath(new URL("../../engines/", import.meta.url));

const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8"),
);

/** Engine → version, as the workspace of engines pins them. */
export const engines: ReadonlyMap<string, string> = new Map(
  Object.entries(dependencies).map(([name, version]) => [name, version.replace("npm:node@", "")]),
);

/** Takes half a minute and a gigabyte the first time, and a second from then on. Throws what pnpm says when it fails. */
export async function installEngines(): Promise<void> {
  await mustRun("pnpm", ["install", "--frozen-lockfile"], { cwd: folder });
}

/** The command of an engine; there once engines are installed. */
export function engineCommand(engine: string): string {
  const modules = join(folder, "node_modules");
  return engine.startsWith("node-") ? join(modules, engine, "bin", "node") : join(modules, ".bin", engine);
}
