import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { runProcess } from "../measure/run-process.ts";
import type { Bench } from "./bench.ts";
import { program } from "./install-peers.ts";

/** Bundles a module with all that it imports into one of ES2022, and gives the path of that. */
export async function bundle(bench: Bench, entry: string, output: string, flags: readonly string[]): Promise<string> {
  const words = [entry, "--bundle", "--format=esm", "--target=es2022", `--outfile=${output}`, "--log-level=error"];
  await runProcess([...program(bench.home, "esbuild"), ...words, ...flags], { cwd: bench.home });
  return output;
}

/** Bytes of a file, and of what `gzip -9` makes of it. */
export function sizesOf(file: string): { readonly minified: number; readonly gzip: number } {
  const bytes = readFileSync(file);
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
