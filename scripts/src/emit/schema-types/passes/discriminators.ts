import {
  field,
  isObject,
  listField,
  objectField,
  resolve,
  textField,
  without,
  type JsonObject,
} from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { applyPasses } from "../../../passes/apply-passes.ts";
import { onObject, type Pass, type PassContext } from "../../../passes/pass.ts";
import { discriminatorValues } from "./discriminator-values.ts";

/**
 * A schema that a discriminator tells apart says the value of the discriminating property itself, so that a union of
 * such schemas narrows. openapi-typescript does the same by changing the document in place, and takes the property out
 * of the parent by `Omit`, which breaks what has an index signature: here the child's value and the parent's `string`
 * hold together.
 */
export const discriminators: Pass = {
  name: "discriminators",
  whole: (document, context) => {
    const components = objectField(document, "components");
    const schemas = components && objectField(components, "schemas");
    const stripped = applyPasses(document, [
      { name: "discriminators", visit: { schema: onObject((schema) => without(schema, ["discriminator"])) } },
    ]);
    if (schemas === undefined || stripped === document) return stripped;
    const narrowing = discriminatorValues(document, schemas);
    if (narrowing.size === 0) return stripped;
    const kept = objectField(stripped, "components") ?? {};
    const narrowed = Object.entries(objectField(kept, "schemas") ?? {}).map(([key, schema]): [string, Json] => {
      const entry = narrowing.get(key);
      return [key, entry && isObject(schema) ? narrow(schema, entry.property, [...entry.values], context) : schema];
    });
    return { ...stripped, components: { ...kept, schemas: Object.fromEntries(narrowed) } };
  },
};

function narrow(schema: JsonObject, property: string, values: readonly string[], context: PassContext): JsonObject {
  const own = objectField(objectField(schema, "properties") ?? {}, property);
  if (textField(schema, "$ref") !== undefined || !isObjectLike(schema)) return schema;
  if (!declarations(schema, property, context).every((declared) => allows(declared, values, context))) return schema;
  const required = [...new Set([...listField(schema, "required"), property])];
  if (own === undefined) {
    const part = { type: "object", required: [property], properties: { [property]: { type: "string", enum: values } } };
    return Array.isArray(schema["allOf"])
      ? { ...schema, allOf: [...listField(schema, "allOf"), part] }
      : { ...schema, required, properties: { ...objectField(schema, "properties"), ...part.properties } };
  }
  const literal = { ...without(own, ["$ref", "allOf", "anyOf", "oneOf", "const"]), type: "string", enum: values };
  return { ...schema, required, properties: { ...objectField(schema, "properties"), [property]: literal } };
}

function isObjectLike(schema: JsonObject): boolean {
  return field(schema, "type") === "object" || ["properties", "allOf"].some((key) => field(schema, key) !== undefined);
}

/** What the schema and all that it inherits from say of the property. */
function declarations(
  schema: JsonObject,
  property: string,
  context: PassContext,
  seen = new Set<JsonObject>(),
): JsonObject[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const own = objectField(objectField(schema, "properties") ?? {}, property);
  const inherited = listField(schema, "allOf").flatMap((member) => {
    const target = isObject(member) ? resolve(context.document, member) : undefined;
    return target === undefined ? [] : declarations(target, property, context, seen);
  });
  return own === undefined ? inherited : [own, ...inherited];
}

/** A closed list that knows other values wins over the discriminator: documents often leave their mapping out. */
function allows(declared: JsonObject, values: readonly string[], { document }: PassContext): boolean {
  const target = resolve(document, declared);
  const parts = target === undefined ? [] : [target, ...listField(target, "allOf").filter(isObject)];
  return parts.every((part) => {
    const resolved = resolve(document, part) ?? {};
    const constant = field(resolved, "const");
    const closed = constant === undefined ? field(resolved, "enum") : [constant];
    const type = field(resolved, "type");
    if (type !== undefined && type !== "string") return false;
    return !Array.isArray(closed) || values.every((value) => closed.includes(value));
  });
}
