import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Keeps what Node makes of the modules that are imported from here on, types stripped, for the next process. The compiler that
 * the generator imports is megabytes of source. A cache that cannot be written is none.
 */
export function useCompileCache(): void {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/specloom", import.meta.url)));
}
