import { kindBits, kindOfValue } from "../../model/schema/kinds.ts";
import type { SchemaLookup } from "../../model/schema/lookup.ts";
import type { Json, Property, Schema } from "../../model/model.ts";
import { memberKey, scalarLiteral } from "../text/code.ts";
import { schemaComment } from "./schema-comment.ts";

/** What types of one file are printed with. */
export interface TypePrinter {
  /** What the file calls the named schema of a key. */
  readonly nameOf: (key: string) => string;
  readonly lookup: SchemaLookup;
}

/** How tightly the parts of a type's text hold together: a name or braces, `&`, or `|`. */
type Binding = "atom" | "and" | "or";
type Printed = readonly [text: string, binding: Binding];

/** Unions longer than this stand with one member a line. */
const longestLine = 100;

/**
 * The TypeScript type of a schema.
 * @param indent white space before the line on which the type begins
 */
export function typeText(schema: Schema, printer: TypePrinter, indent = ""): string {
  return print(schema, printer, indent)[0];
}

/** The same, in parentheses where a `|` or `&` stands in it outside of braces. */
function operandText(schema: Schema, printer: TypePrinter, indent = ""): string {
  return bracketed(print(schema, printer, indent), "atom");
}

function print(schema: Schema, printer: TypePrinter, indent: string): Printed {
  switch (schema.kind) {
    case "integer":
      return ["number", "atom"];
    case "binary":
      return ["Blob", "atom"];
    case "literal":
      return union(literalTexts(schema.values), indent);
    case "reference":
      return [printer.nameOf(schema.key), "atom"];
    case "array":
      return [`${operandText(schema.items, printer, indent)}[]`, "atom"];
    case "tuple":
      return [tupleText(schema, printer, indent), "atom"];
    case "object":
      return objectText(schema, printer, indent);
    case "union":
      return union(memberTexts(schema.members, printer, indent), indent);
    case "intersection":
      return intersection(schema.members.map((member) => print(member, printer, indent)));
    default:
      return [schema.kind, "atom"];
  }
}

function bracketed([text, binding]: Printed, wanted: "atom" | "and"): string {
  return binding === "or" || (binding === "and" && wanted === "atom") ? `(${text})` : text;
}

function union(texts: readonly string[], indent: string): Printed {
  const all = [...new Set(texts.includes("unknown") ? ["unknown"] : texts.filter((text) => text !== "never"))];
  const [only = "never"] = all;
  if (all.length < 2) return [only, "atom"];
  const flat = all.join(" | ");
  if (flat.length <= longestLine || flat.includes("\n")) return [flat, "or"];
  return [all.map((text) => `\n${indent}  | ${text}`).join(""), "or"];
}

function intersection(parts: readonly Printed[]): Printed {
  const texts = [...new Set(parts.map((part) => bracketed(part, "and")))].filter((text) => text !== "unknown");
  const [only = "unknown"] = texts;
  return texts.length < 2 ? [only, "atom"] : [texts.join(" & "), "and"];
}

/** The members of a union; plain `string` beside listed strings keeps them for completion. */
function memberTexts(members: readonly Schema[], printer: TypePrinter, indent: string): readonly string[] {
  const { follow, kindsOf } = printer.lookup;
  const isListed = (member: Schema): boolean =>
    follow(member).kind === "literal" && (kindsOf(member) & kindBits.string) !== 0;
  const hasListed = members.some(isListed);
  const texts = members.flatMap((member) => {
    if (member.kind === "literal") return literalTexts(member.values);
    if (member.kind === "union") return memberTexts(member.members, printer, indent);
    return member.kind === "string" && hasListed ? [] : [bracketed(print(member, printer, indent), "and")];
  });
  return hasListed && members.some(({ kind }) => kind === "string") ? [...texts, "(string & {})"] : texts;
}

function literalTexts(values: readonly Json[]): readonly string[] {
  const isBoth = values.includes(true) && values.includes(false);
  const texts = values.map((value) => (isBoth && typeof value === "boolean" ? "boolean" : valueText(value)));
  return texts.length === 0 ? ["never"] : texts;
}

function valueText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (value === null || typeof value !== "object") return scalarLiteral(value);
  const members = Object.entries(value).map(([name, member]) => `${memberKey(name)}: ${valueText(member)}`);
  return members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`;
}

function tupleText(schema: Schema & { kind: "tuple" }, printer: TypePrinter, indent: string): string {
  const items = schema.items.map((item, index) =>
    index < schema.minItems ? typeText(item, printer, indent) : `${operandText(item, printer, indent)}?`,
  );
  const rest = schema.rest === undefined ? [] : [`...${operandText(schema.rest, printer, indent)}[]`];
  return `[${[...items, ...rest].join(", ")}]`;
}

function objectText(schema: Schema & { kind: "object" }, printer: TypePrinter, indent: string): Printed {
  const { properties, additional, demands = [] } = schema;
  if (properties.length + demands.length === 0 && additional === undefined) return ["Record<string, never>", "atom"];
  const index = indexText(schema, printer, indent);
  const members = membersText(schema, printer, `${indent}  `);
  if (index === undefined) return [`{\n${members}${indent}}`, "atom"];
  if (members === "") return [`{ ${index} }`, "atom"];
  if (isWithin(schema, index, printer)) return [`{\n${members}${indent}  ${index};\n${indent}}`, "atom"];
  return [`{\n${members}${indent}} & { ${index} }`, "and"];
}

/** Whether other keys may be declared beside the listed ones, as TypeScript checks them against each other. */
export function isWithin(
  { properties, additional }: Schema & { kind: "object" },
  index: string | undefined,
  printer: TypePrinter,
): boolean {
  if (additional === undefined || index === anyKeys) return true;
  return properties.every(({ required, schema }) => required && isCovered(schema, additional, printer));
}

/** The listed properties, one a line, each with its documentation. */
export function membersText(
  { properties, demands = [] }: Schema & { kind: "object" },
  printer: TypePrinter,
  indent: string,
): string {
  let text = "";
  for (const property of properties) text += propertyText(property, printer, indent);
  for (const name of demands) text += `${indent}${memberKey(name)}: unknown;\n`;
  return text;
}

function propertyText({ name, required, schema }: Property, printer: TypePrinter, indent: string): string {
  const comment = schemaComment(schema, indent.length);
  return `${comment}${indent}${memberKey(name)}${required ? "" : "?"}: ${typeText(schema, printer, indent)};\n`;
}

const anyKeys = "[key: string]: unknown";

/** The most types that other keys get because of the listed ones. */
const mostIndexTypes = 12;

/** The signature of keys that are not listed: their type allows the listed properties as well. */
export function indexText(
  { properties, additional, demands = [] }: Schema & { kind: "object" },
  printer: TypePrinter,
  indent: string,
): string | undefined {
  if (additional === undefined) {
    return properties.length === 0 && demands.length > 0 ? anyKeys : undefined;
  }
  const beside = properties.map(({ schema }) => schema).filter((schema) => !isCovered(schema, additional, printer));
  const texts = memberTexts([additional, ...beside], printer, indent);
  const isShort =
    beside.length === 0 || (texts.length <= mostIndexTypes && texts.every((text) => !text.includes("\n")));
  const isAny = additional.kind === "unknown" || demands.length > 0 || !isShort;
  const type = isAny ? "unknown" : union(texts, indent)[0];
  return `[key: string]: ${type}`;
}

/** Whether all values of a property are surely among those of the other keys. */
function isCovered(schema: Schema, additional: Schema, { lookup }: TypePrinter): boolean {
  if (additional.kind === "unknown" || schema.kind === "never") return true;
  if (schema.kind === "reference" && additional.kind === "reference" && schema.key === additional.key) return true;
  const plain = pieces(additional, lookup).filter(isScalar);
  return pieces(schema, lookup).every((piece) => {
    if (piece.kind === "literal") {
      return piece.values.every((value) => plain.some(({ kind }) => scalarOf(kind) === kindOfValue(value)));
    }
    return isScalar(piece) && plain.some(({ kind }) => scalarOf(kind) === scalarOf(piece.kind));
  });
}

function pieces(schema: Schema, lookup: SchemaLookup): readonly Schema[] {
  const target = lookup.follow(schema);
  return target.kind === "union"
    ? target.members.flatMap((member) => (member === target ? [] : pieces(member, lookup)))
    : [target];
}

function isScalar({ kind }: Schema): boolean {
  return ["null", "boolean", "number", "integer", "string"].includes(kind);
}

function scalarOf(kind: Schema["kind"]): string {
  return kind === "integer" ? "number" : kind;
}
