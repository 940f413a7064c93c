import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun } from "./run.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** An empty project outside the repository with packed packages installed in it. */
export interface Consumer {
  readonly folder: string;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Packs the runtime and the providers as a release would, and installs the tarballs into an empty project. */
export async function createConsumer(providers: readonly string[]): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "specloom-consumer-"));
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs);
  for (const name of ["runtime", ...providers]) {
    await mustRun("pnpm", ["pack", "--pack-destination", tarballs], { cwd: join(repository, "packages", name) });
  }

  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  await write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const packed = (await readdir(tarballs)).map((name) => join(tarballs, name));
  await mustRun("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packed], { cwd: folder });
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}
