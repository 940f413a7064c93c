import { join } from "node:path";
import { withProviderTable, type ListedProvider } from "../emit/provider-table.ts";
import { compareState } from "../record/file-state.ts";
import { readRecord } from "../record/record.ts";
import { apply } from "../write/apply.ts";
import { readText } from "../write/compare.ts";
import { readManifest } from "../write/merge-manifest.ts";

/**
 * Renews what the root says of its providers. Everything is read from the packages as they lie there, so that a run for one
 * provider lists the others too. Returns the paths that were written or, when only checking, would be.
 */
export function listProviders(root: string, names: readonly string[], check: boolean): readonly string[] {
  const readme = readText(root, "README.md");
  if (readme === undefined) return [];
  const text = withProviderTable(readme, () => names.toSorted().flatMap((name) => listed(root, name) ?? []));
  if (text === undefined || text === readme) return [];
  if (!check) apply(root, { changed: [{ path: "README.md", content: Buffer.from(text) }], stale: [], leftovers: [] });
  return ["README.md"];
}

function listed(root: string, name: string): ListedProvider | undefined {
  const manifest = readText(root, `packages/${name}/package.json`);
  if (manifest === undefined) return undefined;
  const path = `packages/${name}/surface.json`;
  const operations = recordedOperations(root, name, path) ?? countOperations(readManifest(readText(root, path)));
  return { name, manifest: readManifest(manifest), operations };
}

/** What a run counted, where the surface is still the one that it made: those of a catalogue take seconds to read. */
function recordedOperations(root: string, name: string, path: string): number | undefined {
  const record = readRecord(root, name);
  const [, stamp, hash] = record?.outputs.find(([made]) => made === path) ?? [];
  if (stamp === undefined || hash === undefined) return undefined;
  if (compareState(join(root, path), { stamp, hash }) === "changed") return undefined;
  const operations = record?.report["operations"];
  return typeof operations === "number" ? operations : undefined;
}

function countOperations({ facts }: Readonly<Record<string, unknown>>): number {
  if (!Array.isArray(facts)) return 0;
  return facts.filter((fact) => typeof fact === "string" && /^operation \S+ request /u.test(fact)).length;
}
