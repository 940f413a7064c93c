import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readText } from "../write/compare.ts";
import { isMissing } from "../write/write-error.ts";
import type { Change } from "./change.ts";
import type { Sources } from "./compare-declarations.ts";
import type { Git } from "./git.ts";
import type { Released } from "./needs.ts";

/** What breaks of the types that a hand-written package exports, since its last release. */
export async function changedDeclarations(git: Git, root: string, one: Released): Promise<Change[]> {
  const [before, after] = [await releasedSources(git, one), currentSources(root, one)];
  if (isDeepStrictEqual(before, after)) return [];
  // The compiler is loaded when it is needed: it takes longer than all the rest.
  const { compareDeclarations } = await import("./compare-declarations.ts");
  return compareDeclarations(join(root, one.package.folder), before, after);
}

async function releasedSources(git: Git, { package: one, release }: Released): Promise<Sources> {
  const folder = `${one.folder}/src`;
  const paths = (await git.filesAt(release.tag, folder)).filter(isSource);
  const entries = paths.map(async (path) => {
    const text = (await git.textAt(release.tag, path)) ?? "";
    return [path.slice(folder.length + 1), text] as const;
  });
  return new Map(await Promise.all(entries));
}

function currentSources(root: string, { package: one }: Released): Sources {
  const folder = `${one.folder}/src`;
  const paths = filesIn(join(root, folder)).filter(isSource).toSorted();
  return new Map(paths.map((path) => [path, readText(root, `${folder}/${path}`) ?? ""]));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isSource(path: string): boolean {
  return path.endsWith(".ts") && !path.endsWith(".test.ts");
}
