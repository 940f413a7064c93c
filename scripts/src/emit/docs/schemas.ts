import type { Schema } from "../../model/model.ts";
import type { SchemaLookup } from "../../model/schema/lookup.ts";
import { schemaText } from "../../model/schema/text.ts";
import type { EmitInput } from "../input.ts";
import { cell, cellCode } from "../text/markdown.ts";
import { constraintWords, memberWords } from "../types/schema-comment.ts";
import { table } from "./table.ts";

/** A type as a cell: the TypeScript of it, linked where it is a schema of the page. */
export function typeCell(schema: Schema, input: EmitInput): string {
  const text = cellCode(schemaText(schema, { names: input.typeNames, maxLength: 200 }));
  const name = referredName(schema, input);
  return name === undefined ? text : `[${text}](#${anchorOfSchema(name)})`;
}

/** The named schema that a type is, or is a list of. */
function referredName(schema: Schema, input: EmitInput): string | undefined {
  if (schema.kind === "array") return referredName(schema.items, input);
  return schema.kind === "reference" ? input.typeNames.get(schema.key) : undefined;
}

export function anchorOfSchema(name: string): string {
  return `type-${name}`;
}

/** The properties of a schema, those of objects within it by dotted name; nothing where it has none. */
export function propertyTable(schema: Schema, input: EmitInput): string[] {
  const rows = allProperties(schema, input.lookup).map(({ name, required, schema: type }) => [
    cellCode(name),
    typeCell(type, input),
    required ? "yes" : "no",
    describe(type),
  ]);
  return table(["Property", "Type", "Required", "Description"], rows);
}

/** What is said of a value, then its format and limits. */
export function describe(schema: Schema): string {
  const { description, title } = schema;
  const notes = [
    ...(schema.deprecated === true ? ["Deprecated."] : []),
    ...(schema.readOnly === true ? ["Only in responses."] : []),
    ...(schema.writeOnly === true ? ["Only in requests."] : []),
    ...(schema.secret === true ? ["Secret: keep it out of logs."] : []),
    ...(schema.default === undefined ? [] : [`Default: ${cellCode(JSON.stringify(schema.default))}.`]),
    ...constraintWords(schema, cellCode),
  ];
  const said = [description ?? title, memberWords(schema)].filter((text) => text !== undefined).join("\n\n");
  return [cell(said), ...notes].filter((text) => text !== "").join(" ");
}

/** A row of a table: a property by its dotted name. */
interface Row {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** With those of all that it inherits; each once, required where any of them asks for it. */
export function allProperties(schema: Schema, lookup: SchemaLookup): readonly Row[] {
  return rowsOf(schema, "", lookup);
}

function rowsOf(schema: Schema, prefix: string, lookup: SchemaLookup): Row[] {
  if (schema.kind === "array") return rowsOf(schema.items, `${prefix}[]`, lookup);
  if (schema.kind !== "intersection" && schema.kind !== "object") return [];
  const view = lookup.viewOf(schema);
  const rows: Row[] = [];
  for (const [key, { schemas, required }] of view.properties) {
    const name = dotted(prefix, key);
    // The last one stands deepest: what a schema says itself, after what it inherits.
    const type = schemas.at(-1) ?? unknown;
    rows.push({ name, required, schema: type }, ...rowsOf(type, name, lookup));
  }
  const demanded = view.demands.map((key): Row => ({ name: dotted(prefix, key), required: true, schema: unknown }));
  return rows.concat(demanded);
}

const unknown: Schema = { kind: "unknown" };

function dotted(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`;
}
