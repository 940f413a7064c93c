import { isObject, textField } from "../document.ts";
import type { Json } from "../model/model.ts";
import { type Zone, innerZone } from "../reference-zone.ts";

/** Where a value stands: its file, and the segments from the file's top. */
export interface NamedPlace {
  readonly file: string;
  readonly segments: readonly string[];
}

/** What the schemas and files of a document call themselves by. */
export interface Identifiers {
  /** The base URI of a file, by its path: what `$self` says of it, or where it lies beside the entry. */
  readonly bases: ReadonlyMap<string, string>;
  /** Files and schemas with `$id`, by absolute URI without fragment. */
  readonly resources: ReadonlyMap<string, NamedPlace>;
  /** `$anchor` and `$dynamicAnchor`, by absolute URI. */
  readonly anchors: ReadonlyMap<string, NamedPlace>;
  /** The schemas that carry a `$dynamicAnchor`, by its name; placeholders that allow nothing apart. */
  readonly dynamicAnchors: ReadonlyMap<string, DynamicAnchors>;
}

export interface DynamicAnchors {
  readonly placeholders: readonly NamedPlace[];
  readonly real: readonly NamedPlace[];
}

/** Whether a schema stands for one that whoever refers to it fills in: `not: {}`. */
export function isPlaceholder(schema: Readonly<Record<string, Json>>): boolean {
  const excluded = schema["not"];
  return excluded === true || (isObject(excluded) && Object.keys(excluded).length === 0);
}

/** A file without a name of its own is called by its path. */
const unnamed = "file-of-provider:///";

/**
 * The URI of the provider's folder, with a slash behind it. OpenAPI 3.2's `$self` is the base of the entry's references:
 * https://spec.openapis.org/oas/v3.2.0.html#establishing-the-base-uri
 */
export function folderUri(entryData: Json, entry: string): string {
  const self = resolveUri(selfOf(entryData) ?? "", `${unnamed}${encodeURI(entry)}`);
  return resolveUri(".", self ?? unnamed) ?? unnamed;
}

/** Collects them from the files of a document. */
export function identifiersOf(files: ReadonlyMap<string, { readonly data: Json }>, folder: string): Identifiers {
  const bases = new Map<string, string>();
  const resources = new Map<string, NamedPlace>();
  const anchors = new Map<string, NamedPlace>();
  const dynamicAnchors = new Map<string, { placeholders: NamedPlace[]; real: NamedPlace[] }>();

  function visit(value: Json, place: NamedPlace, zone: Zone, outer: string): void {
    if (typeof value !== "object" || value === null || zone === "data") return;
    const base = zone === "fields" && isObject(value) ? note(value, place, outer) : outer;
    for (const [key, member] of Object.entries(value) as [string, Json][]) {
      const inner = Array.isArray(value) ? zone : innerZone(zone, key, member);
      visit(member, { file: place.file, segments: [...place.segments, key] }, inner, base);
    }
  }

  function note(value: Readonly<Record<string, Json>>, place: NamedPlace, outer: string): string {
    const base = innerBase(value, outer);
    if (base !== outer && !resources.has(base)) resources.set(base, place);
    const dynamic = textField(value, "$dynamicAnchor");
    if (dynamic !== undefined) {
      const known = dynamicAnchors.get(dynamic) ?? { placeholders: [], real: [] };
      dynamicAnchors.set(dynamic, known);
      (isPlaceholder(value) ? known.placeholders : known.real).push(place);
    }
    for (const anchor of [textField(value, "$anchor"), dynamic]) {
      if (anchor !== undefined && !anchors.has(`${base}#${anchor}`)) anchors.set(`${base}#${anchor}`, place);
    }
    return base;
  }

  for (const [file, { data }] of files) {
    const lies = resolveUri(encodeURI(file), folder) ?? folder;
    const base = resolveUri(selfOf(data) ?? "", lies) ?? lies;
    bases.set(file, base);
    for (const uri of [lies, base]) if (!resources.has(uri)) resources.set(uri, { file, segments: [] });
    visit(data, { file, segments: [] }, "fields", base);
  }
  return { bases, resources, anchors, dynamicAnchors };
}

/** The base of what a schema holds: `$id` changes it. */
export function innerBase(value: Readonly<Record<string, Json>>, outer: string): string {
  const id = textField(value, "$id");
  return id === undefined ? outer : (resolveUri(id, outer) ?? outer);
}

/** An absolute URI without fragment; undefined where the text is no reference. */
export function resolveUri(text: string, base: string): string | undefined {
  const uri = URL.parse(text, base);
  if (uri === null) return undefined;
  uri.hash = "";
  return uri.href;
}

function selfOf(data: Json): string | undefined {
  return isObject(data) ? textField(data, "$self") : undefined;
}
