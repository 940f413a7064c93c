import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const name = "set-aside";

/**
 * Takes what a round made out of the way of the next. Moved rather than removed: ext4 passes over the inodes of files that were
 * removed in the last minutes, one by one, whenever a file is made. With some thousands of them that was a third of the
 * processor time of the next round.
 */
export function setAside(home: string, folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(join(home, name), { recursive: true });
  renameSync(folder, join(mkdtempSync(join(home, name, "round-")), "output"));
}

/** Removes it, when nothing more is measured. */
export function removeSetAside(home: string): void {
  rmSync(join(home, name), { recursive: true, force: true });
}
