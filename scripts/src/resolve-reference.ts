import { parsePointer, valueAt } from "./json-pointer.ts";
import type { Json } from "./model/model.ts";
import { readReference } from "./reference.ts";

/** A document's files, parsed, by path relative to the provider's folder. */
export interface DocumentFiles {
  readonly entry: string;
  readonly files: ReadonlyMap<string, { readonly data: Json }>;
}

/** What a reference leads to. */
export interface ReferencedValue {
  readonly file: string;
  readonly segments: readonly string[];
  readonly value: Json;
  /** Set where the reference does not say by the rules where it leads. */
  readonly isLoose?: true;
}

/**
 * Follows a reference from a file: by pointer (`#/components/…`) or by the name of an `$anchor`. Nowhere is `undefined`, and a
 * file that is missing too; of one that must not be read nothing is known.
 */
export function resolveReference(
  from: string,
  reference: string,
  { files }: DocumentFiles,
): ReferencedValue | "unknown file" | undefined {
  const target = readReference(from, reference);
  if (target.kind !== "inside") {
    return target.kind === "malformed" && reference.startsWith("#") ? undefined : "unknown file";
  }
  const data = files.get(target.file)?.data;
  if (data === undefined) return undefined;
  const hash = reference.indexOf("#");
  // A name may hold a percent sign that was never meant as an escape.
  const fragments = new Set([target.fragment, hash === -1 ? "" : reference.slice(hash + 1)]);
  for (const fragment of fragments) {
    const segments = parsePointer(fragment) ?? findAnchor(data, fragment);
    const value = segments === undefined ? undefined : (valueAt(data, segments) as Json | undefined);
    if (segments !== undefined && value !== undefined) return { file: target.file, segments, value };
  }
  for (const segments of looselyMeant(target.fragment)) {
    const value = valueAt(data, segments) as Json | undefined;
    if (value !== undefined) return { file: target.file, segments, value, isLoose: true };
  }
  return undefined;
}

/** What a fragment that leads nowhere may mean: `#/` is written for the whole file, `#Name` for a member or a schema. */
function looselyMeant(fragment: string): (readonly string[])[] {
  if (fragment.startsWith("/")) return fragment === "/" ? [[]] : [];
  const names = fragment.split("/");
  return [names, ["components", "schemas", ...names]];
}

/** The way to the schema that carries `$anchor` or `$dynamicAnchor` of this name. Rare: the file is searched each time. */
function findAnchor(data: Json, name: string): readonly string[] | undefined {
  const seen = new Set<object>();
  const open: { readonly value: Json; readonly way: readonly string[] }[] = [{ value: data, way: [] }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { value, way } = step;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      if ((key === "$anchor" || key === "$dynamicAnchor") && member === name) return way;
      if (typeof member === "object" && member !== null) open.push({ value: member, way: [...way, key] });
    }
  }
  return undefined;
}
