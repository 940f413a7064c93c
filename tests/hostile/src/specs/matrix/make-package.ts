import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../../../../scripts/src/generate.ts";
import { temporaryRoot, workspaceFiles } from "../files/root.ts";
import { below, readTree } from "../files/tree.ts";
import type { PackageFiles } from "../judges/package.ts";
import { judgeProblems } from "../judges/problems.ts";
import type { SpecFolder } from "./place.ts";

/** What the generator made of a provider's folder. */
export interface Made {
  /** The package and the root's README; undefined where it was refused. */
  readonly files: PackageFiles | undefined;
  /** Whether parameters or operations were added or left out, so that no twin has the same structure. */
  readonly isReshaped: boolean;
  /** What is wrong with the refusal, and files that lie where none may. */
  readonly faults: readonly string[];
}

/** Braces in a path make parameters of it: what is not declared is added, and what has none is left out. */
const RESHAPING = new Set(["undeclared-path-parameter", "unused-path-parameter"]);

/** Runs the generator on a root of its own that holds this folder. */
export async function makePackage(folder: SpecFolder): Promise<Made> {
  const { name = "acme" } = folder;
  const { box, root, remove } = temporaryRoot(workspaceFiles);
  try {
    // What the file system does not take for a name can be no provider's.
    if (!putFolder(root, name, folder)) return { files: undefined, isReshaped: false, faults: [] };
    const { providers } = await run({ root, providers: [], task: "generate", jobs: 1 });
    const tree = readTree(box);
    const problems = providers.flatMap((report) => report.problems);
    const isReshaped = problems.some(({ rule, skipped }) => skipped !== undefined || RESHAPING.has(rule));
    if (providers.every(({ ok }) => ok)) {
      return { files: packageFiles(tree, name), isReshaped, faults: strayFiles(tree, name) };
    }
    return { files: undefined, isReshaped, faults: [...judgeProblems(problems), ...strayFiles(tree, undefined)] };
  } finally {
    remove();
  }
}

function putFolder(root: string, name: string, { document, facts }: SpecFolder): boolean {
  const specs = join(root, "specs");
  mkdirSync(specs);
  if (/[/\0]/u.test(name) || Buffer.byteLength(name) > 255) return false;
  const folder = join(specs, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  if (facts !== undefined) writeFileSync(join(folder, "provider.yaml"), JSON.stringify(facts));
  return true;
}

const rootPath = "a/b/root";

function packageFiles(tree: ReadonlyMap<string, string>, name: string): PackageFiles {
  const files = below(tree, `${rootPath}/packages/${name}`);
  return files.set("root/README.md", tree.get(`${rootPath}/README.md`) ?? "");
}

/** @param name of the package that may be there */
function strayFiles(tree: ReadonlyMap<string, string>, name: string | undefined): string[] {
  const known = new Set(Object.keys(workspaceFiles).map((path) => `${rootPath}/${path}`));
  const allowed = [`${rootPath}/specs/`, ...(name === undefined ? [] : [`${rootPath}/packages/${name}/`])];
  // What is known of the run that made it.
  known.add(`${rootPath}/node_modules/.cache/specloom/${name}.json`);
  const stray = [...tree.keys()].filter((path) => !known.has(path) && !allowed.some((start) => path.startsWith(start)));
  return stray.map((path) => `a file lies at ${path}`);
}
