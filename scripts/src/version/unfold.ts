import { emptyType, type Type } from "./type.ts";

/** The named schemas of a surface. */
export type Schemas = ReadonlyMap<string, Type>;

/** What a value may be: `null` or not, and one of the others. */
export interface Alternatives {
  readonly nullable: boolean;
  readonly list: readonly Type[];
}

/** The name that a type refers to. */
export function referenceOf({ kind }: Type): string | undefined {
  return kind.startsWith("#") ? kind.slice(1) : undefined;
}

/** Unions within unions taken apart; what is said of a union of one is said of that one. */
export function alternativesOf(type: Type): Alternatives {
  if (type.kind === "null") return { nullable: true, list: [] };
  if (type.kind === "enum" && type.values.includes("null")) {
    const values = type.values.filter((value) => value !== "null");
    return { nullable: true, list: values.length === 0 ? [] : [{ ...type, values }] };
  }
  if (type.kind !== "union") return { nullable: false, list: [type] };
  const inner = type.members.map(alternativesOf);
  const list = inner.flatMap((one) => one.list);
  const [only] = list;
  return {
    nullable: inner.some(({ nullable }) => nullable),
    list: list.length === 1 && only !== undefined ? [withNotes(only, type)] : list,
  };
}

/** The type behind references; an intersection of objects as the one object that it is. */
export function unfold(type: Type, schemas: Schemas, seen: ReadonlySet<string> = new Set()): Type {
  const name = referenceOf(type);
  if (name !== undefined) {
    const target = seen.has(name) ? undefined : schemas.get(name);
    return target === undefined ? type : withNotes(unfold(target, schemas, new Set([...seen, name])), type);
  }
  if (type.kind !== "intersection") return type;
  const members = type.members.map((member) => unfold(member, schemas, seen));
  return members.every(({ kind }) => kind === "object") ? withNotes(merge(members, type.demands), type) : type;
}

function merge(members: readonly Type[], demands: readonly string[]): Type {
  const merged = { ...emptyType(), kind: "object", demands: [...demands, ...members.flatMap((one) => one.demands)] };
  for (const { parts, additional } of members) {
    for (const [step, part] of parts) merged.parts.set(step, both(merged.parts.get(step), part));
    if (additional !== undefined) merged.additional = both(merged.additional, additional);
  }
  return merged;
}

function both(first: Type | undefined, second: Type): Type {
  if (first === undefined || JSON.stringify(textual(first)) === JSON.stringify(textual(second))) {
    return { ...second, required: second.required || first?.required === true };
  }
  const required = first.required || second.required;
  return { ...emptyType(), kind: "intersection", required, members: [first, second] };
}

function textual({ parts, mapping, ...type }: Type): object {
  const entries = [...parts].map(([step, part]) => [step, part.required, textual(part)]);
  return { ...type, required: false, members: type.members.map(textual), mapping: [...mapping], parts: entries };
}

function withNotes(type: Type, { notes, format, required }: Type): Type {
  const kept = type.format ?? format;
  return {
    ...type,
    required,
    notes: [...new Set([...type.notes, ...notes])],
    ...(kept !== undefined && { format: kept }),
  };
}
