import type { SchemaLookup } from "./lookup.ts";
import type { ObjectSchema, Schema, UnionSchema } from "./model.ts";
import { both } from "./parts.ts";

const unknown: Schema = { kind: "unknown" };

/** Properties that are asked for and described elsewhere, with that description. */
export function demanding(schema: ObjectSchema, described: (name: string) => readonly Schema[]): Schema & ObjectSchema {
  const { demands = [], ...rest } = schema;
  const listed = new Map(schema.properties.map((property) => [property.name, property]));
  const unknownNames: string[] = [];
  for (const name of demands) {
    const own = listed.get(name);
    const schemas = described(name);
    if (own !== undefined) listed.set(name, { ...own, required: true });
    else if (schemas.length > 0) listed.set(name, { name, required: true, schema: both(schemas) });
    else unknownNames.push(name);
  }
  return { ...rest, properties: [...listed.values()], ...(unknownNames.length > 0 && { demands: unknownNames }) };
}

/** `oneOf: [{ required: [a] }, { required: [b] }]`: the members get the types of what they ask for. */
export function withDemands(union: Schema & UnionSchema, views: readonly ReturnType<SchemaLookup["viewOf"]>[]): Schema {
  const described = (name: string): readonly Schema[] =>
    views.flatMap((view) => view.properties.get(name)?.schemas ?? []);
  const members = union.members.map((member) =>
    member.kind === "object" && member.demands !== undefined ? demanding(member, described) : member,
  );
  return { ...union, members };
}

/** The most types that other keys may have because of properties listed elsewhere. */
const mostTypes = 12;

/** Other keys of one type must allow the properties that are listed beside them. */
export function widenedAdditional(
  schema: Schema & ObjectSchema,
  views: readonly ReturnType<SchemaLookup["viewOf"]>[],
): Schema & ObjectSchema {
  const { additional } = schema;
  if (additional === undefined || additional.kind === "unknown") return schema;
  const beside = views.flatMap((view) => [...view.properties.values()].map(({ schemas }) => both(schemas)));
  if (beside.length === 0) return schema;
  if (beside.length > mostTypes) return { ...schema, additional: unknown };
  return { ...schema, additional: { kind: "union", members: [additional, ...beside] } };
}
