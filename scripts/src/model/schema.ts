import {
  field,
  flagField,
  isObject,
  listField,
  objectEntries,
  objectField,
  referenceSegments,
  textField,
  type JsonObject,
} from "../document.ts";
import { discriminatorOf } from "./discriminator.ts";
import type { Json, Property, Schema } from "./model.ts";
import { schemaNotes } from "./schema-notes.ts";

const unknown: Schema = { kind: "unknown" };

/**
 * A schema of any version as one shape: https://spec.openapis.org/oas/v3.2.0.html#schema-object
 * References to `components.schemas` stay references, so that recursion ends.
 */
export function buildSchema(node: Json | undefined): Schema {
  if (node === false) return { kind: "never" };
  if (!isObject(node)) return unknown;
  const reference = textField(node, "$ref");
  const notes = schemaNotes(node);
  if (reference !== undefined) return { ...notes, ...referenceTo(reference) };
  return withNotes(withNull(wholeShape(node), node), notes);
}

/** Own keywords and compositions together. */
function wholeShape(node: JsonObject): Schema {
  const own = ownShape(node);
  const isPlain = ["allOf", "anyOf", "oneOf", "required"].every((keyword) => field(node, keyword) === undefined);
  if (isPlain) return own ?? unknown;
  const members = [own, ...compositions(node)].filter((member) => member !== undefined);
  const demands = [
    ...(own?.kind === "object" ? [] : namesRequired(node)),
    ...listField(node, "allOf").flatMap(soleDemands),
  ];
  if (members.length > 1 || (demands.length > 0 && members.length === 1)) {
    return { kind: "intersection", members, ...(demands.length > 0 && { demands: [...new Set(demands)] }) };
  }
  return members[0] ?? unknown;
}

/** What a member of `allOf` asks for that says nothing else. */
function soleDemands(member: Json): readonly string[] {
  return isObject(member) && buildSchema(member).kind === "unknown" ? namesRequired(member) : [];
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
function compositions(node: JsonObject): Schema[] {
  const all = listField(node, "allOf")
    .map(buildSchema)
    .filter((member) => member.kind !== "unknown");
  const unions = (["anyOf", "oneOf"] as const).flatMap((keyword): Schema[] => {
    const members = listField(node, keyword).map(buildSchema);
    // Members that only demand properties say nothing of the type.
    if (members.length === 0 || members.some((member) => member.kind === "unknown")) return [];
    const discriminator = discriminatorOf(node);
    return [{ kind: "union", members, ...(discriminator && { discriminator }) }];
  });
  return [...all, ...unions];
}

/** What the schema's own keywords say, without compositions and `null`; nothing where they say nothing. */
function ownShape(node: JsonObject): Schema | undefined {
  const constant = field(node, "const");
  if (constant !== undefined) return { kind: "literal", values: [constant] };
  const values = field(node, "enum");
  if (Array.isArray(values)) return { kind: "literal", values };
  const types = typesOf(node);
  const others = types.includes("null") ? types.filter((type) => type !== "null") : types;
  if (types.length > 0 && others.length === 0) return { kind: "null" };
  const shapes = types.length > 0 ? others.map((type) => shapeOfType(type, node)) : untypedShape(node);
  if (shapes.length === 0) return undefined;
  return shapes.length === 1 ? shapes[0] : { kind: "union", members: shapes };
}

function typesOf(node: JsonObject): readonly string[] {
  const type = field(node, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((member: Json) => typeof member === "string") : [];
}

/** A schema without `type` that speaks of properties or items means an object or an array. */
function untypedShape(node: JsonObject): Schema[] {
  if (["properties", "additionalProperties", "patternProperties"].some((key) => isObject(field(node, key)))) {
    return [objectShape(node)];
  }
  if (field(node, "items") !== undefined || field(node, "prefixItems") !== undefined) return [arrayShape(node)];
  return isEncoded(node) ? [{ kind: isBinary(node) ? "binary" : "string" }] : [];
}

function shapeOfType(type: string, node: JsonObject): Schema {
  if (type === "object") return objectShape(node);
  if (type === "array") return arrayShape(node);
  if (type === "string") return { kind: isBinary(node) ? "binary" : "string" };
  if (type === "number" || type === "integer" || type === "boolean") return { kind: type };
  return unknown;
}

/**
 * Bytes as they are, as opposed to bytes written as base64: `format: binary`, or a media type without an encoding; but not
 * where normalising has found that they travel as text.
 */
export function isBinary(node: JsonObject): boolean {
  return !flagField(node, bytesAsText) && (textField(node, "format") === "binary" || isEncoded(node));
}

/** Marks bytes within JSON, XML and the like, which hold nothing but text. */
export const bytesAsText = "x-specloom-bytes-as-text";

function isEncoded(node: JsonObject): boolean {
  const mediaType = textField(node, "contentMediaType");
  if (mediaType === undefined || field(node, "contentEncoding") !== undefined) return false;
  return !/json|^text\//iu.test(mediaType);
}

function objectShape(node: JsonObject): Schema {
  const required = new Set(namesRequired(node));
  const properties = Object.entries(objectField(node, "properties") ?? {}).map(([name, schema]): Property => ({
    name,
    required: required.has(name),
    schema: buildSchema(schema),
  }));
  const additional = additionalOf(node, properties.length > 0);
  for (const { name } of properties) required.delete(name);
  const demands = required.size > 0 && { demands: [...required] };
  return { kind: "object", properties, ...(additional && { additional }), ...demands };
}

/** Where properties are listed, silence about others stays silence; where none are, the object is free. */
function additionalOf(node: JsonObject, hasProperties: boolean): Schema | undefined {
  const patterns = objectEntries(objectField(node, "patternProperties")).map(([, schema]) => buildSchema(schema));
  const value = field(node, "additionalProperties");
  if (value === false || (value === undefined && hasProperties)) {
    return patterns.length > 1 ? { kind: "union", members: patterns } : patterns[0];
  }
  if (value === undefined && patterns.length === 1) return patterns[0];
  const named = value === undefined || value === true ? unknown : buildSchema(value);
  return patterns.length > 0 ? { kind: "union", members: [...patterns, named] } : named;
}

function arrayShape(node: JsonObject): Schema {
  const items = field(node, "items");
  const tuple = Array.isArray(items) ? items : listField(node, "prefixItems");
  if (tuple.length === 0) return { kind: "array", items: Array.isArray(items) ? unknown : buildSchema(items) };
  const rest = Array.isArray(items) ? field(node, "additionalItems") : items;
  return {
    kind: "tuple",
    items: tuple.map(buildSchema),
    ...(rest !== undefined && rest !== false && { rest: buildSchema(rest) }),
  };
}

/** `nullable` of 3.0 and `null` among the types. */
function withNull(shape: Schema, node: JsonObject): Schema {
  const types = typesOf(node);
  const isNullable = field(node, "nullable") === true || (types.length > 1 && types.includes("null"));
  if (!isNullable || shape.kind === "unknown" || shape.kind === "null") return shape;
  if (shape.kind === "literal")
    return shape.values.includes(null) ? shape : { ...shape, values: [...shape.values, null] };
  if (shape.kind === "union" && shape.discriminator === undefined) {
    return { ...shape, members: [...shape.members, { kind: "null" }] };
  }
  return { kind: "union", members: [shape, { kind: "null" }] };
}

/** A lone composition keeps its own notes where the schema around it says nothing. */
function withNotes(shape: Schema, notes: object): Schema {
  return Object.keys(notes).length === 0 ? shape : { ...shape, ...notes };
}
