import type { ApiModel, Json, Property, Schema } from "./model.ts";
import { sampleNumber, sampleString } from "./sample-scalar.ts";

export interface SampleOptions {
  /** Schemas by key: `schemasByKey(model)`. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Properties that are not required: left out by default. */
  readonly optional?: boolean;
  /** Who reads the value: a request has no `readOnly` property, a response no `writeOnly` one. */
  readonly direction: "request" | "response";
}

type JsonRecord = { readonly [key: string]: Json };

export function schemasByKey(model: Pick<ApiModel, "schemas">): ReadonlyMap<string, Schema> {
  return new Map(model.schemas.map(({ key, schema }) => [key, schema]));
}

/**
 * A value that the schema allows, as far as one can be found: its example, default or first literal, else one made
 * from type and format. `undefined` where nothing is allowed. Bytes are given as a string.
 */
export function sampleValue(schema: Schema, options: SampleOptions): Json | undefined {
  return sample(schema, options, []);
}

/** @param within keys of the references that led here: one that comes again is not followed */
function sample(schema: Schema, options: SampleOptions, within: readonly string[]): Json | undefined {
  const given = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
  return given.find((value) => fits(value, schema)) ?? made(schema, options, within);
}

function made(schema: Schema, options: SampleOptions, within: readonly string[]): Json | undefined {
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
      return followed(schema.key, options, within);
    case "array":
      return sampleArray(schema, options, within);
    case "tuple":
      return schema.items.map((item) => sample(item, options, within) ?? null);
    case "object":
      return sampleObject(schema.properties, schema.additional, options, within);
    case "union":
      return sampleUnion(schema, options, within);
    case "intersection":
      return sampleIntersection(schema.members, options, within);
  }
}

function followed(key: string, options: SampleOptions, within: readonly string[]): Json | undefined {
  const target = options.schemas.get(key);
  // A chain that long is no document that anybody reads a sample of.
  const isTooDeep = within.length > 100 || within.includes(key);
  return target === undefined || isTooDeep ? undefined : sample(target, options, [...within, key]);
}

function sampleArray(
  schema: Extract<Schema, { kind: "array" }>,
  options: SampleOptions,
  within: readonly string[],
): Json {
  const item = sample(schema.items, options, within);
  const least = schema.limits?.["minItems"];
  const most = schema.limits?.["maxItems"];
  const count = Math.min(Math.max(typeof least === "number" ? least : 1, 1), 20, typeof most === "number" ? most : 20);
  return item === undefined ? [] : Array.from({ length: count }, () => item);
}

function sampleObject(
  properties: readonly Property[],
  additional: Schema | undefined,
  options: SampleOptions,
  within: readonly string[],
): Json {
  const entries = properties.flatMap(({ name, required, schema }): [string, Json][] => {
    if (!required && options.optional !== true) return [];
    if (options.direction === "request" ? schema.readOnly : schema.writeOnly) return [];
    const value = sample(schema, options, within);
    return value === undefined ? [] : [[name, value]];
  });
  if (properties.length === 0 && additional !== undefined && additional.kind !== "unknown" && options.optional) {
    const value = sample(additional, options, within);
    if (value !== undefined) entries.push(["key", value]);
  }
  return Object.fromEntries(entries);
}

/** The first member that has a sample, `null` only where nothing else has one. */
function sampleUnion(
  schema: Extract<Schema, { kind: "union" }>,
  options: SampleOptions,
  within: readonly string[],
): Json | undefined {
  const ordered = schema.members.toSorted((a, b) => Number(a.kind === "null") - Number(b.kind === "null"));
  for (const member of ordered) {
    const value = sample(member, options, within);
    if (value === undefined) continue;
    const { discriminator } = schema;
    if (discriminator === undefined || member.kind !== "reference" || !isRecord(value)) return value;
    const named = Object.entries(discriminator.mapping).find(([, key]) => key === member.key)?.[0];
    return named === undefined ? value : { ...value, [discriminator.property]: named };
  }
  return undefined;
}

function sampleIntersection(
  members: readonly Schema[],
  options: SampleOptions,
  within: readonly string[],
): Json | undefined {
  const values = members.map((member) => sample(member, options, within)).filter((value) => value !== undefined);
  const records = values.filter(isRecord);
  const scalar = values.find((value) => !isRecord(value));
  return scalar ?? (values.length === 0 ? undefined : Object.fromEntries(records.flatMap(Object.entries)));
}

/** Whether an example is at least of the schema's kind; examples of real documents often are not. */
function fits(value: Json, schema: Schema): boolean {
  switch (schema.kind) {
    case "string":
    case "binary":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "integer":
      return Number.isInteger(value);
    case "array":
    case "tuple":
      return Array.isArray(value);
    case "object":
      return (
        isRecord(value) && schema.properties.every(({ name, required }) => !required || Object.hasOwn(value, name))
      );
    case "literal":
      return schema.values.some((member) => JSON.stringify(member) === JSON.stringify(value));
    default:
      return true;
  }
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
