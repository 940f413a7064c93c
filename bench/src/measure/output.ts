import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** How many files lie below a folder, without what is installed there, and their bytes together. */
export function outputOf(folder: string): { readonly files: number; readonly output: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !relative(folder, entry.parentPath).split(sep).includes("node_modules"),
  );
  const sizes = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: entries.length, output: sizes.reduce((total, size) => total + size, 0) };
}
