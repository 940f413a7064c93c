import { realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";

/** Whether a path, every symbolic link followed, lies in a folder (or is it). `missing` when there is nothing. */
export async function judgeBoundary(folder: string, path: string): Promise<"inside" | "outside" | "missing"> {
  const [realFolder, realTarget] = await Promise.all([realpath(folder), followLinks(path)]);
  if (realTarget === undefined) return "missing";
  const way = relative(realFolder, realTarget);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? "outside" : "inside";
}

async function followLinks(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP" || code === "ENAMETOOLONG") return undefined;
    throw error;
  }
}
