import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { GeneratedFile } from "../emit/file.ts";
import { mergeManifest } from "./merge-manifest.ts";
import { assertInside } from "./safe-path.ts";
import { findLeftovers, isTemporary } from "./temporary-file.ts";
import { isMissing, writeError } from "./write-error.ts";

/** Folders of a package that belong to the generator alone: what it did not make goes. */
export const ownedFolders: readonly string[] = ["src/generated"];

export interface FileContent {
  readonly path: string;
  /** UTF-8, encoded once for all that compare, write and hash it. */
  readonly content: Buffer;
}

/** What has to happen so that a package's folder holds what was generated. All paths are relative to the root. */
export interface Changes {
  readonly changed: readonly FileContent[];
  /** Files of the generator's folders that it makes no more. */
  readonly stale: readonly string[];
  /** What a killed run left beside files that it was writing. */
  readonly leftovers: readonly string[];
}

export interface Comparison extends Changes {
  /** All files generated, changed or not, as they have to be. */
  readonly wanted: readonly FileContent[];
  /** Of all files generated. */
  readonly bytes: number;
}

/**
 * Compares generated files with what lies on disk, without writing.
 * @param root folder that holds the package
 * @param folder of the package, relative to the root, with forward slashes
 */
export function compare(root: string, folder: string, files: readonly GeneratedFile[]): Comparison {
  const changed: FileContent[] = [];
  const wanted: FileContent[] = [];
  let bytes = 0;
  for (const file of files) {
    const path = `${folder}/${file.path}`;
    assertInside(root, path);
    const present = readBytes(root, path);
    const content = Buffer.from(file.ownership === "merge" ? mergeManifest(present?.toString(), file.text) : file.text);
    bytes += content.length;
    wanted.push({ path, content });
    if (present?.equals(content) !== true) changed.push({ path, content });
  }
  const made = new Set(wanted.map(({ path }) => path));
  const present = ownedFolders.flatMap((owned) => listFiles(root, `${folder}/${owned}`));
  const stale = present.filter((path) => !made.has(path) && !isTemporary(path));
  const folders = new Set([...made].map((path) => posix.dirname(path)));
  const leftovers = [...folders].flatMap((name) => findLeftovers(root, name));
  return { changed, stale, leftovers, wanted, bytes };
}

/** The text of a file, or nothing where there is none. */
export function readText(root: string, path: string): string | undefined {
  return readBytes(root, path)?.toString();
}

function readBytes(root: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw writeError(path, error);
  }
}

/** Files below a folder, without following links. */
export function listFiles(root: string, folder: string): string[] {
  assertInside(root, folder);
  const entries = entriesOf(root, folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

function entriesOf(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw writeError(folder, error);
  }
}
