import type { OpenApiDocument } from "../document.ts";
import type { ProviderSource } from "../load/provider-source.ts";
import { findByPath, listOperations } from "./operations.ts";

/**
 * The recorded document that a vendor's document is a version of: of several, the one with most of its operations in it, else
 * the one of the same file name; `undefined` where nothing is in common.
 */
export function chooseSource(
  sources: readonly ProviderSource[],
  vendor: OpenApiDocument,
  address: string,
): ProviderSource | undefined {
  if (sources.length < 2) return sources[0];
  const operations = listOperations(vendor);
  const count = (source: ProviderSource): number =>
    Object.values(source.operations).filter(({ method, path }) => findByPath(operations, method, path) !== undefined)
      .length;
  const [best] = sources.toSorted((a, b) => count(b) - count(a));
  if (best !== undefined && count(best) > 0) return best;
  return sources.find(({ document }) => fileName(document) === fileName(address));
}

function fileName(address: string): string {
  return address.split(/[/\\]/u).at(-1)?.split(/[?#]/u)[0] ?? "";
}
