import { posix } from "node:path";
import { isObject, referenceTo, textField, type JsonObject } from "../document.ts";
import { parsePointer, toPointer, valueAt } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import { readReference } from "../reference.ts";
import { type Zone, innerZone, isMappedReference } from "../reference-zone.ts";
import { type Identifiers, type NamedPlace, innerBase, isPlaceholder, resolveUri } from "./identifiers.ts";

type Files = ReadonlyMap<string, { readonly data: Json }>;

interface Place extends NamedPlace {
  readonly zone: Zone;
  readonly base: string;
}

/** A file whose references are told by file and pointer alone. */
export interface PlacedReferences {
  readonly data: Json;
  /** The pointers of references that were told by name. */
  readonly placed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * References by `$id`, `$anchor` or `$self` become references by file and pointer, which is all that later stages know, and a
 * `$dynamicRef` becomes a `$ref` where it can mean one schema alone. A generic schema, whose `$dynamicRef` is filled in by
 * the schema that refers to it, is copied there with the real one. What leads nowhere stays, to be judged as it is written.
 */
export function placeReferences(file: string, files: Files, names: Identifiers): PlacedReferences {
  const placed = new Set<string>();
  const findings: Finding[] = [];
  const data = files.get(file)?.data ?? null;

  function rewrite(value: Json, place: Place): Json {
    if (typeof value !== "object" || value === null || place.zone === "data") return value;
    if (Array.isArray(value)) {
      const items = value.map((item: Json, index) => rewrite(item, within(place, String(index), place.zone)));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isObject(value)) return value;
    const base = place.zone === "fields" ? innerBase(value, place.base) : place.base;
    const here = { ...place, base };
    const isMapping = place.zone === "names" && place.segments.at(-1) === "mapping";
    const members = Object.entries(value).map(([key, member]): [string, Json] => {
      const refers = place.zone === "fields" ? key === "$ref" : isMapping && isMappedReference(String(member));
      if (refers && typeof member === "string") return [key, spelt(member, within(here, key, "data"))];
      return [key, rewrite(member, within(here, key, innerZone(place.zone, key, member)))];
    });
    const isChanged = members.some(([key, member]) => member !== value[key]);
    const changed = isChanged ? Object.fromEntries(members) : value;
    return place.zone === "fields" ? withoutDynamics(filledIn(changed, here), here) : changed;
  }

  /** `{ $ref: Page, $defs: { item: { $dynamicAnchor: item, … } } }`: a copy of `Page` whose `$dynamicRef` leads to that item. */
  function filledIn(schema: JsonObject, place: Place): JsonObject {
    const { $ref: reference, $defs: defs, ...rest } = schema;
    if (typeof reference !== "string" || !isObject(defs)) return schema;
    const fillings = new Map<string, string>();
    for (const [key, member] of Object.entries(defs)) {
      const anchor = isObject(member) && !isPlaceholder(member) ? textField(member, "$dynamicAnchor") : undefined;
      if (anchor !== undefined) fillings.set(anchor, referenceTo([...place.segments, "$defs", key]));
    }
    const target = fillings.size === 0 ? undefined : locateInFile(reference);
    if (target === undefined) return schema;
    // Without an anchor of its own to fill in, a generic schema means what it says.
    const own = dynamicAnchorsIn(target);
    const copy = fill(target, new Map([...fillings].filter(([anchor]) => own.has(anchor))));
    if (copy === target || !isObject(copy)) return schema;
    const all = Array.isArray(rest["allOf"]) ? (rest["allOf"] as readonly Json[]) : [];
    return { ...rest, $defs: defs, allOf: [copy, ...all] };
  }

  /** The schema of this file that a reference leads to; references in a copy of another file's would lead elsewhere. */
  function locateInFile(reference: string): JsonObject | undefined {
    const read = readReference(file, reference);
    const segments = read.kind === "inside" && read.file === file ? parsePointer(read.fragment) : undefined;
    const value = segments && (valueAt(data, segments) as Json | undefined);
    return isObject(value) ? value : undefined;
  }

  /** The reference by file and pointer, or as it stands. */
  function spelt(text: string, place: Place): string {
    const target = locate(text, place.base, names, files);
    if (target === undefined || isPlain(text, file, target)) return text;
    placed.add(toPointer(place.segments));
    return spell(file, target);
  }

  function withoutDynamics(schema: JsonObject, place: Place): JsonObject {
    const text = textField(schema, "$dynamicRef");
    if (text === undefined) return schema;
    const { $dynamicRef: _, ...rest } = schema;
    const target = locate(text, place.base, names, files);
    const pointer = toPointer([...place.segments, "$dynamicRef"]);
    if (target === undefined) {
      findings.push(unresolved(text, pointer));
      return rest;
    }
    const anchor = text.slice(text.indexOf("#") + 1);
    const { placeholders = [], real = [] } = names.dynamicAnchors.get(anchor) ?? {};
    const isFilledIn = placeholders.some((one) => isSamePlace(one, target));
    if (isFilledIn && real.length !== 1) return rest;
    if (real.length > 1 && real.some((one) => isSamePlace(one, target))) {
      findings.push(severalTargets(text, anchor, pointer));
      return rest;
    }
    const reference = { $ref: spell(file, isFilledIn ? (real[0] ?? target) : target) };
    if (!Object.hasOwn(rest, "$ref")) return { ...rest, ...reference };
    const all = Array.isArray(rest["allOf"]) ? (rest["allOf"] as readonly Json[]) : [];
    return { ...rest, allOf: [...all, reference] };
  }

  const top: Place = { file, segments: [], zone: "fields", base: names.bases.get(file) ?? "" };
  return { data: rewrite(data, top), placed, findings };
}

function dynamicAnchorsIn(node: Json, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== "object" || node === null) return found;
  const anchor = isObject(node) ? textField(node, "$dynamicAnchor") : undefined;
  if (anchor !== undefined) found.add(anchor);
  for (const member of Object.values(node)) dynamicAnchorsIn(member as Json, found);
  return found;
}

function isSamePlace(one: NamedPlace, other: NamedPlace): boolean {
  return one.file === other.file && toPointer(one.segments) === toPointer(other.segments);
}

/** Names that a copy would have a second time. */
const identifying = new Set(["$defs", "$id", "$anchor", "$dynamicAnchor"]);

/** A copy whose `$dynamicRef`s lead to the schemas that fill them in; the node itself where it has none. */
function fill(node: Json, fillings: ReadonlyMap<string, string>): Json {
  if (Array.isArray(node)) {
    const items = node.map((item: Json) => fill(item, fillings));
    return items.some((item, index) => item !== node[index]) ? items : node;
  }
  if (!isObject(node)) return node;
  const reference = textField(node, "$dynamicRef");
  const filling = reference === undefined ? undefined : fillings.get(reference.slice(reference.indexOf("#") + 1));
  const entries = Object.entries(node).flatMap(([key, member]): [string, Json][] => {
    if (key === "$dynamicRef" && filling !== undefined) return [["$ref", filling]];
    return identifying.has(key) ? [] : [[key, fill(member, fillings)]];
  });
  const isChanged = filling !== undefined || entries.some(([key, member]) => member !== node[key]);
  return isChanged ? Object.fromEntries(entries) : node;
}

function within(place: Place, key: string, zone: Zone): Place {
  return { ...place, segments: [...place.segments, key], zone };
}

/** What a reference names, where a file or a schema carries that name. */
function locate(text: string, base: string, names: Identifiers, files: Files): NamedPlace | undefined {
  const uri = resolveUri(text, base);
  const resource = uri === undefined ? undefined : names.resources.get(uri);
  const fragment = fragmentOf(text);
  if (resource === undefined || fragment === undefined) return undefined;
  const pointer = parsePointer(fragment);
  if (pointer === undefined) return names.anchors.get(`${uri}#${fragment}`);
  const target = { file: resource.file, segments: [...resource.segments, ...pointer] };
  return valueAt(files.get(target.file)?.data, target.segments) === undefined ? undefined : target;
}

function fragmentOf(text: string): string | undefined {
  const hash = text.indexOf("#");
  try {
    return hash === -1 ? "" : decodeURIComponent(text.slice(hash + 1));
  } catch {
    return undefined;
  }
}

/** Whether the text says already, by path and pointer, where it leads. */
function isPlain(text: string, file: string, target: NamedPlace): boolean {
  const read = readReference(file, text);
  return read.kind === "inside" && read.file === target.file && read.fragment === toPointer(target.segments);
}

function spell(from: string, { file, segments }: NamedPlace): string {
  const path = file === from ? "" : encodeURI(posix.relative(posix.dirname(from), file));
  return `${path}${referenceTo(segments)}`;
}

function unresolved(text: string, pointer: string): Finding {
  return {
    rule: "unresolved-reference",
    severity: "error",
    pointer,
    message: `The \`$dynamicRef\` ${JSON.stringify(text)} leads nowhere.`,
    fix: "Give the schema that is meant a `$dynamicAnchor` of this name.",
  };
}

function severalTargets(text: string, anchor: string, pointer: string): Finding {
  return {
    rule: "ambiguous-dynamic-reference",
    severity: "warning",
    pointer,
    message: `Several schemas are the \`$dynamicAnchor\` ${JSON.stringify(anchor)}: what ${JSON.stringify(text)} means depends on the way to it, and it is taken to allow anything.`,
    fix: "Write a `$ref` in each of the schemas that are meant.",
  };
}
