import {
  type JsonObject,
  type OpenApiDocument,
  field,
  flagField,
  isObject,
  listField,
  objectEntries,
  objectField,
  resolve,
  textField,
  without,
} from "../document.ts";
import type { Json } from "../model/model.ts";

/** What a schema says of its value, one level deep; `undefined` is unknown. */
export interface SchemaFacts {
  /** Names of JSON types. */
  readonly types: ReadonlySet<string> | undefined;
  /** The values that are allowed, as JSON. */
  readonly values: readonly string[] | undefined;
  readonly items: Json | undefined;
  readonly properties: ReadonlyMap<string, Json>;
  readonly required: ReadonlySet<string>;
}

export type SchemaReader = (schema: Json | undefined) => SchemaFacts;

const NOTHING: SchemaFacts = {
  types: undefined,
  values: undefined,
  items: undefined,
  properties: new Map(),
  required: new Set(),
};

/** Reads the schemas of a document: references are followed, `allOf`, `oneOf` and `anyOf` are merged. */
export function createSchemaReader(document: OpenApiDocument): SchemaReader {
  const known = new Map<JsonObject, SchemaFacts>();

  function read(schema: Json | undefined): SchemaFacts {
    if (!isObject(schema)) return NOTHING;
    const cached = known.get(schema);
    if (cached !== undefined) return cached;
    // Stops at a schema that contains itself.
    known.set(schema, NOTHING);
    const facts = readParts(schema);
    known.set(schema, facts);
    return facts;
  }

  function readParts(schema: JsonObject): SchemaFacts {
    const parts = [readOwn(schema)];
    if (textField(schema, "$ref") !== undefined) parts.push(read(resolve(document, schema)));
    parts.push(...listField(schema, "allOf").map(read));
    for (const key of ["oneOf", "anyOf"]) {
      const members = listField(schema, key);
      if (members.length > 0) parts.push(unite(members.map(read)));
    }
    return parts.reduce(intersect);
  }

  return read;
}

/** The type as text, for example `array of string or null`; `undefined` where the schema does not say it. */
export function typeText(schema: Json | undefined, read: SchemaReader): string | undefined {
  const { types, items } = read(schema);
  if (types === undefined || types.size === 0) return undefined;
  const itemTypes = items === undefined ? undefined : read(items).types;
  const ofItems = itemTypes === undefined ? "array" : `array of ${[...itemTypes].toSorted().join(" or ")}`;
  const names = [...types].filter((type) => type !== "null").toSorted();
  const shown = names.map((type) => (type === "array" ? ofItems : type));
  return [...shown, ...(types.has("null") ? ["null"] : [])].join(" or ");
}

function readOwn(written: JsonObject): SchemaFacts {
  const schema = without(written, ["$ref"]);
  const constant = field(schema, "const");
  const values = constant === undefined ? listField(schema, "enum") : [constant];
  const required = listField(schema, "required").filter((name) => typeof name === "string");
  return {
    types: typesOf(schema, values),
    values: values.length === 0 ? undefined : values.map((value) => JSON.stringify(value)).toSorted(),
    items: field(schema, "items"),
    properties: new Map(objectEntries(objectField(schema, "properties"))),
    required: new Set(required),
  };
}

function typesOf(schema: JsonObject, values: readonly Json[]): ReadonlySet<string> | undefined {
  const type = field(schema, "type");
  const stated = (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
  const types = new Set(stated.length > 0 ? stated : impliedTypes(schema, values));
  if (types.size === 0) return undefined;
  if (flagField(schema, "nullable")) types.add("null");
  return types;
}

function impliedTypes(schema: JsonObject, values: readonly Json[]): readonly string[] {
  if (values.length > 0) return values.map(typeOfValue);
  if (field(schema, "properties") !== undefined || isObject(field(schema, "additionalProperties"))) return ["object"];
  return field(schema, "items") === undefined ? [] : ["array"];
}

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

/** The facts of a value that matches both schemas. */
function intersect(first: SchemaFacts, second: SchemaFacts): SchemaFacts {
  return {
    types: common(first.types, second.types),
    values: first.values ?? second.values,
    items: first.items ?? second.items,
    properties: new Map([...second.properties, ...first.properties]),
    required: new Set([...first.required, ...second.required]),
  };
}

/** The types that both allow. If a faulty document leaves none, those of the first. */
function common(first: SchemaFacts["types"], second: SchemaFacts["types"]): SchemaFacts["types"] {
  if (first === undefined || second === undefined) return first ?? second;
  const shared = new Set([...first].filter((type) => second.has(type)));
  return shared.size === 0 ? first : shared;
}

/** The facts of a value that matches one of the schemas. */
function unite(members: readonly SchemaFacts[]): SchemaFacts {
  const types = members.flatMap((one) => [...(one.types ?? [])]);
  const isKnown = members.every((one) => one.types !== undefined);
  const values = members.flatMap((one) => one.values ?? []);
  const isListed = members.every((one) => one.values !== undefined);
  const objects = members.filter((one) => [...(one.types ?? ["object"])].some((type) => type !== "null"));
  const [required = new Set<string>(), ...others] = objects.map((one) => one.required);
  return {
    types: isKnown ? new Set(types) : undefined,
    values: isListed ? [...new Set(values)].toSorted() : undefined,
    items: members.find((one) => one.items !== undefined)?.items,
    properties: new Map(members.toReversed().flatMap((one) => Array.from(one.properties))),
    required: new Set([...required].filter((name) => others.every((names) => names.has(name)))),
  };
}
