import { relative, sep } from "node:path";

/** A path below the root as reports and generated text spell it: relative, with forward slashes on every system. */
export function relativePath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
