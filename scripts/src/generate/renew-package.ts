import { emitPackage } from "../emit/emit.ts";
import type { RootFacts } from "../emit/input.ts";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { apply } from "../write/apply.ts";
import { compare, readText, type Comparison } from "../write/compare.ts";
import { readManifest } from "../write/merge-manifest.ts";
import { relativePath } from "../write/relative-path.ts";
import type { PreparedSpec } from "./prepare.ts";

/** The version of a package that was never released. */
const firstVersion = "0.1.0";

/** Emits a provider's package and writes what changed; only compares when checking. Throws a `WriteError`. */
export function renewPackage(
  provider: ProviderFolder,
  { document, model, facts }: PreparedSpec,
  root: RootFacts,
  check: boolean,
): Comparison {
  const folder = `packages/${provider.name}`;
  const { version } = readManifest(readText(provider.root, `${folder}/package.json`));
  const files = emitPackage({
    provider: provider.name,
    specFile: relativePath(provider.root, provider.entry),
    document,
    model,
    facts,
    root,
    version: typeof version === "string" ? version : firstVersion,
  });
  const comparison = compare(provider.root, folder, files);
  if (!check) apply(provider.root, comparison);
  return comparison;
}
