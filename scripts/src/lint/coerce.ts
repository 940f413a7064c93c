import { isObject, type JsonObject } from "../document.ts";
import type { Json } from "../model/model.ts";
import { fitsShape } from "./describe.ts";
import { readTypeWord } from "./structure/type-words.ts";
import type { Minor, Shape, TypeName } from "./structure/shape.ts";

/** How a value of the wrong JSON type is read. */
export interface Coerced {
  readonly value: Json;
  /** As a clause. */
  readonly reading: string;
  readonly fix?: string;
}

interface Context {
  readonly minor: Minor;
  /** The characters that the value is written with. */
  readonly source: () => string;
}

/** The value that a misfit most likely means; `undefined` where nothing sensible can be made of it. */
export function coerce(value: Json, shape: Shape, context: Context): Coerced | undefined {
  const coerced = readAs(value, shape, context);
  return coerced !== undefined && fitsShape(coerced.value, shape, context.minor) ? coerced : undefined;
}

function readAs(value: Json, shape: Shape, context: Context): Coerced | undefined {
  switch (shape.kind) {
    case "string":
    case "text":
      return isScalar(value) ? asText(context.source()) : undefined;
    case "enum":
      return asEnum(value, shape.values, context);
    case "boolean":
      return typeof value === "string" && /^(?:true|false)$/iu.test(value)
        ? { value: /^true$/iu.test(value), reading: `it is read as ${value.toLowerCase()}`, fix: "Remove the quotes." }
        : undefined;
    case "number":
      return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
        ? { value: Number(value), reading: `it is read as ${Number(value)}`, fix: "Remove the quotes." }
        : undefined;
    case "list":
      return asList(value, shape.items, context.minor);
    case "map":
      return isNothing(value) ? empty({}) : undefined;
    case "object":
      return asObject(value, shape.type, context);
    case "either":
      return shape.shapes.map((one) => coerce(value, one, context)).find((one) => one !== undefined);
    case "any":
      return undefined;
  }
}

function asText(text: string): Coerced {
  return { value: text, reading: `it is read as ${JSON.stringify(text)}`, fix: "Quote it." };
}

function asEnum(value: Json, values: readonly string[], { source }: Context): Coerced | undefined {
  if (!isScalar(value) && typeof value !== "string") return undefined;
  const text = typeof value === "string" ? value : source();
  const meant = values.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  return meant === undefined ? undefined : { value: meant, reading: `it is read as ${meant}`, fix: `Write ${meant}.` };
}

function asList(value: Json, items: Shape, minor: Minor): Coerced | undefined {
  if (value === null) return empty([]);
  if (isObject(value)) {
    const members = Object.values(value);
    if (members.length === 0) return empty([]);
    const isOfItems = items.kind === "object" && items.type !== "schema" && items.type !== "securityRequirement";
    if (isOfItems && !Object.hasOwn(value, "$ref") && members.every((member) => isObject(member))) {
      return {
        value: members,
        reading: "its members are read as the list",
        fix: "Write a list: begin each with a hyphen.",
      };
    }
  }
  if (!fitsShape(value, items, minor)) return undefined;
  return { value: [value], reading: "it is read as a list of one", fix: "Write a list: begin it with a hyphen." };
}

/** Objects that say nothing when they are empty. */
const NEVER_EMPTY = new Set<TypeName>([
  "parameter",
  "requestBody",
  "server",
  "serverVariable",
  "tag",
  "securityScheme",
  "discriminator",
]);

/** The field that a text in the place of an object stands for. */
const SHORTHAND: Partial<Readonly<Record<TypeName, string>>> = {
  response: "description",
  header: "description",
  requestBody: "description",
  externalDocs: "url",
  license: "name",
  contact: "name",
  server: "url",
  tag: "name",
  serverVariable: "default",
  discriminator: "propertyName",
};

function asObject(value: Json, type: TypeName, context: Context): Coerced | undefined {
  if (isNothing(value)) return NEVER_EMPTY.has(type) ? undefined : empty({});
  if (type === "schema") return asSchema(value);
  if (type === "example" && !isObject(value)) return { value: { value }, reading: "it is read as the example's value" };
  const key = SHORTHAND[type];
  if (key === undefined || Array.isArray(value)) return undefined;
  const text = typeof value === "string" ? value : context.source();
  return { value: { [key]: text }, reading: `it is read as ${key}`, fix: `Write a mapping with ${key}.` };
}

function asSchema(value: Json): Coerced {
  if (value === true) return { value: {}, reading: "it is read as any value", fix: "Write {}." };
  if (value === false) return { value: { not: {} }, reading: "it is read as no value", fix: "Write `not: {}`." };
  if (Array.isArray(value)) return asSchemaList(value);
  const schema = typeof value === "string" ? readTypeWord(value) : undefined;
  if (schema === undefined) return { value: {}, reading: "it is read as any value", fix: "Write a schema." };
  const fix = `Write \`${Object.entries(schema)
    .map(([key, word]) => `${key}: ${String(word)}`)
    .join(", ")}\`.`;
  return { value: schema, reading: `it is read as the type ${JSON.stringify(value)}`, fix };
}

function asSchemaList(list: readonly Json[]): Coerced {
  const schemas = list.filter((item): item is JsonObject => isObject(item));
  const [only] = schemas;
  if (only === undefined) return { value: {}, reading: "it is read as any value", fix: "Write a schema." };
  if (schemas.length === 1) return { value: only, reading: "its one schema is read", fix: "Remove the list." };
  return { value: { anyOf: schemas }, reading: "it is read as any of them", fix: "Write the list under anyOf." };
}

function empty(value: Json): Coerced {
  return { value, reading: "it is read as empty", fix: "Give it a value or remove it." };
}

function isNothing(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0) || value === "";
}

function isScalar(value: Json): boolean {
  return typeof value === "number" || typeof value === "boolean";
}
