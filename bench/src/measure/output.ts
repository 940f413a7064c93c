import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

interface Output {
  readonly files: number;
  readonly output: number;
}

/** How many files lie below a folder, without what is installed there, and their bytes together. */
export function outputOf(folder: string): Output {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !relative(folder, entry.parentPath).split(sep).includes("node_modules"),
  );
  const sizes = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: entries.length, output: sizes.reduce((total, size) => total + size, 0) };
}

/** The same of a workspace's packages, without the runtime, which is no provider's. */
export function packagesOutput(root: string): Output {
  const all = outputOf(join(root, "packages"));
  const runtime = outputOf(join(root, "packages", "runtime"));
  return { files: all.files - runtime.files, output: all.output - runtime.output };
}
