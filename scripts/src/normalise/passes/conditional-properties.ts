import {
  field,
  isObject,
  listField,
  objectEntries,
  objectField,
  resolve,
  without,
  type JsonObject,
} from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
import { isVersion30 } from "./reference-siblings.ts";

const conditions = ["if", "then", "else", "dependentSchemas"];

/**
 * TypeScript knows no conditions, but a type must allow every value that the schema allows: what `then`, `else` and
 * `dependentSchemas` list becomes optional properties, and what `unevaluatedProperties` says of other keys and `unevaluatedItems` of
 * other items is said by `additionalProperties` and `items`.
 */
export const conditionalProperties: Pass = {
  name: "conditional-properties",
  visit: {
    schema: onObject((schema, context) => {
      if (isVersion30(context.document)) return schema;
      return withProperties(withoutUnevaluated(schema), context);
    }),
  },
};

function withProperties(schema: JsonObject, context: PassContext): JsonObject {
  const held = conditionsIn(schema);
  if (held.length === 0) return schema;
  const known = new Set(listed(schema, context).map(([name]) => name));
  const added = new Map<string, Json[]>();
  for (const [name, property] of held.flatMap((condition) => listed(condition, context))) {
    if (!known.has(name)) added.set(name, [...(added.get(name) ?? []), property]);
  }
  const plain = unconditional(schema);
  if (added.size === 0) return plain;
  const properties = [...added].map(([name, schemas]): [string, Json] => [name, anyOf(schemas)]);
  return { ...plain, properties: { ...objectField(plain, "properties"), ...Object.fromEntries(properties) } };
}

/** The subschemas that hold under a condition, of a schema and of the members that are written out in its `allOf`. */
function conditionsIn(schema: JsonObject): readonly JsonObject[] {
  const own = [field(schema, "then"), field(schema, "else")].filter(isObject);
  const dependent = objectEntries(objectField(schema, "dependentSchemas")).map(([, value]) => value);
  const inner = listField(schema, "allOf").filter(isObject).flatMap(conditionsIn);
  return [...own, ...dependent, ...inner];
}

function unconditional(schema: JsonObject): JsonObject {
  const rest = without(schema, conditions);
  const members = field(rest, "allOf");
  if (!Array.isArray(members)) return rest;
  const plain = members.map((member: Json) => (isObject(member) ? unconditional(member) : member));
  const telling = plain.filter((member) => !(isObject(member) && Object.keys(member).length === 0));
  return telling.length > 0 ? { ...rest, allOf: telling } : without(rest, ["allOf"]);
}

/** The properties that a schema lists, with those of all that it is composed of. */
function listed(schema: JsonObject, context: PassContext, seen = new Set<JsonObject>()): readonly [string, Json][] {
  const target = resolve(context.document, schema);
  if (target === undefined || seen.has(target)) return [];
  seen.add(target);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => listField(target, key)).filter(isObject);
  return [
    ...Object.entries(objectField(target, "properties") ?? {}),
    ...parts.flatMap((part) => listed(part, context, seen)),
    ...(target === schema ? [] : conditionsIn(target).flatMap((part) => listed(part, context, seen))),
  ];
}

function anyOf(schemas: readonly Json[]): Json {
  const [first, ...others] = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return first === undefined || others.length > 0
    ? { anyOf: [...(first === undefined ? [] : [first]), ...others] }
    : first;
}

/** Keywords beside which the items or keys that a schema evaluates are not its own alone. */
const evaluating = ["allOf", "anyOf", "oneOf", "$ref", "$dynamicRef", "if", "dependentSchemas", "contains"];

function withoutUnevaluated(schema: JsonObject): JsonObject {
  const { unevaluatedProperties: keys, unevaluatedItems: items, ...rest } = schema;
  if (keys === undefined && items === undefined) return schema;
  const isAlone = !evaluating.some((key) => Object.hasOwn(rest, key));
  const saysKeys = keys !== undefined && keys !== false && !Object.hasOwn(rest, "additionalProperties");
  const isTuple = Object.hasOwn(rest, "prefixItems") && !Object.hasOwn(rest, "items");
  const saysItems = items !== undefined && isTuple && (isAlone || items !== false);
  return { ...rest, ...(saysKeys && { additionalProperties: keys }), ...(saysItems && { items }) };
}
