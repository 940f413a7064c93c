import { withProviderTable, type ListedProvider } from "../emit/provider-table.ts";
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
  const listed = names.toSorted().flatMap((name): ListedProvider[] => {
    const manifest = readText(root, `packages/${name}/package.json`);
    const surface = readManifest(readText(root, `packages/${name}/surface.json`));
    if (manifest === undefined) return [];
    return [{ name, manifest: readManifest(manifest), operations: countOperations(surface) }];
  });
  const text = withProviderTable(readme, listed);
  if (text === undefined || text === readme) return [];
  if (!check) apply(root, { changed: [{ path: "README.md", content: Buffer.from(text) }], stale: [], leftovers: [] });
  return ["README.md"];
}

function countOperations({ facts }: Readonly<Record<string, unknown>>): number {
  if (!Array.isArray(facts)) return 0;
  return facts.filter((fact) => typeof fact === "string" && /^operation \S+ request /u.test(fact)).length;
}
