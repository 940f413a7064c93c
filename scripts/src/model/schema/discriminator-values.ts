import { isObject, listField, objectField, textField, type JsonObject, type OpenApiDocument } from "../../document.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { onObject } from "../../passes/pass.ts";
import { discriminatorOf, schemaKey } from "./discriminator.ts";
import { fitValue } from "./fit.ts";
import { ancestorsOf } from "./inheritance.ts";
import { kindBits } from "./kinds.ts";
import type { SchemaLookup } from "./lookup.ts";
import type { Json, Schema } from "./model.ts";

/** Schema key → name of the discriminating property → the values that tell the schema from the others. */
type Values = Map<string, Map<string, Set<Json>>>;

/**
 * The named schemas, each with the values that discriminators anywhere in the document give it, so that unions narrow. A value
 * that the property's own schema refuses is dropped: it came from a name that the author never meant as a value.
 */
export function withDiscriminatorValues(
  document: OpenApiDocument,
  nodes: JsonObject,
  schemas: ReadonlyMap<string, Schema>,
  lookup: SchemaLookup,
): ReadonlyMap<string, Schema> {
  const named = valuesInDocument(document, nodes);
  if (named.size === 0) return schemas;
  const allowed = allowedValues(named, schemas, lookup);
  const all = withDescendants(allowed, nodes);
  return new Map(
    [...schemas].map(([key, schema]) => {
      const given = all.get(key);
      return [key, given === undefined ? schema : narrowed(schema, given)];
    }),
  );
}

function narrowed(schema: Schema, given: ReadonlyMap<string, ReadonlySet<Json>>): Schema {
  const properties = [...given].map(([name, values]) => ({
    name,
    required: true,
    schema: { kind: "literal", values: [...values] } as const,
  }));
  const { title, description, deprecated, examples } = schema;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(examples !== undefined && { examples }),
    kind: "intersection",
    members: [schema, { kind: "object", properties }],
  };
}

/** The values as a document spells them: those that it maps, or names of schemas where it maps nothing. */
function valuesInDocument(document: OpenApiDocument, nodes: JsonObject): Values {
  const [explicit, implicit]: [Values, Values] = [new Map(), new Map()];
  const defaults = new Set<string>();
  const add = (values: Values, key: string, property: string, value: string): void => {
    if (!Object.hasOwn(nodes, key)) return;
    const ofKey = values.get(key) ?? new Map<string, Set<Json>>();
    values.set(key, ofKey.set(property, (ofKey.get(property) ?? new Set()).add(value)));
  };
  const bases = new Map<string, string>();
  const visit = onObject((schema) => {
    const discriminator = discriminatorOf(schema);
    if (discriminator === undefined) return schema;
    const { property, mapping } = discriminator;
    const isMapped = Object.keys(objectField(objectField(schema, "discriminator") ?? {}, "mapping") ?? {}).length > 0;
    for (const [value, key] of Object.entries(mapping)) add(isMapped ? explicit : implicit, key, property, value);
    const fallback = schemaKey(textField(objectField(schema, "discriminator") ?? {}, "defaultMapping") ?? "");
    // What `defaultMapping` of 3.2 names is for every other value, and for none.
    if (fallback !== undefined) defaults.add(fallback);
    return schema;
  });
  applyPasses(document, [{ name: "discriminators", visit: { schema: visit } }]);
  for (const [key, node] of Object.entries(nodes)) {
    const property = isObject(node) ? unmappedBase(node) : undefined;
    if (property !== undefined) bases.set(key, property);
  }
  if (bases.size > 0) {
    for (const key of Object.keys(nodes)) {
      for (const ancestor of ancestorsOf(key, nodes)) {
        const property = bases.get(ancestor);
        if (property !== undefined) add(implicit, key, property, key);
      }
    }
  }
  for (const [key, properties] of implicit) {
    for (const [property, values] of properties) {
      if (explicit.get(key)?.has(property) === true) continue;
      for (const value of values) add(explicit, key, property, String(value));
    }
  }
  for (const key of defaults) explicit.delete(key);
  return explicit;
}

/** The property of a parent that identifies its children by their names. */
function unmappedBase(node: JsonObject): string | undefined {
  const isUnion = listField(node, "oneOf").length > 0 || listField(node, "anyOf").length > 0;
  const discriminator = isUnion ? undefined : discriminatorOf(node);
  return discriminator !== undefined && Object.keys(discriminator.mapping).length === 0
    ? discriminator.property
    : undefined;
}

/** The values that the schema's own declarations of the property allow, in the type that they have there. */
function allowedValues(named: Values, schemas: ReadonlyMap<string, Schema>, lookup: SchemaLookup): Values {
  const result: Values = new Map();
  for (const [key, properties] of named) {
    const schema = schemas.get(key);
    if (schema === undefined || schema.kind === "reference" || lookup.kindsOf(schema) !== kindBits.object) continue;
    for (const [property, spelt] of properties) {
      const declared = declarations({ kind: "reference", key }, property, lookup);
      const values = [...spelt].flatMap(
        (value) =>
          readings(String(value)).find((one) =>
            declared.every((by) => fitValue(one, by, lookup, "request") !== undefined),
          ) ?? [],
      );
      if (values.length === 0) continue;
      result.set(key, (result.get(key) ?? new Map()).set(property, new Set(values)));
    }
  }
  return result;
}

/** The keys of a mapping are texts; the property may be a number or a boolean. */
function readings(text: string): readonly Json[] {
  if (text === "true" || text === "false") return [text, text === "true"];
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? [text, Number(text)] : [text];
}

/** What a schema and all that it inherits from say of a property; of a choice, that one of several holds. */
function declarations(
  schema: Schema,
  property: string,
  lookup: SchemaLookup,
  seen: ReadonlySet<Schema> = new Set(),
): readonly Schema[] {
  const target = lookup.follow(schema);
  if (seen.has(target)) return [];
  const inner = new Set([...seen, target]);
  const of = (member: Schema): readonly Schema[] => declarations(member, property, lookup, inner);
  if (target.kind === "object") return target.properties.flatMap((one) => (one.name === property ? [one.schema] : []));
  if (target.kind === "intersection") return target.members.flatMap(of);
  if (target.kind !== "union") return [];
  const members = target.members
    .filter(({ kind }) => kind !== "null")
    .map((member): Schema => {
      const all = of(member);
      return all.length === 0 ? { kind: "unknown" } : { kind: "intersection", members: all };
    });
  return members.length === 0 ? [] : [{ kind: "union", members }];
}

/** A schema in the middle of a line of inheritance allows the values of all that inherit from it. */
function withDescendants(values: Values, nodes: JsonObject): Values {
  const result: Values = new Map(
    [...values].map(([key, properties]) => [
      key,
      new Map([...properties].map(([property, own]) => [property, new Set(own)])),
    ]),
  );
  for (const [key, properties] of values) {
    for (const ancestor of ancestorsOf(key, nodes)) {
      for (const [property, own] of properties) {
        const inherited = result.get(ancestor)?.get(property);
        if (inherited !== undefined) for (const value of own) inherited.add(value);
      }
    }
  }
  return result;
}
