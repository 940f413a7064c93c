import { load } from "js-yaml";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../write/compare.ts";
import { isMissing } from "../write/write-error.ts";
import { greatest, type Bump } from "./bump.ts";

const folder = ".changeset";

/** A changeset that waits for a release. */
export interface Changeset {
  /** Relative to the root. */
  readonly path: string;
  readonly bumps: ReadonlyMap<string, Bump>;
}

export function readChangesets(root: string): Changeset[] {
  return markdownFiles(root).map((path) => ({ path, bumps: bumpsOf(readText(root, path) ?? "") }));
}

function markdownFiles(root: string): string[] {
  try {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md") && name !== "README.md");
    return names.toSorted().map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function bumpsOf(text: string): Map<string, Bump> {
  const [, head = ""] = /^---\r?\n(.*?)^---/msu.exec(text) ?? [];
  const entries = Object.entries(Object(readHead(head)));
  return new Map(entries.flatMap(([name, bump]) => (isBump(bump) ? [[name, bump] as const] : [])));
}

/** What cannot be read names nothing; changesets itself says what is wrong with it. */
function readHead(text: string): unknown {
  try {
    return load(text);
  } catch {
    return {};
  }
}

function isBump(value: unknown): value is Bump {
  return value === "major" || value === "minor" || value === "patch";
}

/** The greatest step that stands there for a package. */
export function statedBump(changesets: readonly Changeset[], name: string): Bump | undefined {
  return greatest(changesets.flatMap(({ bumps }) => bumps.get(name) ?? []));
}

/** Where the computed changeset of a package lies: one each, since a changeset's text goes to all packages that it names. */
export function computedPath(packageFolder: string): string {
  return `${folder}/surface-of-${packageFolder.split("/").at(-1) ?? ""}.md`;
}

export function changesetText(name: string, bump: Bump, text: string): string {
  return `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${text}\n`;
}
