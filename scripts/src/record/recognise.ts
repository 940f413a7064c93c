import { realpathSync } from "node:fs";
import { join, posix } from "node:path";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { listFiles, ownedFolders } from "../write/compare.ts";
import { relativePath } from "../write/relative-path.ts";
import { compareState } from "./file-state.ts";
import { readRecord, type ProviderRecord } from "./record.ts";

export interface Recognised {
  readonly record: ProviderRecord;
  /** No file had to be looked into. */
  readonly isFresh: boolean;
}

/**
 * The record of a provider whose package is, byte for byte, what a run would make; found without parsing anything. Nothing
 * where there is a doubt.
 */
export function recognise(provider: ProviderFolder, key: string): Recognised | undefined {
  const { root, name } = provider;
  const record = readRecord(root, name);
  if (record?.key !== key || !hasSameStart(provider, record) || !isUnlinked(root, record)) return undefined;
  if (!holdsNothingElse(root, `packages/${name}`, record)) return undefined;
  let isFresh = true;
  for (const [path, stamp, hash] of [...record.inputs, ...record.outputs]) {
    const state = compareState(join(root, path), { stamp, hash });
    if (state === "changed") return undefined;
    isFresh &&= state === "known";
  }
  return { record, isFresh };
}

/** What the entry refers to stands in the files themselves; these two are chosen by their names. */
function hasSameStart({ root, entry, providerFile }: ProviderFolder, { inputs }: ProviderRecord): boolean {
  const isRead = (path: string): boolean => inputs.some(([known]) => known === relativePath(root, path));
  return inputs[0]?.[0] === relativePath(root, entry) && (providerFile === undefined || isRead(providerFile));
}

/** Whether every path is still the way to its own file: what a link may lead to is judged anew each time. */
export function isUnlinked(root: string, { inputs, outputs }: Pick<ProviderRecord, "inputs" | "outputs">): boolean {
  const folders = new Set([...inputs, ...outputs].map(([path]) => posix.dirname(path)));
  try {
    const real = realpathSync.native(root);
    return [...folders].every((folder) => realpathSync.native(join(root, folder)) === join(real, folder));
  } catch {
    return false;
  }
}

/** The generator removes from its own folders what it did not make, so nothing else may lie there. */
function holdsNothingElse(root: string, folder: string, { outputs }: ProviderRecord): boolean {
  const made = new Set(outputs.map(([path]) => path));
  return ownedFolders.every((owned) => listFiles(root, `${folder}/${owned}`).every((path) => made.has(path)));
}
