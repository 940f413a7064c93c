import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../../../packed/run.ts";
import { buildConsumer } from "./build-consumer.ts";
import type { Packed } from "./pack.ts";
import type { Published } from "./published.ts";

/** An empty project with the packages installed in it, and the consumer script. */
export interface Project {
  readonly folder: string;
  /** Writes a file and returns where it lies. */
  readonly write: (name: string, text: string) => Promise<string>;
}

export interface ProjectOptions {
  readonly packages: readonly Published[];
  readonly packed: readonly Packed[];
  /** URL of the registry that has them. */
  readonly registry: string;
}

/** @param install - A command that installs what a package.json names. */
export async function createProject(
  folder: string,
  install: readonly [string, ...string[]],
  { packages, packed, registry }: ProjectOptions,
): Promise<Project> {
  await mkdir(folder);
  const write = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };
  const scopes = new Set(packed.map(({ manifest }) => manifest.name.split("/")[0]));
  await write(".npmrc", [...scopes].map((scope) => `${scope}:registry=${registry}/\n`).join(""));
  const dependencies = Object.fromEntries(packed.map(({ manifest }) => [manifest.name, `^${manifest.version}`]));
  await write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }));
  const [command, ...words] = install;
  await mustRun(command, words, { cwd: folder });
  await buildConsumer(packages, folder);
  return { folder, write };
}
