import { readdirSync } from "node:fs";
import type { Workspace } from "./workspace.ts";

/** The packages of the repository, those of the providers behind `@specloom/runtime`, which they depend on. */
export const packages = ["runtime", ...readdirSync(new URL("../../../specs", import.meta.url))];

/** Where a version can be had, and what its bytes are. */
export interface Tarball {
  readonly tarball: string;
  readonly shasum: string;
}

/** Tarballs of a package that a registry has, by version. */
export async function versionsOf(registry: string, name: string): Promise<Map<string, Tarball>> {
  const response = await fetch(`${registry}@specloom%2f${name}`);
  if (response.status === 404) return new Map();
  if (!response.ok) throw new Error(`The registry answers ${response.status} for ${name}.`);
  const { versions }: { versions: Record<string, { dist: Tarball }> } = await response.json();
  return new Map(Object.entries(versions).map(([version, { dist }]) => [version, dist]));
}

/** What a registry has and what is tagged, such as `published and tagged: all 0.1.0, quatrix 0.1.1`. */
export async function stateOf(registry: string, { git }: Workspace): Promise<string> {
  const published = await Promise.all(
    packages.map(async (name) => [...(await versionsOf(registry, name)).keys()].map((version) => `${name} ${version}`)),
  );
  const tags = (await git("tag", "--list", "@specloom/*")).split("\n").filter((tag) => tag !== "");
  const tagged = tags.map((tag) => tag.replace("@specloom/", "").replace("@", " "));
  const [first, second] = [published.flat(), tagged].map((list) => list.toSorted());
  const isSame = JSON.stringify(first) === JSON.stringify(second);
  return isSame
    ? `published and tagged: ${inShort(tagged)}`
    : `published: ${inShort(published.flat())}; tagged: ${inShort(tagged)}`;
}

/** By version, since what was asked at the same time is done in any order. */
export function inShort(releases: readonly string[]): string {
  const versions = [...new Set(releases.map((release) => release.split(" ")[1] ?? ""))];
  const parts = versions.toSorted().map((version) => {
    const list = releases.filter((release) => release.endsWith(` ${version}`));
    if (list.length === packages.length) return `all ${version}`;
    return list.length === 1 ? list.join("") : `${list.length} packages ${version}`;
  });
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
