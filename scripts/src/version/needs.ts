import { readText } from "../write/compare.ts";
import { readManifest } from "../write/merge-manifest.ts";
import { bumpBetween, bumpFor, isAtLeast, type Bump } from "./bump.ts";
import { gravest, type Change, type Impact } from "./change.ts";
import { changelogText } from "./changelog.ts";
import { compareSurfaces } from "./compare-surfaces.ts";
import { changedDeclarations } from "./declarations.ts";
import { exportsOfIndex } from "./index-exports.ts";
import type { Git, Release } from "./git.ts";
import type { WorkspacePackage } from "./packages.ts";

/** A package and its last release. */
export interface Released {
  readonly package: WorkspacePackage;
  readonly release: Release;
}

/** What a package calls for since its last release. */
export interface Need extends Released {
  readonly impact: Impact | "words";
  readonly bump: Bump;
  /** For its changelog. */
  readonly text: string;
  /** The step that its package.json has taken already, for a release that was prepared and not made yet. */
  readonly taken: Bump | undefined;
}

/** What is published of a package and made by people or from the spec, but for the version. */
const published = /^(?:src\/|README\.md$|REFERENCE\.md$|LICENSE$)/u;
const silent = /^src\/(?:generated\/version|.*\.test)\.ts$/u;

/** The need of a package; nothing where it is as it was released. */
export async function needOf(git: Git, root: string, one: Released): Promise<Need | undefined> {
  const changes = await changesOf(git, root, one);
  const impact = gravest(changes.map((each) => each.impact));
  if (impact === undefined && !(await saysSomethingElse(git, root, one))) return undefined;
  return makeNeed(one, impact ?? "words", changelogText(changes));
}

export function makeNeed(one: Released, impact: Impact | "words", text: string): Need {
  const { version } = one.release;
  return { ...one, impact, bump: bumpFor(impact, version), text, taken: bumpBetween(version, one.package.version) };
}

/** Whether the version in package.json has taken the step already. */
export function isTaken({ taken, bump }: Need): boolean {
  return isAtLeast(taken, bump);
}

/** By the surface, where the package has one; a hand-written package has the names that it exports and their types. */
async function changesOf(git: Git, root: string, { package: one, release }: Released): Promise<Change[]> {
  const read = async (path: string): Promise<readonly [string | undefined, string | undefined]> => [
    await git.textAt(release.tag, `${one.folder}/${path}`),
    readText(root, `${one.folder}/${path}`),
  ];
  const [old, now] = await read("surface.json");
  if (now !== undefined && old !== undefined) return compareSurfaces(factsOf(old), factsOf(now));
  const [before = "", after = ""] = await read("src/index.ts");
  const names = compareSurfaces(exportsOfIndex(before), exportsOfIndex(after));
  return [...names, ...(await changedDeclarations(git, root, { package: one, release }))];
}

function factsOf(text: string): readonly string[] {
  const { facts } = readManifest(text);
  return Array.isArray(facts) ? facts.filter((fact) => typeof fact === "string") : [];
}

async function saysSomethingElse(git: Git, root: string, { package: one, release }: Released): Promise<boolean> {
  const { tag } = release;
  const paths = (await git.changedSince(tag, one.folder)).map((path) => path.slice(one.folder.length + 1));
  if (paths.some((path) => published.test(path) && !silent.test(path))) return true;
  const path = `${one.folder}/package.json`;
  return paths.includes("package.json") && ownKeys(await git.textAt(tag, path)) !== ownKeys(readText(root, path));
}

/** A package.json without what no user meets. */
function ownKeys(text: string | undefined): string {
  const unseen = new Set(["version", "devDependencies", "scripts"]);
  return JSON.stringify(Object.entries(readManifest(text)).filter(([key]) => !unseen.has(key)));
}
