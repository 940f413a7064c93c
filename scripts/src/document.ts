import { parsePointer, toPointer, valueAt } from "./json-pointer.ts";
import type { Json } from "./model/model.ts";

/** A node of a document that has fields: JSON data, so that every own key is a field and nothing else is. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A parsed OpenAPI document of any version. Nothing is promised of its shape: readers below ask before they take. */
export type OpenApiDocument = JsonObject;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own field, so that `toString` and `__proto__` are fields only where the document has them. */
export function field(node: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

export function objectField(node: JsonObject, key: string): JsonObject | undefined {
  const value = field(node, key);
  return isObject(value) ? value : undefined;
}

export function listField(node: JsonObject, key: string): readonly Json[] {
  const value = field(node, key);
  return Array.isArray(value) ? value : [];
}

export function textField(node: JsonObject, key: string): string | undefined {
  const value = field(node, key);
  return typeof value === "string" ? value : undefined;
}

export function flagField(node: JsonObject, key: string): boolean {
  return field(node, key) === true;
}

/** The entries of a map of objects; what is no object is left out (the lint stage reports it). */
export function objectEntries(node: JsonObject | undefined): readonly (readonly [string, JsonObject])[] {
  if (node === undefined) return [];
  return Object.entries(node).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

/** A copy without some fields, or the node itself where it has none of them. */
export function without(node: JsonObject, keys: readonly string[]): JsonObject {
  if (!keys.some((key) => Object.hasOwn(node, key))) return node;
  return Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));
}

/** A copy with other values, without those that become nothing; the node itself where each stays as it is. */
export function mapFields(node: JsonObject, change: (key: string, value: Json) => Json | undefined): JsonObject {
  const isKept = (key: string): boolean => change(key, node[key] ?? null) === node[key];
  if (Object.keys(node).every(isKept)) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    const changed = change(key, value);
    return changed === undefined ? [] : [[key, changed]];
  });
  return Object.fromEntries(entries);
}

const knownSegments = new Map<string, readonly string[] | undefined>();

/** The segments that a `$ref` within the document spells, percent-decoded; `undefined` for any other reference. */
export function referenceSegments(reference: string): readonly string[] | undefined {
  // A document has most of its references many times.
  if (knownSegments.has(reference)) return knownSegments.get(reference);
  if (knownSegments.size > 50_000) knownSegments.clear();
  const segments = splitReference(reference);
  knownSegments.set(reference, segments);
  return segments;
}

function splitReference(reference: string): readonly string[] | undefined {
  if (!reference.startsWith("#")) return undefined;
  const fragment = reference.slice(1);
  if (!fragment.includes("%")) return parsePointer(fragment);
  try {
    return parsePointer(decodeURIComponent(fragment));
  } catch {
    return parsePointer(fragment);
  }
}

/** A reference within the document as every part of the generator reads it back. */
export function referenceTo(segments: readonly string[]): string {
  return `#${toPointer(segments).replaceAll("%", "%25")}`;
}

/** Follows `$ref`s within the document until something else stands there; `undefined` when one leads nowhere or round. */
export function resolve(document: OpenApiDocument, node: JsonObject): JsonObject | undefined {
  let seen: Set<string> | undefined;
  let at: JsonObject = node;
  for (let reference = textField(at, "$ref"); reference !== undefined; reference = textField(at, "$ref")) {
    if (seen?.has(reference)) return undefined;
    (seen ??= new Set()).add(reference);
    const segments = referenceSegments(reference);
    const target = segments === undefined ? undefined : (valueAt(document, segments) as Json | undefined);
    if (!isObject(target)) return undefined;
    at = target;
  }
  return at;
}
