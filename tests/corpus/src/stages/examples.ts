import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleModule } from "../../../documents/example-module.ts";
import { fencedBlocks } from "../../../documents/markdown.ts";
import type { ExamplesResult } from "../result.ts";
import { compile, examplesPart } from "./compile.ts";

const pages = ["README", "REFERENCE"];

/** Type-checks the TypeScript blocks of each package's pages against the package, as one program. */
export async function compileExamples(
  root: string,
  providers: readonly string[],
  limit: number,
): Promise<Map<string, ExamplesResult>> {
  const blocks = new Map(providers.map((provider) => [provider, writeExamples(join(root, "packages", provider))]));
  const failures = await compile(root, providers, "typescript-7", limit, examplesPart);
  return new Map(
    providers.map((provider) => [
      provider,
      { blocks: blocks.get(provider) ?? 0, failures: failures.get(provider) ?? [] },
    ]),
  );
}

/** Writes a module for each page and returns the number of blocks. */
function writeExamples(folder: string): number {
  const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly name: string };
  mkdirSync(join(folder, "examples"), { recursive: true });
  let blocks = 0;
  for (const page of pages) {
    const path = `${page}.md`;
    const file = { path, text: readFileSync(join(folder, path), "utf8") };
    writeFileSync(join(folder, "examples", `${page}.ts`), exampleModule(file, name));
    blocks += fencedBlocks(file, "ts").length;
  }
  return blocks;
}
