import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../write/compare.ts";
import { readManifest } from "../write/merge-manifest.ts";
import { isMissing } from "../write/write-error.ts";

/** A package of the workspace that is published. */
export interface WorkspacePackage {
  readonly name: string;
  readonly version: string;
  /** Relative to the root, for example `packages/quatrix`. */
  readonly folder: string;
  /** Names of the packages that it needs to run. */
  readonly dependencies: readonly string[];
}

export function readPackages(root: string): WorkspacePackage[] {
  return foldersOf(root).flatMap((name): WorkspacePackage[] => {
    const folder = `packages/${name}`;
    const manifest = readManifest(readText(root, `${folder}/package.json`));
    const { name: npm, version } = manifest;
    if (typeof npm !== "string" || typeof version !== "string" || manifest["private"] === true) return [];
    return [{ name: npm, version, folder, dependencies: Object.keys(Object(manifest["dependencies"])) }];
  });
}

function foldersOf(root: string): string[] {
  try {
    const entries = readdirSync(join(root, "packages"), { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
