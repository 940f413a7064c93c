import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Lists from "../../scripts/src/emit/fixtures/library/packages/lists/src/index.ts";
import { repository } from "../documents/markdown.ts";

const entry = `${repository}scripts/src/emit/fixtures/library/packages/lists/src/index.ts`;

/** The golden package of paged operations, bundled with the runtime as a user would bundle it. */
export async function bundleLists(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${repository}tests`, loader: "ts" },
    alias: { "@example/lists": entry, "@specloom/runtime": `${repository}packages/runtime/src/index.ts` },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

export async function importLists(): Promise<typeof Lists> {
  const folder = mkdtempSync(join(tmpdir(), "specloom-lists-"));
  try {
    const file = join(folder, "lists.mjs");
    writeFileSync(file, await bundleLists(`export * from "@example/lists";`));
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Lists;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
