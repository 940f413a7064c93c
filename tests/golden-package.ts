import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "./documents/markdown.ts";

const packages = `${repository}scripts/src/emit/fixtures/library/packages`;

/** Code that imports a golden package as `@example/<name>`, bundled with the runtime as a user would bundle it. */
export async function bundleGolden(name: string, code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${repository}tests`, loader: "ts" },
    alias: {
      [`@example/${name}`]: `${packages}/${name}/src/index.ts`,
      "@specloom/runtime": `${repository}packages/runtime/src/index.ts`,
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // The build settings that a golden package extends lie in a workspace that it is not part of.
    logLevel: "error",
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** All that a golden package exports. */
export async function importGolden(name: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), `specloom-${name}-`));
  try {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, await bundleGolden(name, `export * from "@example/${name}";`));
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
