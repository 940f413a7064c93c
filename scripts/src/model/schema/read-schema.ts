import {
  field,
  isObject,
  listField,
  objectEntries,
  objectField,
  referenceSegments,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../document.ts";
import { discriminatorOf } from "./discriminator.ts";
import type { Json, Property, Schema } from "./model.ts";
import { schemaNotes } from "./notes.ts";

const unknown: Schema = { kind: "unknown" };
const never: Schema = { kind: "never" };

/** The longest array of fixed length that is written out as a tuple. */
const longestTuple = 16;

/** The most properties that `propertyNames` may list. */
const mostNames = 200;

/**
 * A schema of any version as it is written: https://spec.openapis.org/oas/v3.2.0.html#schema-object
 * Own keywords and compositions become an intersection; `simplify` works out what they mean together.
 */
export function readSchema(node: Json | undefined, document: OpenApiDocument): Schema {
  if (node === false) return never;
  if (!isObject(node)) return unknown;
  const reference = textField(node, "$ref");
  const notes = schemaNotes(node);
  if (reference !== undefined) return { ...notes, ...referenceTo(reference) };
  const shape = withNull(wholeShape(node, document), node, document);
  return Object.keys(notes).length === 0 ? shape : { ...shape, ...notes };
}

/** Own keywords and compositions together. */
function wholeShape(node: JsonObject, document: OpenApiDocument): Schema {
  if (excludesEverything(field(node, "not"))) return never;
  const own = ownShape(node, document);
  const demands = own === undefined ? namesRequired(node) : [];
  const members = [
    ...(own === undefined ? [] : [own]),
    ...(demands.length === 0 ? [] : [{ kind: "object", properties: [], demands, untyped: true } as const]),
    ...compositions(node, document),
  ];
  const [only = unknown] = members;
  return members.length > 1 ? { kind: "intersection", members } : only;
}

/** `not: true` and `not: {}`. */
function excludesEverything(schema: Json | undefined): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every((key) => key.startsWith("$")));
}

function namesRequired(node: JsonObject): readonly string[] {
  return listField(node, "required").filter((name) => typeof name === "string");
}

function referenceTo(reference: string): Schema {
  const segments = referenceSegments(reference) ?? [];
  const [root, section, key] = segments;
  if (segments.length !== 3 || root !== "components" || section !== "schemas" || key === undefined) return unknown;
  return { kind: "reference", key };
}

/** `allOf`, `anyOf`, `oneOf`: each holds together with the others and with the schema's own keywords. */
function compositions(node: JsonObject, document: OpenApiDocument): Schema[] {
  const all = listField(node, "allOf").map((member) => readSchema(member, document));
  const unions = (["anyOf", "oneOf"] as const).flatMap((keyword): Schema[] => {
    const members = listField(node, keyword).map((member) => readSchema(member, document));
    if (members.length === 0) return [];
    const discriminator = discriminatorOf(node);
    return [{ kind: "union", members, ...(discriminator && { discriminator }) }];
  });
  return [...all, ...unions];
}

/** What the schema's own keywords say, without compositions and `null`; `undefined` where they say nothing. */
function ownShape(node: JsonObject, document: OpenApiDocument): Schema | undefined {
  const types = isNullOf30(node, document) ? [] : typesOf(node);
  const constant = field(node, "const");
  if (constant !== undefined) return { kind: "literal", values: [constant] };
  const values = field(node, "enum");
  if (Array.isArray(values)) return { kind: "literal", values: valuesOfTypes(values, types) };
  const others = types.includes("null") ? types.filter((type) => type !== "null") : types;
  if (types.length > 0 && others.length === 0) return { kind: "null" };
  const shapes =
    types.length > 0 ? others.map((type) => shapeOfType(type, node, document)) : untypedShape(node, document);
  if (shapes.length === 0) return undefined;
  return shapes.length === 1 ? shapes[0] : { kind: "union", members: shapes };
}

/** The listed values that have one of the types; all of them where none has, which is a slip of the author. */
function valuesOfTypes(values: readonly Json[], types: readonly string[]): readonly Json[] {
  if (types.length === 0) return values;
  const kept = values.filter((value) => value === null || types.some((type) => isOfType(value, type)));
  return kept.some((value) => value !== null) ? kept : values;
}

function isOfType(value: Json, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function typesOf(node: JsonObject): readonly string[] {
  const type = field(node, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((member: Json) => typeof member === "string") : [];
}

/** A schema without `type` that mentions properties or items means an object or an array. */
function untypedShape(node: JsonObject, document: OpenApiDocument): Schema[] {
  const isObjectLike = ["properties", "additionalProperties", "patternProperties"].some((key) =>
    isObject(field(node, key)),
  );
  if (isObjectLike || isFalse(node, "additionalProperties") || namesAllowed(node, document) !== undefined) {
    return [{ ...objectShape(node, document), untyped: true }];
  }
  if (field(node, "items") !== undefined || field(node, "prefixItems") !== undefined) {
    return [{ ...arrayShape(node, document), untyped: true }];
  }
  return isEncoded(node) ? [{ kind: isBinary(node) ? "binary" : "string" }] : [];
}

function shapeOfType(type: string, node: JsonObject, document: OpenApiDocument): Schema {
  if (type === "object") return objectShape(node, document);
  if (type === "array") return arrayShape(node, document);
  if (type === "string") return { kind: isBinary(node) ? "binary" : "string" };
  if (type === "number" || type === "integer" || type === "boolean") return { kind: type };
  return unknown;
}

/** Bytes as they are, as opposed to bytes written as base64: `format: binary`, or a media type without an encoding. */
function isBinary(node: JsonObject): boolean {
  return textField(node, "format") === "binary" || isEncoded(node);
}

function isEncoded(node: JsonObject): boolean {
  const mediaType = textField(node, "contentMediaType");
  if (mediaType === undefined || field(node, "contentEncoding") !== undefined) return false;
  return !/json|^text\//iu.test(mediaType);
}

function objectShape(node: JsonObject, document: OpenApiDocument): Schema {
  const required = new Set(namesRequired(node));
  const listed = Object.entries(objectField(node, "properties") ?? {});
  const properties = listed.map(([name, schema]): Property => ({
    name,
    required: required.has(name),
    schema: readSchema(schema, document),
  }));
  for (const { name } of properties) required.delete(name);
  const additional = additionalOf(node, document);
  const named = namesAllowed(node, document);
  if (named !== undefined && additional?.kind !== "never") {
    const others = named.filter((name) => !properties.some((property) => property.name === name));
    for (const name of others) {
      properties.push({ name, required: required.delete(name), schema: additional ?? unknown });
    }
  }
  if (additional !== undefined && additional.kind !== "unknown") {
    for (const name of required) properties.push({ name, required: required.delete(name), schema: additional });
  }
  const isClosed = named !== undefined || isFalse(node, "additionalProperties");
  return {
    kind: "object",
    properties,
    ...(additional && named === undefined && { additional }),
    ...(required.size > 0 && { demands: [...required] }),
    ...(isClosed && additional === undefined && { closed: true }),
  };
}

/** The names that `propertyNames` lists, where it lists some. */
function namesAllowed(node: JsonObject, document: OpenApiDocument): readonly string[] | undefined {
  const given = objectField(node, "propertyNames");
  const schema = given && resolve(document, given);
  if (schema === undefined) return undefined;
  const constant = field(schema, "const");
  const values = constant === undefined ? listField(schema, "enum") : [constant];
  const names = values.filter((value) => typeof value === "string");
  return names.length > 0 && names.length <= mostNames ? names : undefined;
}

function isFalse(node: JsonObject, key: string): boolean {
  return field(node, key) === false;
}

/** The type of keys that are not listed; `undefined` where the schema forbids them or does not mention them. */
function additionalOf(node: JsonObject, document: OpenApiDocument): Schema | undefined {
  const patterns = objectEntries(objectField(node, "patternProperties")).map(([, schema]) =>
    readSchema(schema, document),
  );
  const value = field(node, "additionalProperties");
  const others = value === undefined || value === false ? [] : [readSchema(value, document)];
  const all = [...patterns, ...others];
  return all.length > 1 ? { kind: "union", members: all } : all[0];
}

function arrayShape(node: JsonObject, document: OpenApiDocument): Schema {
  const items = field(node, "items");
  const prefix = Array.isArray(items) ? items : listField(node, "prefixItems");
  const given = Array.isArray(items) ? field(node, "additionalItems") : items;
  const least = countField(node, "minItems") ?? 0;
  const most = countField(node, "maxItems") ?? Number.POSITIVE_INFINITY;
  const rest = given === false ? undefined : readSchema(given, document);
  const isFixed = rest !== undefined && least === most && most > prefix.length && most <= longestTuple;
  if (prefix.length === 0 && !isFixed) return { kind: "array", items: rest ?? never };
  const own = prefix.map((item: Json) => readSchema(item, document));
  const listed = isFixed ? [...own, ...Array.from({ length: most - own.length }, () => rest)] : own;
  return {
    kind: "tuple",
    items: listed.slice(0, most),
    minItems: Math.min(least, listed.length),
    ...(rest !== undefined && most > listed.length && { rest }),
  };
}

function countField(node: JsonObject, key: string): number | undefined {
  const value = field(node, key);
  return typeof value === "number" && value >= 0 ? value : undefined;
}

/** 3.0 has no type `null`: beside a composition it can only mean that the value may be null, too. */
function isNullOf30(node: JsonObject, document: OpenApiDocument): boolean {
  const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => listField(node, key).length > 0);
  return field(node, "type") === "null" && isComposed && textField(document, "openapi")?.startsWith("3.0") === true;
}

/** `nullable` of 3.0 and `null` among the types. */
function withNull(shape: Schema, node: JsonObject, document: OpenApiDocument): Schema {
  const types = typesOf(node);
  const isOneOfTypes = types.length > 1 && types.includes("null");
  const isNullable = field(node, "nullable") === true || isOneOfTypes || isNullOf30(node, document);
  if (!isNullable || shape.kind === "unknown" || shape.kind === "null") return shape;
  if (shape.kind === "literal")
    return shape.values.includes(null) ? shape : { ...shape, values: [...shape.values, null] };
  if (shape.kind === "union" && shape.discriminator === undefined) {
    return { ...shape, members: [...shape.members, { kind: "null" }] };
  }
  return { kind: "union", members: [shape, { kind: "null" }] };
}
