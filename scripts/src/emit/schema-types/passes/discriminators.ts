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
import { discriminatorOf, schemaKey } from "../../../model/discriminator.ts";
import type { Json } from "../../../model/model.ts";
import { applyPasses } from "../../../passes/apply-passes.ts";
import { onObject, type Pass, type PassContext } from "../../../passes/pass.ts";

/** By schema key: the discriminating property and the values that it may have there. */
type Narrowing = ReadonlyMap<string, { readonly property: string; readonly values: ReadonlySet<string> }>;

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
    if (schemas === undefined) return stripped;
    const narrowing = withDescendants(collect(document, schemas), schemas);
    if (narrowing.size === 0) return stripped;
    const kept = objectField(stripped, "components")!;
    const narrowed = Object.entries(objectField(kept, "schemas")!).map(([key, schema]): [string, Json] => {
      const entry = narrowing.get(key);
      return [key, entry && isObject(schema) ? narrow(schema, entry.property, [...entry.values], context) : schema];
    });
    return { ...stripped, components: { ...kept, schemas: Object.fromEntries(narrowed) } };
  },
};

function collect(document: JsonObject, schemas: JsonObject): Narrowing {
  const found = new Map<string, { property: string; values: Set<string> }>();
  const add = (key: string, property: string, value: string) => {
    const entry = found.get(key) ?? { property, values: new Set() };
    if (entry.property === property && Object.hasOwn(schemas, key))
      found.set(key, { property, values: entry.values.add(value) });
  };
  const visit = onObject((schema) => {
    const discriminator = objectField(schema, "discriminator") && discriminatorOf(schema);
    if (!discriminator || (listField(schema, "oneOf").length === 0 && listField(schema, "anyOf").length === 0))
      return schema;
    for (const [value, key] of Object.entries(discriminator.mapping)) add(key, discriminator.property, value);
    return schema;
  });
  applyPasses(document, [{ name: "discriminators", visit: { schema: visit } }]);
  for (const [key, schema] of Object.entries(schemas)) {
    for (const parent of parentsOf(schema)) {
      const node = schemas[parent];
      const discriminator = isObject(node) ? discriminatorOf(node) : undefined;
      if (discriminator === undefined) continue;
      const mapped = Object.entries(discriminator.mapping).filter(([, target]) => target === key);
      for (const value of mapped.length > 0 ? mapped.map(([name]) => name) : [key])
        add(key, discriminator.property, value);
    }
  }
  return found;
}

/** A schema in the middle of a line of inheritance allows the values of all that inherit from it. */
function withDescendants(narrowing: Narrowing, schemas: JsonObject): Narrowing {
  const result = new Map([...narrowing].map(([key, entry]) => [key, { ...entry, values: new Set(entry.values) }]));
  for (const [key, { property, values }] of narrowing) {
    const seen = new Set([key]);
    const open = parentsOf(schemas[key]);
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(...parentsOf(schemas[parent]));
      const entry = result.get(parent);
      if (entry?.property === property) for (const value of values) entry.values.add(value);
    }
  }
  return result;
}

function parentsOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  return listField(schema, "allOf").flatMap((member) => {
    const key = isObject(member) ? schemaKey(textField(member, "$ref") ?? "") : undefined;
    return key === undefined ? [] : [key];
  });
}

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
    const closed = field(resolved, "const") === undefined ? field(resolved, "enum") : [resolved["const"]!];
    const type = field(resolved, "type");
    if (type !== undefined && type !== "string") return false;
    return !Array.isArray(closed) || values.every((value) => closed.includes(value));
  });
}
