import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files lie below a folder, and their bytes together. */
export function outputOf(folder: string): { readonly files: number; readonly output: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: entries.length, output: sizes.reduce((total, size) => total + size, 0) };
}
