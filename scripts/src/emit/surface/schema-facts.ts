import type { Discriminator, Json, Property, Schema } from "../../model/model.ts";
import { stringLiteral } from "../text/code.ts";

/** Exported type name of each named schema, by key. */
export type Names = ReadonlyMap<string, string>;

/** One fact: words with a space between them; a word that is not plain is written as a JSON string. */
export function fact(...words: readonly string[]): string {
  let text = "";
  for (const word of words) text += text === "" ? spelt(word) : ` ${spelt(word)}`;
  return text;
}

function spelt(word: string): string {
  // Nearly all words are of these characters, for which the second expression says the same, slowly.
  const isPlain = /^[!#-[\]-~]+$/u.test(word) || /^[^\s"\\\p{C}]+$/u.test(word);
  return isPlain ? word : stringLiteral(word);
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
export function schemaFacts(start: readonly string[], schema: Schema, names: Names): string[] {
  const facts: string[] = [];
  addFacts({ facts, start: fact(...start), names }, schema, "$");
  return facts;
}

/** Where facts are put, and what each of them starts with. */
interface Page {
  readonly facts: string[];
  readonly start: string;
  readonly names: Names;
}

function addFact({ facts, start }: Page, ...words: readonly string[]): void {
  facts.push(`${start} ${fact(...words)}`);
}

function addFacts(page: Page, schema: Schema, path: string, presence?: "required" | "optional"): void {
  const words = [path];
  if (schema.kind === "reference") words.push(`#${page.names.get(schema.key) ?? schema.key}`);
  else words.push(schema.kind === "literal" ? "enum" : schema.kind);
  if (schema.kind !== "reference" && schema.format !== undefined) words.push(`format=${schema.format}`);
  if (presence !== undefined) words.push(presence);
  addNotes(words, schema);
  addFact(page, ...words);
  addChildFacts(page, schema, path);
}

/** What narrows or widens a value beyond its type. */
function addNotes(words: string[], { readOnly, writeOnly, deprecated, pattern, limits }: Schema): void {
  if (readOnly === true) words.push("readOnly");
  if (writeOnly === true) words.push("writeOnly");
  if (deprecated === true) words.push("deprecated");
  if (pattern !== undefined) words.push(`pattern=${pattern}`);
  if (limits === undefined) return;
  for (const [name, value] of Object.entries(limits)) words.push(`${name}=${json(value)}`);
}

function addChildFacts(page: Page, schema: Schema, path: string): void {
  switch (schema.kind) {
    case "literal":
      for (const value of schema.values) addFact(page, path, "value", JSON.stringify(sorted(value)));
      return;
    case "array":
      return addFacts(page, schema.items, `${path}[]`);
    case "tuple":
      for (const [index, item] of schema.items.entries()) addFacts(page, item, `${path}[${index}]`);
      if (schema.rest !== undefined) addFacts(page, schema.rest, `${path}[]`);
      return;
    case "object":
      for (const property of schema.properties) addPropertyFacts(page, property, path);
      if (schema.additional !== undefined) addFacts(page, schema.additional, `${path}.*`);
      return addDemands(page, schema.demands, path);
    case "union":
      addMemberFacts(page, schema.members, `${path}|`);
      return addDiscriminator(page, schema.discriminator, path);
    case "intersection":
      return addMemberFacts(page, schema.members, `${path}&`);
  }
}

/** What tells the members apart, and by which values. */
function addDiscriminator(page: Page, discriminator: Discriminator | undefined, path: string): void {
  if (discriminator === undefined) return;
  addFact(page, path, "discriminator", discriminator.property);
  for (const [value, key] of Object.entries(discriminator.mapping)) {
    addFact(page, path, "mapping", value, `#${page.names.get(key) ?? key}`);
  }
}

function addDemands(page: Page, demands: readonly string[] | undefined, path: string): void {
  for (const name of demands ?? []) addFact(page, path, "demands", name);
}

function addPropertyFacts(page: Page, property: Property, path: string): void {
  const name = /^[\w$-]+$/u.test(property.name) ? `.${property.name}` : `[${stringLiteral(property.name)}]`;
  addFacts(page, property.schema, path + name, property.required ? "required" : "optional");
}

const withParts: ReadonlySet<Schema["kind"]> = new Set([
  "literal",
  "array",
  "tuple",
  "object",
  "union",
  "intersection",
]);

/** Members with parts of their own are numbered, to tell whose parts they are; the others are a set. */
function addMemberFacts(page: Page, members: readonly Schema[], path: string): void {
  let count = 0;
  for (const member of members) addFacts(page, member, withParts.has(member.kind) ? `${path}${++count}` : path);
}

function sorted(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
