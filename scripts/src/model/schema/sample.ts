import type { ApiModel, Json, Schema } from "../model.ts";
import { fitValue, isHidden, isRecord, type SampleDirection } from "./fit.ts";
import type { SchemaLookup } from "./lookup.ts";
import { sampleNumber, sampleString } from "./sample-scalar.ts";

export interface SampleOptions {
  readonly lookup: SchemaLookup;
  /** Properties that are not required: left out by default. */
  readonly optional?: boolean;
  readonly direction: SampleDirection;
}

export function schemasByKey(model: Pick<ApiModel, "schemas">): ReadonlyMap<string, Schema> {
  return new Map(model.schemas.map(({ key, schema }) => [key, schema]));
}

/** Behind so many references, optional properties are left out: schemas that all know each other never end. */
const deepestOptional = 2;

/** How many values one sample may hold before it comes to its end. */
const fullest = 500;

interface Making extends SampleOptions {
  /** Properties of the value being made that what holds together with its schema asks for. */
  readonly demanded: readonly string[];
  /** How many values may still be made. */
  readonly left: { count: number };
}

/**
 * A value that the schema allows, as far as one can be found: its example, default or first literal, else one made
 * from type and format. `undefined` where nothing is allowed. Bytes are given as a string.
 */
export function sampleValue(schema: Schema, options: SampleOptions): Json | undefined {
  return sample(schema, { ...options, left: { count: fullest }, demanded: [] }, []);
}

/** @param within keys of the references that led here: one that comes again is not followed */
function sample(schema: Schema, making: Making, within: readonly string[]): Json | undefined {
  making.left.count--;
  const given = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
  for (const value of given) {
    const fitted = fitValue(value, schema, making.lookup, making.direction);
    if (fitted !== undefined) return fitted;
  }
  return made(schema, making, within);
}

function made(schema: Schema, making: Making, within: readonly string[]): Json | undefined {
  switch (schema.kind) {
    case "unknown":
      return {};
    case "never":
      return undefined;
    case "null":
      return null;
    case "boolean":
      return true;
    case "number":
    case "integer":
      return sampleNumber(schema);
    case "string":
    case "binary":
      return sampleString(schema);
    case "literal":
      return schema.values[0];
    case "reference":
      return followed(schema.key, making, within);
    case "array":
      return sampleArray(schema, { ...making, demanded: [] }, within);
    case "tuple":
      return schema.items
        .slice(0, Math.max(schema.minItems, 1))
        .map((item) => sample(item, { ...making, demanded: [] }, within) ?? null);
    case "object":
      return sampleObject(schema, making, within);
    case "union":
      return sampleUnion(schema, making, within);
    case "intersection":
      return sampleIntersection(schema, making, within);
  }
}

function followed(key: string, making: Making, within: readonly string[]): Json | undefined {
  const target = making.lookup.get(key);
  const ends = within.length > 100 || making.left.count <= 0 || within.includes(key);
  return target === undefined || ends ? undefined : sample(target, making, [...within, key]);
}

function sampleArray(schema: Extract<Schema, { kind: "array" }>, making: Making, within: readonly string[]): Json {
  const item = sample(schema.items, making, within);
  const least = schema.limits?.["minItems"];
  const most = schema.limits?.["maxItems"];
  const count = Math.min(Math.max(typeof least === "number" ? least : 1, 1), 20, typeof most === "number" ? most : 20);
  return item === undefined ? [] : Array.from({ length: count }, () => item);
}

function sampleObject(
  { properties, additional, demands = [] }: Extract<Schema, { kind: "object" }>,
  making: Making,
  within: readonly string[],
): Json {
  const isGenerous = making.optional === true && within.length <= deepestOptional;
  const entries = properties.flatMap(({ name, required, schema }): [string, Json][] => {
    if (!required && !making.demanded.includes(name) && !isGenerous) return [];
    if (isHidden(schema, making.direction)) return [];
    const value = sample(schema, { ...making, demanded: [] }, within);
    return value === undefined ? [] : [[name, value]];
  });
  if (properties.length === 0 && additional !== undefined && additional.kind !== "unknown" && isGenerous) {
    const value = sample(additional, { ...making, demanded: [] }, within);
    if (value !== undefined) entries.push(["key", value]);
  }
  for (const name of demands) entries.push([name, {}]);
  return Object.fromEntries(entries);
}

/** The first member that has a sample, `null` only where nothing else has one. */
function sampleUnion(
  schema: Extract<Schema, { kind: "union" }>,
  making: Making,
  within: readonly string[],
): Json | undefined {
  const ordered = schema.members.toSorted((a, b) => Number(a.kind === "null") - Number(b.kind === "null"));
  for (const member of ordered) {
    const value = sample(member, making, within);
    if (value === undefined) continue;
    const { discriminator } = schema;
    if (discriminator === undefined || member.kind !== "reference" || !isRecord(value)) return value;
    const named = Object.entries(discriminator.mapping).find(([, key]) => key === member.key)?.[0];
    return named === undefined ? value : { ...value, [discriminator.property]: named };
  }
  return undefined;
}

function sampleIntersection(
  schema: Extract<Schema, { kind: "intersection" }>,
  making: Making,
  within: readonly string[],
): Json | undefined {
  const view = making.lookup.viewOf(schema);
  const required = [...view.properties].flatMap(([name, property]) => (property.required ? [name] : []));
  const demanded = [...making.demanded, ...required];
  const values = schema.members
    .map((member) => sample(member, { ...making, demanded }, within))
    .filter((value) => value !== undefined);
  const records = values.filter(isRecord);
  const scalar = values.find((value) => !isRecord(value));
  return scalar ?? (values.length === 0 ? undefined : Object.fromEntries(records.flatMap(Object.entries)));
}
