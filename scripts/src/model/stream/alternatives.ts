import {
  isObject,
  listField,
  objectField,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../document.ts";
import type { Json } from "../model.ts";

/** One of the shapes that an object may have, compositions worked out. */
export interface Alternative {
  readonly properties: JsonObject;
  readonly required: readonly string[];
  readonly description?: string;
}

/** Where there are more, what is between them is not told apart. */
const limit = 500;
const anything: readonly Alternative[] = [{ properties: {}, required: [] }];

/** The shapes of an object: `allOf` taken together, `oneOf` and `anyOf` one by one. */
export function alternativesOf(
  schema: Json,
  document: OpenApiDocument,
  within: readonly JsonObject[] = [],
): readonly Alternative[] {
  const node = isObject(schema) ? resolve(document, schema) : undefined;
  if (node === undefined || within.includes(node)) return anything;
  const inner = [...within, node];
  const description = textField(node, "description");
  const own: Alternative = {
    properties: objectField(node, "properties") ?? {},
    required: listField(node, "required").filter((name) => typeof name === "string"),
    ...(description !== undefined && { description }),
  };
  let all: readonly Alternative[] = [own];
  for (const part of listField(node, "allOf")) all = together(all, alternativesOf(part, document, inner));
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = listField(node, keyword);
    if (members.length === 0) continue;
    const either = members.flatMap((member) => named(member, node, alternativesOf(member, document, inner)));
    all = together(all, either);
  }
  return all.length > limit ? anything : all;
}

/** What the second says of a property counts: it stands deeper. */
function together(first: readonly Alternative[], second: readonly Alternative[]): readonly Alternative[] {
  if (first.length * second.length > limit) return anything;
  return first.flatMap((one) =>
    second.map((other) => ({
      ...one,
      ...other,
      properties: { ...one.properties, ...other.properties },
      required: [...new Set([...one.required, ...other.required])],
    })),
  );
}

/** A discriminator's mapping names the value that a member has. */
function named(member: Json, node: JsonObject, shapes: readonly Alternative[]): readonly Alternative[] {
  const discriminator = objectField(node, "discriminator");
  const property = discriminator && textField(discriminator, "propertyName");
  const reference = isObject(member) ? textField(member, "$ref") : undefined;
  if (discriminator === undefined || property === undefined || reference === undefined) return shapes;
  const mapping = Object.entries(objectField(discriminator, "mapping") ?? {});
  const values = mapping.filter(([, target]) => target === reference || reference.endsWith(`/${String(target)}`));
  if (values.length === 0) return shapes;
  const value = { type: "string", enum: values.map(([name]) => name) };
  return shapes.map((shape) => ({ ...shape, properties: { ...shape.properties, [property]: value } }));
}
