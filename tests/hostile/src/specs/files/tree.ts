import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file below a folder, by its path with forward slashes; links are told, not followed. */
export function readTree(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), entry.isFile() ? readFileSync(path, "utf8") : "(no file)"];
    }),
  );
}

/** The part of a tree below one of its folders, by paths relative to that. */
export function below(tree: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const start = `${folder}/`;
  return new Map(
    [...tree].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  );
}
