import { field, isObject } from "./document.ts";
import { parsePointer, toPointer, valueAt } from "./json-pointer.ts";
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
  loaded: DocumentFiles,
  steps = 0,
): ReferencedValue | "unknown file" | undefined {
  const { files } = loaded;
  const target = readReference(from, reference);
  if (target.kind !== "inside") {
    return target.kind === "malformed" && reference.startsWith("#") ? undefined : "unknown file";
  }
  const data = files.get(target.file)?.data;
  if (data === undefined) return undefined;
  if (steps > LONGEST_WAY) return undefined;
  const hash = reference.indexOf("#");
  // A name may hold a percent sign that was never meant as an escape.
  const fragments = new Set([target.fragment, hash === -1 ? "" : reference.slice(hash + 1)]);
  for (const fragment of fragments) {
    const segments = parsePointer(fragment) ?? findAnchor(data, fragment);
    const value = segments === undefined ? undefined : (valueAt(data, segments) as Json | undefined);
    if (segments !== undefined && value !== undefined) return { file: target.file, segments, value };
    const found = segments && throughReference(target.file, data, segments, loaded, steps);
    if (found !== undefined) return found;
  }
  for (const segments of looselyMeant(target.fragment)) {
    const value = valueAt(data, segments) as Json | undefined;
    if (value !== undefined) return { file: target.file, segments, value, isLoose: true };
  }
  return undefined;
}

/** How many references a pointer may lead through. */
const LONGEST_WAY = 20;

/** A pointer may lead through a reference in the place of a map or list: to what is read in its place. */
function throughReference(
  file: string,
  data: Json,
  segments: readonly string[],
  loaded: DocumentFiles,
  steps: number,
): ReferencedValue | undefined {
  for (let length = segments.length - 1; length >= 0; length -= 1) {
    const value = valueAt(data, segments.slice(0, length)) as Json | undefined;
    if (value === undefined) continue;
    const text = isObject(value) ? field(value, "$ref") : undefined;
    if (typeof text !== "string") return undefined;
    const rest = toPointer(segments.slice(length));
    const next = resolveReference(
      file,
      text.includes("#") ? `${text.replace(/\/$/u, "")}${encodeURI(rest)}` : `${text}#${encodeURI(rest)}`,
      loaded,
      steps + 1,
    );
    return typeof next === "object" ? next : undefined;
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
