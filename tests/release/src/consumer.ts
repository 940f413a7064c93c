import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../../packed/run.ts";
import { freshShell } from "./environment.ts";

/** An empty project of somebody who knows nothing but the registry. */
export interface Consumer {
  readonly folder: string;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly node: (...words: readonly string[]) => Promise<string>;
}

/** Installs packages, such as `{ "first": "npm:@specloom/quatrix@0.1.0" }`, with npm from a registry into a new folder. */
export async function createConsumer(
  folder: string,
  registry: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<Consumer> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  await write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  // A cache of its own: what was published in another rehearsal has the same names and versions.
  const own = ["--registry", registry, "--cache", join(folder, ".cache")];
  await mustRun("npm", ["install", ...quiet, ...own], { cwd: folder, env: freshShell() });
  return { folder, write, node: (...words) => mustRun(process.execPath, words, { cwd: folder, env: freshShell() }) };
}
