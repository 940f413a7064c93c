import { join } from "node:path";
import { putFiles, temporaryRoot, workspaceFiles, type TemporaryRoot } from "../files/root.ts";
import { below, readTree } from "../files/tree.ts";

const operations = 40;

/** A document whose words and operations differ from version to version, so that nearly every file does. */
export function specText(version: "old" | "new"): string {
  const operation = (index: number) => ({
    get: { operationId: `${version}${index}`, summary: version, responses: { "200": { description: version } } },
  });
  const items = Array.from({ length: operations }, (_, index) => [`/p${index}`, operation(index)] as const);
  const securitySchemes = version === "old" ? { Key: { type: "apiKey", in: "header", name: "X" } } : {};
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: version, version: "1" },
    paths: Object.fromEntries(items),
    components: { securitySchemes },
  });
}

/** A root with the provider of this version, not generated yet, and a package that is nobody's business. */
export function writingRoot(version: "old" | "new"): TemporaryRoot {
  return temporaryRoot({
    ...workspaceFiles,
    "specs/acme/openapi.json": specText(version),
    "packages/other/keep": "kept",
  });
}

export function setVersion(root: string, version: "old" | "new"): void {
  putFiles(root, { "specs/acme/openapi.json": specText(version) });
}

export type Package = ReadonlyMap<string, string>;

export function readPackage(root: string): Package {
  return below(readTree(root), "packages/acme");
}

const temporary = /(?:^|\/)\.[^/]+\.specloom-tmp$/u;

/** What is wrong with a package in the midst of things: a file that is neither old nor new, or another's that changed. */
export function tornFiles(root: string, old: Package, fresh: Package): string[] {
  const tree = readTree(root);
  const faults = tree.get("packages/other/keep") === "kept" ? [] : ["another package was changed"];
  for (const [path, text] of below(tree, "packages/acme")) {
    if (temporary.test(path) || text === old.get(path) || text === fresh.get(path)) continue;
    faults.push(`${join("packages/acme", path)} is neither old nor new`);
  }
  return faults;
}

/** What differs between a package and what it has to be; what a killed run left a moment ago may lie there. */
export function differences(root: string, wanted: Package): string[] {
  const found = new Map([...readPackage(root)].filter(([path]) => !temporary.test(path)));
  const paths = new Set([...found.keys(), ...wanted.keys()]);
  return [...paths]
    .filter((path) => found.get(path) !== wanted.get(path))
    .map((path) => `${path} is not as it has to be`);
}
