import { mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Lets the packages below a root import the runtime by its name. They get the repository's, from its source. */
export function linkRuntime(root: string): void {
  const runtime = dirname(createRequire(import.meta.url).resolve("@specloom/runtime/package.json"));
  mkdirSync(join(root, "node_modules", "@specloom"), { recursive: true });
  symlinkSync(runtime, join(root, "node_modules", "@specloom", "runtime"), "junction");
}
