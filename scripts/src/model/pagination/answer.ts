import type { Builder } from "../builder.ts";
import type { Operation, Property, Response, Schema } from "../model.ts";

type Answered = Pick<Operation, "responses">;

/** What a success holds, where it is JSON and one type alone. */
export function answerOf({ responses }: Answered): Schema | undefined {
  const schemas = successes(responses).flatMap(({ content }) => content.filter(({ kind }) => kind === "json"));
  const different = new Map(schemas.map(({ schema }) => [JSON.stringify(schema), schema]));
  return different.size === 1 ? [...different.values()][0] : undefined;
}

/** The responses that a call takes for a success: those of 2xx, or `default` where the document names none. */
export function successes(responses: readonly Response[]): readonly Response[] {
  const named = responses.filter(({ status }) => status.startsWith("2"));
  return named.length > 0 ? named : responses.filter(({ status }) => status === "default");
}

/** A schema without references, and without the null that it may be instead. */
export function plainly(schema: Schema, builder: Builder): Schema {
  const target = builder.follow(schema);
  if (target.kind !== "union") return target;
  const [only, ...others] = target.members.filter(({ kind }) => kind !== "null");
  if (only === undefined || others.length > 0) return target;
  const { kind: _, members: __, discriminator: ___, ...notes } = target;
  return { ...notes, ...builder.follow(only) };
}

/** The properties of an object, those of every part that it is composed of; none where it is something else. */
export function propertiesOf(schema: Schema, builder: Builder): readonly Property[] {
  const collect = (given: Schema, depth: number): readonly Property[] => {
    const target = plainly(given, builder);
    if (target.kind === "object") return target.properties;
    // A chain of compositions may lead back to itself.
    if (target.kind !== "intersection" || depth > 8) return [];
    return target.members.flatMap((member) => collect(member, depth + 1));
  };
  const byName = new Map(collect(schema, 0).map((property) => [property.name, property]));
  return [...byName.values()];
}

/** The schema at a way of keys; undefined where the schema knows no such property, `unknown` where it leaves it open. */
export function schemaAt(schema: Schema, way: readonly string[], builder: Builder): Schema | undefined {
  let inner = schema;
  for (const key of way) {
    const target = plainly(inner, builder);
    const property = propertiesOf(target, builder).find(({ name }) => name === key);
    if (property !== undefined) inner = property.schema;
    else if (target.kind === "object" && target.additional !== undefined) inner = target.additional;
    else return isOpen(target) ? { kind: "unknown" } : undefined;
  }
  return plainly(inner, builder);
}

/** What may hold a property that its schema does not spell out. */
function isOpen({ kind }: Schema): boolean {
  return kind === "unknown" || kind === "union";
}
