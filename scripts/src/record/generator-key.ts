import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "node:process";
import { fileURLToPath } from "node:url";
import { contentHash } from "./content-hash.ts";

const own = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Names a generator: its sources, what pnpm installed for it, and the Node that runs it. Nothing where that cannot be told.
 * @param folder that holds its package.json and `src`, inside a pnpm workspace
 */
export function generatorKey(folder = own): string | undefined {
  try {
    const paths = ["package.json", "../node_modules/.pnpm/lock.yaml", ...listSources(folder, "src")];
    const parts = paths.map((path) => `${path} ${contentHash(readFileSync(join(folder, path)))}`);
    return contentHash([version, ...parts].join("\n"));
  } catch {
    return undefined;
  }
}

/** In a fixed order; without what only tests read. */
function listSources(folder: string, path: string): string[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "fixtures" ? [] : listSources(folder, inner);
      return entry.name.endsWith(".test.ts") ? [] : [inner];
    });
}
