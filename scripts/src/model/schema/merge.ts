import type { ObjectSchema, Property, Schema, TupleSchema } from "./model.ts";

export type ArraySchema = Schema & (TupleSchema | { readonly kind: "array" });

const unknown: Schema = { kind: "unknown" };

/** Objects that hold together as one: properties of one name hold together, and are required where any asks for them. */
export function mergeObjects(objects: readonly (Schema & ObjectSchema)[]): Schema & ObjectSchema {
  const [first] = objects;
  if (objects.length === 1 && first !== undefined) return first;
  const properties = new Map<string, Property>();
  for (const { name, required, schema } of objects.flatMap((object) => object.properties)) {
    const known = properties.get(name);
    const merged = known === undefined ? schema : intersection([known.schema, schema]);
    properties.set(name, { name, required: required || known?.required === true, schema: merged });
  }
  const additional = objects.flatMap((object) => object.additional ?? []);
  const demands = [...new Set(objects.flatMap((object) => object.demands ?? []))];
  const isClosed = objects.some(({ closed }) => closed === true);
  return {
    kind: "object",
    properties: [...properties.values()],
    ...(additional.length > 0 && { additional: intersection(additional) }),
    ...(demands.length > 0 && { demands }),
    ...(isClosed && additional.length === 0 && { closed: true }),
  };
}

/** Arrays and tuples that hold together as one: items of one position hold together. */
export function mergeArrays(arrays: readonly ArraySchema[]): ArraySchema {
  const tuples = arrays.map(asTuple);
  const open = tuples.every(({ rest }) => rest !== undefined);
  const longest = Math.max(...tuples.map(({ items }) => items.length));
  const shortestClosed = Math.min(...tuples.map(({ items, rest }) => (rest === undefined ? items.length : longest)));
  const items = Array.from({ length: shortestClosed }, (_, index) =>
    intersection(tuples.map((tuple) => tuple.items[index] ?? tuple.rest ?? unknown)),
  );
  const rest = open ? intersection(tuples.map((tuple) => tuple.rest ?? unknown)) : undefined;
  if (items.length === 0 && rest !== undefined) return { kind: "array", items: rest };
  const minItems = Math.min(Math.max(...tuples.map((tuple) => tuple.minItems)), items.length);
  return { kind: "tuple", items, minItems, ...(rest && { rest }) };
}

function asTuple(array: ArraySchema): TupleSchema {
  return array.kind === "array" ? { kind: "tuple", items: [], minItems: 0, rest: array.items } : array;
}

function intersection(schemas: readonly Schema[]): Schema {
  const known = schemas.filter(({ kind }) => kind !== "unknown");
  const [first = unknown] = known;
  return known.length > 1 ? { kind: "intersection", members: known } : first;
}
