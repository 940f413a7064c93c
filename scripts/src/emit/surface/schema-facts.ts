import type { Discriminator, Json, Property, Schema } from "../../model/model.ts";
import { stringLiteral } from "../text/code.ts";

/** Exported type name of each named schema, by key. */
export type Names = ReadonlyMap<string, string>;

/** One fact: words with a space between them; a word that is not plain is written as a JSON string. */
export function fact(...words: readonly string[]): string {
  return words.map((word) => (/^[^\s"\\\p{C}]+$/u.test(word) ? word : stringLiteral(word))).join(" ");
}

/** A JSON value as one word: its keys in order, so that equal values are equal words. */
export function json(value: Json): string {
  if (value === null || typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
  return JSON.stringify(sorted(value));
}

/**
 * The facts of a schema by path: `$` is the value, `$.name` a property, `$[]` an item, `$[0]` one of a tuple, `$.*` any other key, `$|` a
 * member of a union, `$&` one of an intersection. Named schemas are told once, elsewhere: `#Name` stands for them.
 */
export function schemaFacts(
  start: readonly string[],
  schema: Schema,
  names: Names,
  path = "$",
  words: readonly string[] = [],
): string[] {
  const line = fact(...start, path, ...typeWords(schema, names), ...words, ...noteWords(schema));
  return [line, ...childFacts(start, schema, names, path)];
}

function typeWords(schema: Schema, names: Names): string[] {
  const format = schema.format === undefined ? [] : [`format=${schema.format}`];
  if (schema.kind === "reference") return [`#${names.get(schema.key) ?? schema.key}`];
  return [schema.kind === "literal" ? "enum" : schema.kind, ...format];
}

/** What narrows or widens a value beyond its type. */
function noteWords({ readOnly, writeOnly, deprecated, pattern, limits = {} }: Schema): string[] {
  return [
    ...(readOnly === true ? ["readOnly"] : []),
    ...(writeOnly === true ? ["writeOnly"] : []),
    ...(deprecated === true ? ["deprecated"] : []),
    ...(pattern === undefined ? [] : [`pattern=${pattern}`]),
    ...Object.entries(limits).map(([name, value]) => `${name}=${json(value)}`),
  ];
}

function childFacts(start: readonly string[], schema: Schema, names: Names, path: string): string[] {
  switch (schema.kind) {
    case "literal":
      return schema.values.map((value) => fact(...start, path, "value", JSON.stringify(sorted(value))));
    case "array":
      return schemaFacts(start, schema.items, names, `${path}[]`);
    case "tuple":
      return [
        ...schema.items.flatMap((item, index) => schemaFacts(start, item, names, `${path}[${index}]`)),
        ...(schema.rest === undefined ? [] : schemaFacts(start, schema.rest, names, `${path}[]`)),
      ];
    case "object":
      return [
        ...schema.properties.flatMap((property) => propertyFacts(start, property, names, path)),
        ...(schema.additional === undefined ? [] : schemaFacts(start, schema.additional, names, `${path}.*`)),
        ...demandFacts(start, schema.demands, path),
      ];
    case "union":
      return [
        ...memberFacts(start, schema.members, names, `${path}|`),
        ...discriminatorFacts(start, schema.discriminator, names, path),
      ];
    case "intersection":
      return [...memberFacts(start, schema.members, names, `${path}&`), ...demandFacts(start, schema.demands, path)];
    default:
      return [];
  }
}

/** What tells the members apart, and by which values. */
function discriminatorFacts(
  start: readonly string[],
  discriminator: Discriminator | undefined,
  names: Names,
  path: string,
): string[] {
  if (discriminator === undefined) return [];
  const mapping = Object.entries(discriminator.mapping).map(([value, key]) =>
    fact(...start, path, "mapping", value, `#${names.get(key) ?? key}`),
  );
  return [fact(...start, path, "discriminator", discriminator.property), ...mapping];
}

function demandFacts(start: readonly string[], demands: readonly string[] | undefined, path: string): string[] {
  return (demands ?? []).map((name) => fact(...start, path, "demands", name));
}

function propertyFacts(start: readonly string[], property: Property, names: Names, path: string): string[] {
  const name = /^[\w$-]+$/u.test(property.name) ? `.${property.name}` : `[${stringLiteral(property.name)}]`;
  return schemaFacts(start, property.schema, names, path + name, [property.required ? "required" : "optional"]);
}

/** Members with parts of their own are numbered, to tell whose parts they are; the others are a set. */
function memberFacts(start: readonly string[], members: readonly Schema[], names: Names, path: string): string[] {
  let count = 0;
  return members.flatMap((member) => {
    const hasParts = ["literal", "array", "tuple", "object", "union", "intersection"].includes(member.kind);
    return schemaFacts(start, member, names, hasParts ? `${path}${++count}` : path);
  });
}

function sorted(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
