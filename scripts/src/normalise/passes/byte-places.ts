import { isObject, objectField, resolve, textField, type JsonObject, type OpenApiDocument } from "../../document.ts";
import { schemaKey } from "../../model/schema/discriminator.ts";
import { isRange, mediaKind } from "../../model/media-kind.ts";
import type { Json } from "../../model/model.ts";
import { bytesAsText, isBinary, readSchema } from "../../model/schema/read-schema.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { onObject, type Pass } from "../../passes/pass.ts";

/**
 * Where a schema stands: it is a body of bytes, a multipart body, a part of one, or anything else, where bytes are text
 * (https://spec.openapis.org/oas/v3.2.0.html#working-with-binary-data).
 */
type Place = "bytes" | "parts" | "part" | "text";

/**
 * Marks the schemas of bytes that travel as text: JSON holds nothing else. A component that stands in both kinds of
 * places is text, and is copied to where it is bytes.
 */
export const bytePlaces: Pass = {
  name: "byte-places",
  whole: (document) => {
    const components = objectField(document, "components");
    const schemas = (components && objectField(components, "schemas")) ?? {};
    if (!hasBytes(document)) return document;
    const homes = homesOf(document, schemas);
    const mark = (schema: Json, place: Place) => markBytes(schema, place, { schemas, homes });
    const marked = mapRoots(document, mark);
    const entries = Object.entries(schemas).map(([key, schema]): [string, Json] => {
      const home = homes.get(key);
      return [key, home === undefined ? schema : mark(schema, home)];
    });
    if (entries.every(([key, schema]) => schemas[key] === schema)) return marked;
    return { ...marked, components: { ...objectField(marked, "components"), schemas: Object.fromEntries(entries) } };
  },
};

function hasBytes(document: OpenApiDocument): boolean {
  let found = false;
  const visit = onObject((schema) => {
    found ||= isBinary(schema);
    return schema;
  });
  applyPasses(document, [{ name: "bytes", visit: { schema: visit } }]);
  return found;
}

type Change = (schema: Json, place: Place) => Json;

/** Changes the schemas that bodies, parameters and headers have, each by its place. */
function mapRoots(document: OpenApiDocument, change: Change): OpenApiDocument {
  const plain = onObject((node) => mapField(node, "schema", (schema) => change(schema, "text")));
  const mediaType = onObject((node, _context, path) => {
    if (path?.parent?.key !== "content") return node;
    const place = placeOf(String(path.key), objectField(node, "schema"), document);
    const item = place === "parts" ? "part" : "text";
    const changed = mapField(node, "schema", (schema) => change(schema, place));
    return mapField(changed, "itemSchema", (schema) => change(schema, item));
  });
  return applyPasses(document, [{ name: "roots", visit: { parameter: plain, header: plain, mediaType } }]);
}

function placeOf(mediaType: string, schema: JsonObject | undefined, document: OpenApiDocument): Place {
  const target = isRange(mediaType)
    ? readSchema(schema && resolve(document, schema), document)
    : readSchema(true, document);
  const kind = mediaKind(mediaType, target);
  if (kind === "multipart") return "parts";
  return kind === "binary" ? "bytes" : "text";
}

function mapField(node: JsonObject, key: string, change: (value: Json) => Json): JsonObject {
  const value = node[key];
  if (value === undefined) return node;
  const changed = change(value);
  return changed === value ? node : { ...node, [key]: changed };
}

/** The schemas that make up the type of a schema, each in the place that it gets by that. */
function mapParts(schema: JsonObject, place: Place, change: Change): JsonObject {
  const ofKey = place === "parts" ? "part" : "text";
  const ofItem = place === "part" ? "part" : "text";
  const list = (next: Place) => (value: Json) =>
    Array.isArray(value)
      ? same(
          value,
          value.map((member: Json) => change(member, next)),
        )
      : change(value, next);
  const map = (value: Json) => {
    if (!isObject(value)) return value;
    return Object.keys(value).reduce((node, key) => mapField(node, key, (member) => change(member, ofKey)), value);
  };
  let mapped = schema;
  for (const key of ["allOf", "anyOf", "oneOf"]) mapped = mapField(mapped, key, list(place));
  for (const key of ["items", "prefixItems"]) mapped = mapField(mapped, key, list(ofItem));
  for (const key of ["properties", "patternProperties"]) mapped = mapField(mapped, key, map);
  return mapField(mapped, "additionalProperties", (value) => change(value, ofKey));
}

function same(before: readonly Json[], after: readonly Json[]): Json {
  return after.every((member, index) => member === before[index]) ? before : after;
}

/** The place of each component that is used: text where it stands as text anywhere. */
function homesOf(document: OpenApiDocument, schemas: JsonObject): ReadonlyMap<string, Place> {
  const homes = new Map<string, Place>();
  const seen = new Set<string>();
  const collect: Change = (schema, place) => {
    if (!isObject(schema)) return schema;
    const key = schemaKey(textField(schema, "$ref") ?? "");
    if (key === undefined) return mapParts(schema, place, collect);
    if (!seen.has(`${place} ${key}`)) {
      seen.add(`${place} ${key}`);
      homes.set(key, place === "text" ? place : (homes.get(key) ?? place));
      collect(schemas[key] ?? true, place);
    }
    return schema;
  };
  mapRoots(document, collect);
  return homes;
}

interface Marking {
  readonly schemas: JsonObject;
  readonly homes: ReadonlyMap<string, Place>;
}

/** @param within keys of the components that are being copied */
function markBytes(schema: Json, place: Place, marking: Marking, within: readonly string[] = []): Json {
  if (!isObject(schema)) return schema;
  const key = schemaKey(textField(schema, "$ref") ?? "");
  if (key !== undefined) {
    const isAtHome = marking.homes.get(key) === place || !holdsBytes(schema, place, marking.schemas);
    if (isAtHome || within.includes(key)) return schema;
    return markBytes(marking.schemas[key] ?? true, place, marking, [...within, key]);
  }
  const isText = place === "text" || place === "parts";
  const own = isText && isBinary(schema) ? { ...schema, [bytesAsText]: true } : schema;
  return mapParts(own, place, (part, next) => markBytes(part, next, marking, within));
}

/** Whether there are bytes in the schema that are no text; references are followed. */
function holdsBytes(schema: Json, place: Place, schemas: JsonObject, within: readonly string[] = []): boolean {
  if (!isObject(schema) || place === "text") return false;
  const key = schemaKey(textField(schema, "$ref") ?? "");
  if (key !== undefined)
    return !within.includes(key) && holdsBytes(schemas[key] ?? true, place, schemas, [...within, key]);
  let found = place !== "parts" && isBinary(schema);
  mapParts(schema, place, (part, next) => {
    found ||= holdsBytes(part, next, schemas, within);
    return part;
  });
  return found;
}
