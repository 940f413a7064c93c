import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Keeps what Node makes of the modules that are imported from here on, types stripped, for the next process: there are
 * hundreds of them. A cache that cannot be written is none. Plain JavaScript, like the command: what strips types takes as
 * long to load as a run without work, and is not needed for a module that is in the cache.
 */
export function useCompileCache() {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/specloom", import.meta.url)));
}
