import { posix } from "node:path";
import { emitPackage } from "../emit/emit.ts";
import type { PackageSource, RootFacts } from "../emit/input.ts";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { apply } from "../write/apply.ts";
import { compare, readText, type Comparison } from "../write/compare.ts";
import { readManifest } from "../write/merge-manifest.ts";
import { relativePath } from "../write/relative-path.ts";
import { listTemporary } from "../write/temporary-file.ts";
import type { PreparedSpec } from "./prepare.ts";

/** The version of a package that was never released. */
const firstVersion = "0.1.0";

export interface Renewal extends Comparison {
  /** The package is in order: all files speak of one version, and nothing is left for a later run to remove. */
  readonly isRecordable: boolean;
}

/** Emits a provider's package and writes what changed; only compares when checking. Throws a `WriteError`. */
export function renewPackage(
  provider: ProviderFolder,
  { model, facts }: PreparedSpec,
  root: RootFacts,
  check: boolean,
): Renewal {
  const folder = `packages/${provider.name}`;
  const { version = firstVersion } = readManifest(readText(provider.root, `${folder}/package.json`));
  const source: PackageSource = {
    provider: provider.name,
    specFile: relativePath(provider.root, provider.entry),
    model,
    facts,
    root,
    version: typeof version === "string" ? version : firstVersion,
  };
  const files = emitPackage(source);
  const comparison = compare(provider.root, folder, files);
  if (!check) apply(provider.root, comparison);
  return { ...comparison, isRecordable: isInOrder(provider.root, folder, comparison, version) };
}

function isInOrder(root: string, folder: string, { wanted }: Comparison, version: unknown): boolean {
  const manifest = wanted.find(({ path }) => path === `${folder}/package.json`);
  const folders = new Set(wanted.map(({ path }) => posix.dirname(path)));
  return (
    readManifest(manifest?.content.toString())["version"] === version &&
    [...folders].every((one) => listTemporary(root, one).length === 0)
  );
}
