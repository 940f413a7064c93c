import { cyclicGroups } from "./cyclic-groups.ts";
import type { Schema } from "./model.ts";

/**
 * TypeScript refuses an alias that leads back to itself through `|`, `&` and other aliases alone. `Pet` that is one of `Cat` and
 * `Dog`, each of them `allOf` `Pet`, is the usual case: what `Cat` takes from `Pet` is all but the choice. Any other step back
 * says nothing new, and is left out.
 */
export function withoutEagerCycles(schemas: ReadonlyMap<string, Schema>): ReadonlyMap<string, Schema> {
  const inherited = mapGroups(schemas, (schema, key, group) => withoutInheritedChoice(schema, key, group, schemas));
  const positions = new Map([...schemas.keys()].map((key, index) => [key, index]));
  const position = (key: string): number => positions.get(key) ?? 0;
  return mapGroups(inherited, (schema, own, group) => {
    const leadsBack = (key: string): boolean => group.has(key) && position(key) <= position(own);
    return strip(schema, leadsBack) ?? { kind: "unknown" };
  });
}

type Group = ReadonlySet<string>;

function mapGroups(
  schemas: ReadonlyMap<string, Schema>,
  change: (schema: Schema, key: string, group: Group) => Schema,
): ReadonlyMap<string, Schema> {
  const groups = cyclicGroups(schemas.keys(), (key) =>
    eagerReferences(schemas.get(key)).filter((one) => schemas.has(one)),
  );
  if (groups.length === 0) return schemas;
  const groupOf = new Map(groups.flatMap((group) => [...group].map((key) => [key, group] as const)));
  return new Map(
    [...schemas].map(([key, schema]) => {
      const group = groupOf.get(key);
      return [key, group === undefined ? schema : change(schema, key, group)];
    }),
  );
}

/** The schemas that a type names outside of arrays and objects, which TypeScript looks into later. */
function eagerReferences(schema: Schema | undefined): readonly string[] {
  if (schema?.kind === "reference") return [schema.key];
  return schema?.kind === "union" || schema?.kind === "intersection" ? schema.members.flatMap(eagerReferences) : [];
}

function withoutInheritedChoice(
  schema: Schema,
  own: string,
  group: Group,
  schemas: ReadonlyMap<string, Schema>,
): Schema {
  if (schema.kind !== "intersection") return schema;
  const leads = (member: Schema): boolean => eagerReferences(member).some((key) => group.has(key));
  const members = schema.members.flatMap((member): readonly Schema[] => {
    if (member.kind !== "reference" || !group.has(member.key)) return [member];
    const parent = schemas.get(member.key);
    if (member.key === own || parent?.kind !== "intersection") return [];
    return parent.members.filter((part) => !leads(part));
  });
  return composed({ ...schema, members }) ?? { kind: "unknown" };
}

function strip(schema: Schema, leadsBack: (key: string) => boolean): Schema | undefined {
  if (schema.kind === "reference") return leadsBack(schema.key) ? undefined : schema;
  if (schema.kind !== "union" && schema.kind !== "intersection") return schema;
  const members = schema.members.flatMap((member) => strip(member, leadsBack) ?? []);
  return composed({ ...schema, members });
}

function composed(schema: Schema & { readonly members: readonly Schema[] }): Schema | undefined {
  if (schema.members.length > 1) return schema;
  const {
    kind: _,
    members,
    discriminator: _by,
    ...notes
  } = schema as Schema & {
    readonly kind: "union";
    readonly members: readonly Schema[];
    readonly discriminator?: unknown;
  };
  const [only] = members;
  return only === undefined ? undefined : { ...only, ...notes };
}
