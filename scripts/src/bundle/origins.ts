import { parsePointer, toPointer } from "../json-pointer.ts";
import type { Finding } from "../problem.ts";

/** Where a part of the bundle stands in the files it was made from. */
export interface Origin {
  readonly file: string;
  readonly segments: readonly string[];
}

/** Origins by pointer into the bundle; what lies below a pointer came with it. */
export type Origins = ReadonlyMap<string, Origin>;

/** The finding in the file that its place came from. */
export function placeAtOrigin(finding: Finding, origins: Origins, entry: string): Finding {
  if (finding.file !== undefined || origins.size === 0) return finding;
  const way = parsePointer(finding.pointer) ?? [];
  for (let length = way.length; length > 0; length -= 1) {
    const origin = origins.get(toPointer(way.slice(0, length)));
    if (origin === undefined) continue;
    const pointer = toPointer([...origin.segments, ...way.slice(length)]);
    return { ...finding, pointer, ...(origin.file !== entry && { file: origin.file }) };
  }
  return finding;
}
