import { kindOfValue } from "./kinds.ts";
import type { Json, Schema, SchemaNotes } from "./model.ts";

/** The members of a choice that is a choice of choices; a union that says more than its members stays whole. */
export function opened(schema: Schema): readonly Schema[] {
  if (schema.kind === "never") return [];
  if (schema.kind !== "union" || schema.discriminator !== undefined || hasNotes(schema)) return [schema];
  return schema.members;
}

function hasNotes(schema: Schema): boolean {
  const { kind: _, ...rest } = schema;
  const own = new Set(["members", "discriminator", "values", "items", "properties", "additional", "key"]);
  return Object.keys(rest).some((key) => !own.has(key));
}

/** Each member once; literals without words of their own as one. */
export function distinct(members: readonly Schema[]): readonly Schema[] {
  const seen = new Set<string>();
  const kept: Schema[] = [];
  let literalAt: number | undefined;
  for (const member of members) {
    if (member.kind === "literal" && !hasNotes(member)) {
      if (literalAt === undefined) {
        literalAt = kept.length;
        kept.push(member);
      } else kept[literalAt] = { kind: "literal", values: unitedValues(kept[literalAt], member) };
      continue;
    }
    const identity = members.length < 50 || member.kind === "reference" ? identityOf(member) : undefined;
    if (identity !== undefined && seen.has(identity)) continue;
    if (identity !== undefined) seen.add(identity);
    kept.push(member);
  }
  return kept;
}

function unitedValues(...schemas: readonly (Schema | undefined)[]): readonly Json[] {
  const values = schemas.flatMap((schema) => (schema?.kind === "literal" ? schema.values : []));
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

export function identityOf(schema: Schema): string {
  return schema.kind === "reference" && !hasNotes(schema) ? `#${schema.key}` : JSON.stringify(schema);
}

/** The members of an intersection, and of intersections within it. */
export function flatten(schema: Schema): readonly Schema[] {
  if (schema.kind !== "intersection") return [schema];
  return schema.members.flatMap(flatten);
}

/** All of them hold. */
export function both(schemas: readonly Schema[]): Schema {
  const [first = unknown, ...others] = schemas;
  return others.length === 0 ? first : { kind: "intersection", members: schemas };
}

const unknown: Schema = { kind: "unknown" };

const scalars: ReadonlySet<Schema["kind"]> = new Set(["null", "boolean", "string", "number", "integer", "binary"]);

export function isScalar({ kind }: Schema): boolean {
  return scalars.has(kind);
}

/** Whether nothing is known of the value but its kind. */
export function saysKindAlone(schema: Schema): boolean {
  return isScalar(schema) || isFreeObject(schema) || (schema.kind === "array" && schema.items.kind === "unknown");
}

/** `integer` beside `number`, bytes beside `string`. */
export function isStronger({ kind }: Schema, than: Schema): boolean {
  return (kind === "integer" && than.kind === "number") || (kind === "binary" && than.kind === "string");
}

/** `type: object` without another word. */
export function isFreeObject(schema: Schema): boolean {
  return (
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    schema.additional === undefined &&
    schema.demands === undefined &&
    schema.closed !== true
  );
}

export function isSilent(schema: Schema): boolean {
  return (
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    schema.additional === undefined &&
    schema.demands === undefined
  );
}

/** Whether a value of `enum` fits a scalar or another `enum` beside it. */
export function allows(schema: Schema, value: Json, follow: (schema: Schema) => Schema): boolean {
  const target = follow(schema);
  if (target.kind === "literal") return target.values.some((one) => JSON.stringify(one) === JSON.stringify(value));
  if (target.kind === "integer") return Number.isInteger(value);
  if (target.kind === "binary") return typeof value === "string";
  return isScalar(target) ? kindOfValue(value) === target.kind : true;
}

const narrowing = ["format", "pattern", "limits"] as const;

/** What members that say nothing of the type say of the value: `allOf: [{ $ref }, { maxLength: 5 }]`. */
export function notesOfSilent(parts: readonly Schema[]): SchemaNotes {
  const notes: Record<string, unknown> = {};
  for (const part of parts.filter((one) => saysKindAlone(one) || one.kind === "unknown")) {
    for (const key of narrowing) {
      if (part[key] === undefined) continue;
      notes[key] = key === "limits" ? { ...(notes[key] as object | undefined), ...part.limits } : part[key];
    }
  }
  return notes as SchemaNotes;
}
