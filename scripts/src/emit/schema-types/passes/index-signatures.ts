import {
  field,
  isObject,
  listField,
  objectField,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/**
 * The type of keys that are not listed must allow those that are: nobody can make a value of
 * `{ a: number } & { [key: string]: string }`. It becomes a union with their types where these are short, else `unknown`;
 * the same where a member of `allOf` has the one and another member the other.
 */
export const indexSignatures: Pass = {
  name: "index-signatures",
  visit: {
    schema: onObject((schema, { document }) => {
      const apart = Array.isArray(schema["allOf"]) ? widenedApart(schema, document) : schema;
      return widened(apart, Object.values(objectField(apart, "properties") ?? {}));
    }),
  },
};

/** The schema with its index signature allowing the listed properties. */
function widened(schema: JsonObject, listed: readonly Json[]): JsonObject {
  if (listed.length === 0 || !isIndexed(schema)) return schema;
  const types = listed.map(shortType);
  if (types.includes(undefined)) return { ...schema, additionalProperties: true };
  const additional = field(schema, "additionalProperties");
  const given = isTyped(additional) ? additional : undefined;
  const allowed = given === undefined ? [] : alternatives(given);
  const known = new Set(allowed.map((type) => JSON.stringify(shortType(type))));
  const others = new Map(types.map((type): [string, Json] => [JSON.stringify(type), type ?? true]));
  const added = [...others].flatMap(([text, type]) => (known.has(text) ? [] : [type]));
  if (added.length === 0) return schema;
  return { ...schema, additionalProperties: { anyOf: [...allowed, ...added] } };
}

/** A union that an earlier round has made takes more members rather than becoming one of two. */
function alternatives(given: JsonObject): readonly Json[] {
  return Object.keys(given).join() === "anyOf" ? listField(given, "anyOf") : [given];
}

function isIndexed(schema: JsonObject): boolean {
  return (
    isTyped(field(schema, "additionalProperties")) ||
    Object.keys(objectField(schema, "patternProperties") ?? {}).length > 0
  );
}

function isTyped(additional: Json | undefined): additional is JsonObject {
  return isObject(additional) && Object.keys(additional).length > 0;
}

/** Each part of a schema with `allOf` allows what the other parts list. */
function widenedApart(schema: JsonObject, document: OpenApiDocument): JsonObject {
  const { allOf: _, ...own } = schema;
  const parts = [own, ...members(schema)];
  if (!parts.some((part) => somePart(part, document, isIndexed))) return schema;
  const listed = parts.map((part) => listedIn(part, document));
  const changed = parts.map((part, index) => {
    const elsewhere = listed.filter((_list, other) => other !== index).flat();
    return elsewhere.length === 0 ? part : widenedWithin(part, elsewhere, document);
  });
  if (changed.every((part, index) => part === parts[index])) return schema;
  const [outer, ...inner] = changed;
  return { ...(isObject(outer) ? outer : own), allOf: inner };
}

/** A part, or a copy of what it refers to, with each index signature in it allowing more. */
function widenedWithin(part: Json, listed: readonly Json[], document: OpenApiDocument): Json {
  if (!isObject(part) || !somePart(part, document, isIndexed)) return part;
  if (textField(part, "$ref") !== undefined) {
    const target = resolve(document, part);
    // A copy of what holds together with itself would hold another one, and so on.
    if (target === undefined || members(target).some((member) => somePart(member, document, (one) => one === target))) {
      return part;
    }
    const copy = widenedWithin(target, listed, document);
    return copy === target ? part : copy;
  }
  const given = members(part);
  const inner = given.map((member) => widenedWithin(member, listed, document));
  const outer = widened(part, listed);
  return inner.every((member, index) => member === given[index]) ? outer : { ...outer, allOf: inner };
}

/** The properties that a part lists, itself or by its own `allOf`. */
function listedIn(part: Json, document: OpenApiDocument): readonly Json[] {
  const found: Json[] = [];
  somePart(part, document, (schema) => {
    found.push(...Object.values(objectField(schema, "properties") ?? {}));
    return false;
  });
  return found;
}

/** Asks a schema and all that holds together with it; each is asked once. */
function somePart(
  part: Json,
  document: OpenApiDocument,
  asked: (schema: JsonObject) => boolean,
  seen = new Set<JsonObject>(),
): boolean {
  const schema = isObject(part) ? resolve(document, part) : undefined;
  if (schema === undefined || seen.has(schema)) return false;
  seen.add(schema);
  return asked(schema) || members(schema).some((member) => somePart(member, document, asked, seen));
}

function members(schema: JsonObject): readonly Json[] {
  return listField(schema, "allOf");
}

const scalars = new Set(["string", "number", "integer", "boolean", "null"]);

/** The schema without its words, where it is a reference or a scalar. */
function shortType(schema: Json): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const reference = textField(schema, "$ref");
  if (reference !== undefined) return { $ref: reference };
  const type = textField(schema, "type");
  const isPlain = ["enum", "const", "nullable", "allOf", "anyOf", "oneOf"].every((key) => !Object.hasOwn(schema, key));
  if (!isPlain || type === undefined || !scalars.has(type)) return undefined;
  return { type: type === "integer" ? "number" : type };
}
