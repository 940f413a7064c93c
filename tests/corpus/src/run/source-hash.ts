import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** All that a result depends on besides its document: the generator, the runtime and what this package tries. */
const sources = [
  "scripts/src",
  "packages/runtime/src",
  "tests/corpus/src/calls",
  "tests/corpus/src/stages",
  "tests/documents",
  "tests/type-judge/src",
  "pnpm-lock.yaml",
];

/** A digest of the sources, tests left out: results of an earlier run hold while it stays the same. */
export function sourceHash(): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesOf(source)).toSorted()) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(repository, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(path: string): string[] {
  if (path.endsWith(".yaml")) return [path];
  const entries = readdirSync(join(repository, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(repository.length));
}
