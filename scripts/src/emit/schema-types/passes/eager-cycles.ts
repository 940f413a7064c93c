import { field, isObject, listField, objectField, textField, without, type JsonObject } from "../../../document.ts";
import { schemaKey } from "../../../model/discriminator.ts";
import type { Json } from "../../../model/model.ts";
import type { Pass } from "../../../passes/pass.ts";
import { marked } from "../marked-types.ts";
import { cyclicGroups } from "./strong-components.ts";

/**
 * TypeScript works a property's type out at once, but for the members of an object type: a schema may not lead back to
 * itself through arrays, `allOf`, `oneOf` and `anyOf` alone (TS2502). Arrays on such a way become lazy ones; where
 * the way is made of compositions, the schema that leads back says nothing new there, and that step is left out.
 */
export const eagerCycles: Pass = {
  name: "eager-cycles",
  whole: (document) => {
    const components = objectField(document, "components");
    const schemas = components && objectField(components, "schemas");
    if (components === undefined || schemas === undefined) return document;
    const mended = withoutBackSteps(withoutInheritedUnions(withLazyArrays(schemas)));
    return mended === schemas ? document : { ...document, components: { ...components, schemas: mended } };
  },
};

type Keep = (key: string, step: Step) => boolean;

/** How a reference is reached from the schema: through an array, a union, or as a part that always holds. */
type Step = "array" | "union" | "part";

function references(schema: Json | undefined, step: Step = "part"): (readonly [string, Step])[] {
  if (!isObject(schema)) return [];
  const key = schemaKey(textField(schema, "$ref") ?? "");
  if (key !== undefined) return [[key, step]];
  const through = (keyword: string, next: Step) =>
    listField(schema, keyword).flatMap((member) => references(member, step === "array" ? "array" : next));
  return [
    ...through("allOf", step),
    ...through("anyOf", "union"),
    ...through("oneOf", "union"),
    ...through("prefixItems", "array"),
    ...(isObject(field(schema, "items")) ? references(field(schema, "items"), "array") : through("items", "array")),
  ];
}

function groupsOf(schemas: JsonObject, keep: Keep): readonly ReadonlySet<string>[] {
  const targets = new Map(
    Object.entries(schemas).map(([key, schema]) => [
      key,
      references(schema).flatMap(([target, step]) =>
        keep(target, step) && Object.hasOwn(schemas, target) ? [target] : [],
      ),
    ]),
  );
  return cyclicGroups(targets.keys(), (key) => targets.get(key) ?? []);
}

/** Changes the schemas of each group. */
function mapGroups(
  schemas: JsonObject,
  groups: readonly ReadonlySet<string>[],
  change: (schema: Json, key: string, group: ReadonlySet<string>) => Json,
): JsonObject {
  if (groups.length === 0) return schemas;
  const groupOf = new Map(groups.flatMap((group) => [...group].map((key) => [key, group] as const)));
  return Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => {
      const group = groupOf.get(key);
      return [key, group === undefined ? schema : change(schema, key, group)];
    }),
  );
}

function withLazyArrays(schemas: JsonObject): JsonObject {
  const lazy = (schema: Json, group: ReadonlySet<string>): Json => {
    if (!isObject(schema) || !references(schema).some(([key, step]) => step === "array" && group.has(key)))
      return schema;
    const inner = mapCompositions(schema, (member) => lazy(member, group));
    const items = [field(inner, "items"), ...listField(inner, "prefixItems")].flat().filter(isObject);
    const isEager = items.some((item) => references(item).some(([key]) => group.has(key)));
    if (!isEager) return inner;
    const [item = {}] = items;
    return lazyArray(inner, items.length > 1 ? { anyOf: items } : item);
  };
  return mapGroups(
    schemas,
    groupsOf(schemas, () => true),
    (schema, _key, group) => lazy(schema, group),
  );
}

/** The array itself is replaced; what may stand beside it (`null`, another type) stays a choice. */
function lazyArray(schema: JsonObject, items: JsonObject): JsonObject {
  const array = marked("lazyArray", { items });
  const types = field(schema, "type");
  const rest = without(schema, ["items", "prefixItems"]);
  if (!Array.isArray(types)) return { ...rest, ...array };
  const others = types.filter((type: Json) => type !== "array").map((type: Json) => ({ type }));
  return { ...without(rest, ["type"]), anyOf: [array, ...others] };
}

function mapCompositions(schema: JsonObject, change: (member: Json) => Json): JsonObject {
  const changed = ["allOf", "anyOf", "oneOf"].flatMap((keyword): [string, Json][] =>
    Array.isArray(schema[keyword]) ? [[keyword, listField(schema, keyword).map(change)]] : [],
  );
  return changed.length === 0 ? schema : { ...schema, ...Object.fromEntries(changed) };
}

/**
 * `Pet` is one of `Cat` and `Dog`, and each is `allOf` `Pet`: what `Cat` takes from `Pet` is all but the choice. The
 * parent is copied into the child without what leads back.
 */
function withoutInheritedUnions(schemas: JsonObject): JsonObject {
  const groups = groupsOf(schemas, (_key, step) => step !== "array");
  return mapGroups(schemas, groups, (schema, own, group) => {
    if (!isObject(schema)) return schema;
    const parts = listField(schema, "allOf").flatMap((member): Json[] => {
      const key = isObject(member) ? schemaKey(textField(member, "$ref") ?? "") : undefined;
      if (key === undefined || !group.has(key)) return [member];
      const parent = schemas[key];
      return key === own || !isObject(parent) ? [] : [withoutGroup(parent, group)];
    });
    return Array.isArray(schema["allOf"]) ? { ...schema, allOf: parts } : schema;
  });
}

function withoutGroup(schema: JsonObject, group: ReadonlySet<string>): JsonObject {
  const leads = (member: Json) => references(member).some(([key, step]) => step !== "array" && group.has(key));
  if (leads({ $ref: schema["$ref"] ?? "" })) return {};
  const unions = ["anyOf", "oneOf"].filter((keyword) => listField(schema, keyword).some(leads));
  const rest = without(schema, [...unions, "allOf"]);
  const parts = listField(schema, "allOf").filter((member) => !leads(member));
  return parts.length > 0 ? { ...rest, allOf: parts } : rest;
}

/** What is left leads round through unions and aliases alone: only steps to a schema further on in the document stay. */
function withoutBackSteps(schemas: JsonObject): JsonObject {
  const positions = new Map(Object.keys(schemas).map((key, index) => [key, index]));
  const position = (key: string) => positions.get(key) ?? 0;
  const groups = groupsOf(schemas, (_key, step) => step !== "array");
  return mapGroups(schemas, groups, (schema, own, group) => {
    const leadsBack = (key: string) => group.has(key) && position(key) <= position(own);
    const strip = (node: Json): Json | undefined => {
      if (!isObject(node)) return node;
      const key = schemaKey(textField(node, "$ref") ?? "");
      if (key !== undefined) return leadsBack(key) ? undefined : node;
      const kept = ["allOf", "anyOf", "oneOf"].flatMap((keyword): [string, Json][] => {
        const members = listField(node, keyword)
          .map(strip)
          .filter((member) => member !== undefined);
        return members.length > 0 ? [[keyword, members]] : [];
      });
      return { ...without(node, ["allOf", "anyOf", "oneOf"]), ...Object.fromEntries(kept) };
    };
    return strip(schema) ?? {};
  });
}
