import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, repositoryFiles } from "./markdown.ts";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const published = repositoryFiles()
  .filter((path) => /^packages\/[^/]+\/package\.json$/u.test(path))
  .map((path): Manifest => JSON.parse(readFileSync(join(repository, path), "utf8")))
  .filter((manifest) => manifest.private !== true);

/** What npm runs by itself, at whoever installs a package, or where it is packed. */
const lifecycle = /^(?:(?:pre|post)?(?:install|prepare|publish|pack|uninstall|version)|prepublishOnly|dependencies)$/u;

test("there are packages to hold", () => {
  expect(published.map(({ name }) => name)).toContain("@specloom/runtime");
  expect(published.length).toBeGreaterThan(5);
});

test.each(published)("$name runs nothing where it is installed", (manifest) => {
  expect(Object.keys(manifest.scripts ?? {}).filter((name) => lifecycle.test(name))).toEqual([]);
  const more = new Set(["bin", "man", "gypfile", "bundleDependencies", "bundledDependencies"]);
  expect(Object.keys(manifest).filter((key) => more.has(key))).toEqual([]);
});

test.each(published)("$name brings nothing but the runtime and openapi-fetch", (manifest) => {
  const wanted = manifest.name === "@specloom/runtime" ? ["openapi-fetch"] : ["@specloom/runtime"];
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(wanted);
  const others = Object.keys(manifest).filter((key) => /^(?:peer|optional).*dependencies/iu.test(key));
  expect(others).toEqual([]);
});

test("what is published is named by an exact version, or lies in the workspace", () => {
  const ranges = published.flatMap(({ dependencies = {} }) => Object.values(dependencies));
  expect(ranges.filter((range) => !/^(?:workspace:\^|\d+\.\d+\.\d+)$/u.test(range))).toEqual([]);
});
