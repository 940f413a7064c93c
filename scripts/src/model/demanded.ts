import type { Schema } from "./model.ts";

/**
 * The properties that a schema asks for, itself or by what holds together with it: in an intersection one member may ask for what
 * another one describes.
 */
export function demandedBy(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  within: readonly string[] = [],
): readonly string[] {
  switch (schema.kind) {
    case "object":
      return [
        ...schema.properties.flatMap(({ name, required }) => (required ? [name] : [])),
        ...(schema.demands ?? []),
      ];
    case "intersection":
      return [...schema.members.flatMap((member) => demandedBy(member, schemas, within)), ...(schema.demands ?? [])];
    case "reference": {
      const target = within.includes(schema.key) ? undefined : schemas.get(schema.key);
      return target === undefined ? [] : demandedBy(target, schemas, [...within, schema.key]);
    }
    default:
      return [];
  }
}
