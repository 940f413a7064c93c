import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Changes } from "./compare.ts";
import { temporaryPath } from "./temporary-file.ts";
import { isMissing, writeError } from "./write-error.ts";

/**
 * Carries out a comparison: all files are written, or where there is no room for one, none; then stale ones are removed. Each
 * is replaced whole, so that a reader sees old or new.
 */
export function apply(root: string, { changed, stale, leftovers }: Changes): void {
  const staged = changed.map(({ path, content }) => ({ path, content, temporary: temporaryPath(join(root, path)) }));
  try {
    for (const { path, content, temporary } of staged) attempt(path, () => writeNew(temporary, content));
    for (const { path, temporary } of staged) attempt(path, () => renameSync(temporary, join(root, path)));
  } catch (error) {
    for (const { temporary } of staged) removeQuietly(temporary);
    throw error;
  }
  for (const path of stale) removeFile(root, path);
  for (const path of leftovers) rmSync(join(root, path), { force: true });
}

function writeNew(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: "wx", mode: 0o644 });
}

function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
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
