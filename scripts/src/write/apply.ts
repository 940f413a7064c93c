import { closeSync, mkdirSync, openSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Changes } from "./compare.ts";
import { temporaryPath } from "./temporary-file.ts";
import { isMissing, writeError } from "./write-error.ts";

/** Carries out a comparison: every file is replaced whole or not at all, and stale ones are removed. */
export function apply(root: string, { changed, stale, leftovers }: Changes): void {
  for (const { path, content } of changed) replaceFile(root, path, content);
  for (const path of stale) removeFile(root, path);
  for (const path of leftovers) rmSync(join(root, path), { force: true });
}

/** Writes to a new file in the same folder and renames it over the old one, so that a reader sees old or new. */
function replaceFile(root: string, path: string, content: Buffer): void {
  const target = join(root, path);
  const temporary = temporaryPath(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const file = openSync(temporary, "wx", 0o644);
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary);
    throw writeError(path, error);
  }
}

function removeFile(root: string, path: string): void {
  try {
    unlinkSync(join(root, path));
  } catch (error) {
    // Another run at the same time was quicker.
    if (isMissing(error)) return;
    throw writeError(path, error);
  }
}

/** What went wrong before is the error to tell, not this. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next run removes it.
  }
}
