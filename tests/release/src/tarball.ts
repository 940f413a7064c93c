import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { mustRun } from "../../packed/run.ts";
import type { Stage } from "./stage.ts";
import { versionsOf } from "./state.ts";

/** What every package publishes beside its sources and what is built from them. */
const around = ["LICENSE", "README.md", "package.json"];

/** The sources of one package, written out, so that a change of what is published is seen. */
const ofQuatrix = [
  "src/generated/client.ts",
  "src/generated/models.ts",
  "src/generated/operations.ts",
  "src/generated/schema.ts",
  "src/generated/schemes.ts",
  "src/generated/session.ts",
  "src/generated/version.ts",
  "src/index.ts",
];

/** Compares the first version of each package, as the registry has it, with what should be in there. */
export async function checkTarballs({ box, registry, workspace }: Stage, names: readonly string[]): Promise<string> {
  const faults = await Promise.all(
    names.map(async (name) => {
      const { tarball = "" } = (await versionsOf(registry, name)).get("0.1.0") ?? {};
      const folder = await unpack(tarball, join(box, "unpacked", name));
      const sources = name === "quatrix" ? ofQuatrix : await sourcesOf(workspace, name);
      const docs = name === "runtime" ? around : [...around, "REFERENCE.md"];
      const wanted = [...docs, ...sources, ...sources.flatMap(builtFrom)];
      const found = await filesOf(folder);
      return [
        ...found.filter((path) => !wanted.includes(path)).map((path) => `${name}: ${path} is too many`),
        ...wanted.filter((path) => !found.includes(path)).map((path) => `${name}: ${path} is missing`),
        ...(await missingSources(folder)).map((text) => `${name}: ${text}`),
      ];
    }),
  );
  const all = faults.flat();
  return all.length === 0 ? `${names.length} tarballs, as wanted` : all.join("; ");
}

/** All sources of a package but tests, which lie beside them. */
async function sourcesOf({ git }: Stage["workspace"], name: string): Promise<string[]> {
  const tracked = (await git("ls-files", `packages/${name}/src`)).split("\n").filter((path) => path !== "");
  return tracked.map((path) => path.replace(`packages/${name}/`, "")).filter((path) => !path.endsWith(".test.ts"));
}

/** Unpacks a tarball from a registry, and returns the folder that holds its package.json. */
async function unpack(address: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const response = await fetch(address);
  const file = join(folder, "package.tgz");
  await writeFile(file, new Uint8Array(await response.arrayBuffer()));
  await mustRun("tar", ["-xzf", "package.tgz"], { cwd: folder });
  return join(folder, "package");
}

/** Its files, sorted, with forward slashes. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((path) => path.replaceAll("\\", "/")).toSorted();
}

/** What a build makes of a source file. */
function builtFrom(source: string): string[] {
  const stem = source.replace(/^src\//u, "dist/").replace(/\.ts$/u, "");
  return [".d.ts", ".d.ts.map", ".js", ".js.map"].map((ending) => `${stem}${ending}`);
}

/** Sources that a map in the package names and that are not there: an editor would open nothing for them. */
async function missingSources(folder: string): Promise<string[]> {
  const maps = (await filesOf(folder)).filter((path) => path.endsWith(".map"));
  const missing = await Promise.all(
    maps.map(async (path) => {
      const { sources, sourceRoot = "" }: { sources: string[]; sourceRoot?: string } = JSON.parse(
        await readFile(join(folder, path), "utf8"),
      );
      if (sources.length === 0) return [`${path} names no source`];
      const files = sources.map((source) => join(folder, dirname(path), sourceRoot, source));
      return files.filter((file) => !existsSync(file)).map((file) => `${path}: ${relative(folder, file)}`);
    }),
  );
  return missing.flat();
}
