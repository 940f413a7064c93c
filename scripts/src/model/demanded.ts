import type { Schema } from "./model.ts";

/**
 * The properties that a schema asks for, itself or by what holds together with it: in an intersection one member may ask for what
 * another one describes.
 * @param seen keys of the schemas that have been asked: each is asked once, however often and however long a chain refers to it
 */
export function demandedBy(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  seen: Set<string> = new Set(),
): readonly string[] {
  switch (schema.kind) {
    case "object":
      return [
        ...schema.properties.flatMap(({ name, required }) => (required ? [name] : [])),
        ...(schema.demands ?? []),
      ];
    case "intersection":
      return [...schema.members.flatMap((member) => demandedBy(member, schemas, seen)), ...(schema.demands ?? [])];
    case "reference": {
      const target = seen.has(schema.key) ? undefined : schemas.get(schema.key);
      seen.add(schema.key);
      return target === undefined ? [] : demandedBy(target, schemas, seen);
    }
    default:
      return [];
  }
}
