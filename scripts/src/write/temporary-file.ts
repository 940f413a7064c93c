import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What a file is written to before it is renamed; two runs at once never share one. */
export function temporaryPath(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomUUID()}.specloom-tmp`);
}

export function isTemporary(path: string): boolean {
  return /(?:^|\/)\.[^/]+\.[\da-f-]{36}\.specloom-tmp$/u.test(path);
}

/** A file of this age belongs to no run that is still writing it: one is written in milliseconds. */
const ABANDONED_MS = 10_000;

/** Temporary files in a folder whose run was killed, relative to the root. */
export function findLeftovers(root: string, folder: string): string[] {
  return listTemporary(root, folder).filter((path) => ageOf(join(root, path)) > ABANDONED_MS);
}

/** Temporary files in a folder, also those of a run that may still be writing them, relative to the root. */
export function listTemporary(root: string, folder: string): string[] {
  try {
    const paths = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
    return paths.filter(isTemporary);
  } catch {
    return [];
  }
}

function ageOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
}
