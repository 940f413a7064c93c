import {
  isObject,
  listField,
  objectField,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../../document.ts";
import { discriminatorOf, schemaKey } from "../../../model/discriminator.ts";
import { ancestorsOf } from "../../../model/inheritance.ts";
import { applyPasses } from "../../../passes/apply-passes.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/** The discriminating property of a schema and the values that tell it from the others. */
export interface Narrowed {
  readonly property: string;
  readonly values: Set<string>;
}

/** By schema key: what discriminators anywhere in the document say of `components.schemas`. */
export function discriminatorValues(document: OpenApiDocument, schemas: JsonObject): ReadonlyMap<string, Narrowed> {
  const found = new Map<string, Narrowed>();
  const add = (key: string, property: string, values: readonly string[]) => {
    if (!Object.hasOwn(schemas, key)) return;
    const entry = found.get(key) ?? { property, values: new Set() };
    found.set(key, entry);
    if (entry.property === property) for (const value of values) entry.values.add(value);
  };
  const defaults = new Set<string>();
  applyPasses(document, [fromUnions(add), defaultKeys(defaults)]);
  fromInheritance(schemas, add);
  const result = withDescendants(found, schemas);
  // What 3.2's `defaultMapping` names is for every other value, and for none.
  return defaults.size === 0 ? result : new Map([...result].filter(([key]) => !defaults.has(key)));
}

function defaultKeys(keys: Set<string>): Pass {
  const visit = onObject((schema) => {
    const key = schemaKey(textField(objectField(schema, "discriminator") ?? {}, "defaultMapping") ?? "");
    if (key !== undefined) keys.add(key);
    return schema;
  });
  return { name: "default-mappings", visit: { schema: visit } };
}

type Add = (key: string, property: string, values: readonly string[]) => void;

/** `oneOf` and `anyOf` with a discriminator: each member by its mapped values or its name. */
function fromUnions(add: Add): Pass {
  const visit = onObject((schema) => {
    const isUnion = listField(schema, "oneOf").length > 0 || listField(schema, "anyOf").length > 0;
    const discriminator = isUnion ? discriminatorOf(schema) : undefined;
    if (discriminator !== undefined) {
      for (const [value, key] of Object.entries(discriminator.mapping)) add(key, discriminator.property, [value]);
    }
    return schema;
  });
  return { name: "discriminators", visit: { schema: visit } };
}

/** A discriminator of a parent: each child by its mapped values or its name. */
function fromInheritance(schemas: JsonObject, add: Add): void {
  const parents = new Map<string, { property: string; values: ReadonlyMap<string, string[]> }>();
  for (const [key, schema] of Object.entries(schemas)) {
    const discriminator = isObject(schema) ? discriminatorOf(schema) : undefined;
    if (discriminator === undefined) continue;
    const values = new Map<string, string[]>();
    for (const [value, target] of Object.entries(discriminator.mapping)) {
      values.set(target, [...(values.get(target) ?? []), value]);
    }
    parents.set(key, { property: discriminator.property, values });
  }
  if (parents.size === 0) return;
  for (const key of Object.keys(schemas)) {
    for (const ancestor of ancestorsOf(key, schemas)) {
      const known = parents.get(ancestor);
      if (known !== undefined) add(key, known.property, known.values.get(key) ?? [key]);
    }
  }
}

/** A schema in the middle of a line of inheritance allows the values of all that inherit from it. */
function withDescendants(narrowing: ReadonlyMap<string, Narrowed>, schemas: JsonObject): ReadonlyMap<string, Narrowed> {
  const result = new Map([...narrowing].map(([key, entry]) => [key, { ...entry, values: new Set(entry.values) }]));
  for (const [key, { property, values }] of narrowing) {
    for (const ancestor of ancestorsOf(key, schemas)) {
      const entry = result.get(ancestor);
      if (entry?.property === property) for (const value of values) entry.values.add(value);
    }
  }
  return result;
}
