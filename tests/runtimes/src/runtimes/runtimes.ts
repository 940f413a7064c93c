import { chromiumBundled, chromiumModules } from "./chromium.ts";
import { bun, deno, nodes } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

/** All that the packages are promised for. */
export const runtimes: readonly Runtime[] = [...nodes, bun, deno, workerd, chromiumBundled, chromiumModules];
