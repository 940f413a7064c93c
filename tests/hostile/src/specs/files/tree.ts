import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, by its path with forward slashes; links are told, not followed. */
export function readTree(folder: string, start = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(folder, start), { withFileTypes: true })) {
    const path = start === "" ? entry.name : `${start}/${entry.name}`;
    if (entry.isFile()) found.set(path, readFileSync(join(folder, path), "utf8"));
    else if (!entry.isDirectory()) found.set(path, "(no file)");
    else for (const [inner, text] of readTree(folder, path)) found.set(inner, text);
  }
  return found;
}

/** The part of a tree below one of its folders, by paths relative to that. */
export function below(tree: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const start = `${folder}/`;
  return new Map(
    [...tree].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  );
}

export function sameTree(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size === after.size && [...before].every(([path, text]) => after.get(path) === text);
}
