import type { ApiModel, Json, Property, Schema } from "../model.ts";

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
  const whole = { names, enough: Number.POSITIVE_INFINITY };
  if (maxLength === undefined) return write(schema, whole, Number.POSITIVE_INFINITY);
  for (const depth of [8, 3, 2, 1, 0]) {
    const text = write(schema, { names, enough: maxLength }, depth);
    if (text.length <= maxLength) return text;
  }
  return `${[...write(schema, whole, 0)].slice(0, maxLength - 1).join("")}…`;
}

interface Writing {
  readonly names: ReadonlyMap<string, string>;
  /** The length beyond which a text is not used, so that its end does not matter. */
  readonly enough: number;
}

/** @param depth how many levels of objects are spelt out */
function write(schema: Schema, writing: Writing, depth: number): string {
  switch (schema.kind) {
    case "integer":
      return "number";
    case "binary":
      return "Blob";
    case "literal":
      return schema.values.length === 0 ? "never" : schema.values.map(literal).join(" | ");
    case "reference":
      return writing.names.get(schema.key) ?? "unknown";
    case "array":
      return `${inner(schema.items, writing, depth)}[]`;
    case "tuple": {
      const items = schema.items.map((item) => write(item, writing, depth));
      return `[${[...items, ...(schema.rest ? [`...${inner(schema.rest, writing, depth)}[]`] : [])].join(", ")}]`;
    }
    case "object":
      return objectText(schema.properties, schema.additional, writing, depth);
    case "union":
      return joined(schema.members, " | ", writing, depth);
    case "intersection":
      return joined(schema.members, " & ", writing, depth);
    default:
      return schema.kind;
  }
}

function objectText(
  properties: readonly Property[],
  additional: Schema | undefined,
  writing: Writing,
  depth: number,
): string {
  if (properties.length > 0 && depth <= 0) return "{ … }";
  let text = "";
  for (const { name, required, schema } of properties) {
    const key = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
    text += `${text === "" ? "{ " : "; "}${key}${required ? "" : "?"}: ${write(schema, writing, depth - 1)}`;
    if (text.length > writing.enough) return text;
  }
  if (additional !== undefined) {
    const others = depth > 0 ? write(additional, writing, depth - 1) : "…";
    text += `${text === "" ? "{ " : "; "}[key: string]: ${others}`;
  }
  return text === "" ? "{}" : `${text} }`;
}

function joined(members: readonly Schema[], sign: string, writing: Writing, depth: number): string {
  const parts = members.map((member) =>
    sign === " & " ? inner(member, writing, depth) : write(member, writing, depth),
  );
  return [...new Set(parts)].join(sign);
}

/** In brackets where an operator around it would tear it apart. */
function inner(schema: Schema, writing: Writing, depth: number): string {
  const text = write(schema, writing, depth);
  const isJoined = schema.kind === "union" || schema.kind === "intersection" || schema.kind === "literal";
  return isJoined && / [|&] /u.test(text) ? `(${text})` : text;
}

function literal(value: Json): string {
  return JSON.stringify(value);
}
