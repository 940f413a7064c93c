import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";
import { setAside } from "../measure/set-aside.ts";
import type { Bench } from "./bench.ts";
import { copySources, makeRoot } from "./roots.ts";

/** What a copy of this repository needs besides specs. Without its house rules: real documents keep none. */
const workspace = [
  "package.json",
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "turbo.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "vitest.config.ts",
  "README.md",
  "LICENSE",
  "scripts",
  "packages/runtime",
  "tests/contract",
];

/** A workspace as this repository is, with other providers. What was made in one that is there is removed. */
export function makeCatalogue(bench: Bench, name: string, documents: readonly CorpusDocument[]): string {
  const root = makeRoot(bench, name, documents);
  for (const entry of readdirSync(root)) {
    if (entry !== "specs") rmSync(join(root, entry), { recursive: true, force: true });
  }
  copySources(bench.repository, workspace, root);
  return root;
}

/** A root with many providers, whose specs are documents again and again: links, which nobody may write to. */
export function makeCrowd({ home }: Bench, count: number, documents: readonly CorpusDocument[]): string {
  const root = join(home, "roots", `crowd-${count}`);
  for (let index = 0; index < count; index++) {
    const file = documents[index % documents.length]?.file ?? "";
    const folder = join(root, "specs", `provider-${String(index).padStart(6, "0")}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    linkSync(file, join(folder, "openapi.json"));
  }
  setAside(home, join(root, "packages"));
  return root;
}
