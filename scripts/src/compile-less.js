import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

/**
 * Keeps what Node makes of the modules that are imported from here on, types stripped, for the next process: there are
 * hundreds of them. A cache that cannot be written is none. Plain JavaScript, like the command: what strips types takes as
 * long to load as a run without work, and is not needed for a module that is in the cache.
 *
 * V8's last compiler, which works in threads of its own, is kept for what is called most often: by V8's own measure it takes as
 * much processor time in a run of some seconds as its code saves in minutes.
 */
export function compileLess() {
  enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/specloom", import.meta.url)));
  setFlagsFromString("--invocation-count-for-turbofan=100000");
}
