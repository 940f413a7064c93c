import type { Json, Schema } from "./model.ts";

/** Sets of JSON's kinds of values, one bit each. */
export const kindBits = { null: 1, boolean: 2, number: 4, string: 8, array: 16, object: 32 } as const;
export const anyKind = 63;

/** The kinds of values that a schema allows, as bits. */
export type KindsOf = (schema: Schema) => number;

/** @param raw the named schemas as they are written */
export function kindLookup(raw: ReadonlyMap<string, Schema>): KindsOf {
  const known = new Map<string, number>();
  const kindsOf: KindsOf = (schema) => {
    switch (schema.kind) {
      case "unknown":
        return anyKind;
      case "never":
        return 0;
      case "binary":
        return kindBits.string;
      case "integer":
        return kindBits.number;
      case "tuple":
        return kindBits.array;
      case "literal":
        return schema.values.reduce<number>((bits, value) => bits | kindBits[kindOfValue(value)], 0);
      case "reference":
        return ofReference(schema.key);
      case "union":
        return schema.members.reduce((bits, member) => bits | kindsOf(member), 0);
      case "intersection":
        return schema.members.reduce((bits, member) => bits & kindsOf(member), anyKind);
      default:
        return kindBits[schema.kind];
    }
  };
  const ofReference = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // A schema that leads back to itself says nothing new there.
    known.set(key, anyKind);
    const bits = kindsOf(raw.get(key) ?? { kind: "unknown" });
    known.set(key, bits);
    return bits;
  };
  return kindsOf;
}

export function kindOfValue(value: Json): keyof typeof kindBits {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "string" | "object";
}
