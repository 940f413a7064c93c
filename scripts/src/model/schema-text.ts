import type { ApiModel, Json, Property, Schema } from "./model.ts";

export interface SchemaTextOptions {
  /** Type names by schema key: `schemaNames(model)`. */
  readonly names: ReadonlyMap<string, string>;
  /** In characters. Longer texts lose inner detail first: `{ … }` stands for an object, `…` for what was cut. */
  readonly maxLength?: number;
}

/** The exported type's name of each schema, by key. */
export function schemaNames(model: Pick<ApiModel, "schemas">): ReadonlyMap<string, string> {
  return new Map(model.schemas.map(({ key, name }) => [key, name]));
}

/** A schema as short text in TypeScript's manner, for people and for the surface; it is never compiled. */
export function schemaText(schema: Schema, { names, maxLength }: SchemaTextOptions): string {
  if (maxLength === undefined) return write(schema, names, Number.POSITIVE_INFINITY);
  for (const depth of [8, 3, 2, 1, 0]) {
    const text = write(schema, names, depth);
    if (text.length <= maxLength) return text;
  }
  return `${[...write(schema, names, 0)].slice(0, maxLength - 1).join("")}…`;
}

/** @param depth how many levels of objects are spelt out */
function write(schema: Schema, names: ReadonlyMap<string, string>, depth: number): string {
  switch (schema.kind) {
    case "integer":
      return "number";
    case "binary":
      return "Blob";
    case "literal":
      return schema.values.length === 0 ? "never" : schema.values.map(literal).join(" | ");
    case "reference":
      return names.get(schema.key) ?? "unknown";
    case "array":
      return `${inner(schema.items, names, depth)}[]`;
    case "tuple": {
      const items = schema.items.map((item) => write(item, names, depth));
      return `[${[...items, ...(schema.rest ? [`...${inner(schema.rest, names, depth)}[]`] : [])].join(", ")}]`;
    }
    case "object":
      return objectText(schema.properties, schema.additional, names, depth);
    case "union":
      return joined(schema.members, " | ", names, depth);
    case "intersection":
      return joined(schema.members, " & ", names, depth);
    default:
      return schema.kind;
  }
}

function objectText(
  properties: readonly Property[],
  additional: Schema | undefined,
  names: ReadonlyMap<string, string>,
  depth: number,
): string {
  const index = additional && `[key: string]: ${depth > 0 ? write(additional, names, depth - 1) : "…"}`;
  if (properties.length === 0) return index === undefined ? "{}" : `{ ${index} }`;
  if (depth <= 0) return "{ … }";
  const members = properties.map(({ name, required, schema }) => {
    const key = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
    return `${key}${required ? "" : "?"}: ${write(schema, names, depth - 1)}`;
  });
  return `{ ${[...members, ...(index === undefined ? [] : [index])].join("; ")} }`;
}

function joined(members: readonly Schema[], sign: string, names: ReadonlyMap<string, string>, depth: number): string {
  const parts = members.map((member) => (sign === " & " ? inner(member, names, depth) : write(member, names, depth)));
  return [...new Set(parts)].join(sign);
}

/** In brackets where an operator around it would tear it apart. */
function inner(schema: Schema, names: ReadonlyMap<string, string>, depth: number): string {
  const text = write(schema, names, depth);
  const isJoined = schema.kind === "union" || schema.kind === "intersection" || schema.kind === "literal";
  return isJoined && / [|&] /u.test(text) ? `(${text})` : text;
}

function literal(value: Json): string {
  return JSON.stringify(value);
}
