import type { Property, Schema } from "../../model/model.ts";
import { schemaText } from "../../model/schema-text.ts";
import { demandedBy } from "../../model/demanded.ts";
import type { EmitInput } from "../input.ts";
import { cell, cellCode } from "../text/markdown.ts";
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
  const rows = allProperties(schema, input.schemas).map(({ name, required, schema: type }) => [
    cellCode(name),
    typeCell(type, input),
    required ? "yes" : "no",
    describe(type),
  ]);
  return table(["Property", "Type", "Required", "Description"], rows);
}

/** What is said of a value, then its format and limits. */
export function describe(schema: Schema): string {
  const { description, title, format } = schema;
  let text = cell(description ?? title ?? "");
  const add = (note: string) => {
    text += text === "" ? note : ` ${note}`;
  };
  if (schema.deprecated === true) add("Deprecated.");
  if (schema.readOnly === true) add("Only in responses.");
  if (schema.writeOnly === true) add("Only in requests.");
  if (schema.secret === true) add("Secret: keep it out of logs.");
  if (format !== undefined && format !== "password") add(`Format: ${cellCode(format)}.`);
  if (schema.default !== undefined) add(`Default: ${cellCode(JSON.stringify(schema.default))}.`);
  for (const [name, value] of Object.entries(schema.limits ?? {})) {
    add(`${cellCode(name)}: ${cellCode(JSON.stringify(value))}.`);
  }
  return text;
}

/** With those of the schemas that it holds together with; each once, required where any of them asks for it. */
export function allProperties(schema: Schema, schemas: ReadonlyMap<string, Schema>): readonly Property[] {
  const demanded = new Set(demandedBy(schema, schemas));
  const found = new Map<string, Property>();
  for (const part of togetherWith(schema, schemas)) {
    for (const property of propertiesOf(part, "", schemas)) {
      const required = property.required || demanded.has(property.name);
      if (required || !found.has(property.name)) found.set(property.name, { ...property, required });
    }
  }
  return [...found.values()];
}

/** The members of an intersection, behind their references. */
function togetherWith(schema: Schema, schemas: ReadonlyMap<string, Schema>, within: readonly string[] = []): Schema[] {
  if (schema.kind !== "intersection") return [schema];
  return schema.members.flatMap((member) => {
    if (member.kind !== "reference") return togetherWith(member, schemas, within);
    const target = within.includes(member.key) ? undefined : schemas.get(member.key);
    return target === undefined ? [] : togetherWith(target, schemas, [...within, member.key]);
  });
}

function propertiesOf(schema: Schema, prefix: string, schemas: ReadonlyMap<string, Schema>): Property[] {
  if (schema.kind === "array") return propertiesOf(schema.items, `${prefix}[]`, schemas);
  if (schema.kind === "intersection") {
    const demanded = new Set(demandedBy(schema, schemas));
    const properties = schema.members.flatMap((member) => propertiesOf(member, "", schemas));
    return properties.map(({ name, required, schema: type }) => ({
      name: dotted(prefix, name),
      required: required || demanded.has(name),
      schema: type,
    }));
  }
  if (schema.kind !== "object") return [];
  return schema.properties.flatMap((property) => {
    const name = dotted(prefix, property.name);
    return [{ ...property, name }, ...propertiesOf(property.schema, name, schemas)];
  });
}

function dotted(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`;
}
