import { kindOfValue } from "./kinds.ts";
import type { SchemaLookup } from "./lookup.ts";
import type { Json, Schema } from "./model.ts";

export type JsonRecord = { readonly [key: string]: Json };

/** Who reads the value: a request has no `readOnly` property, a response no `writeOnly` one. */
export type SampleDirection = "request" | "response";

/**
 * An example as its schema's type takes it: without properties that the type does not have. `undefined` where it does not fit;
 * examples of real documents often do not. Limits and patterns are not checked.
 */
export function fitValue(
  value: Json,
  schema: Schema,
  lookup: SchemaLookup,
  direction: SampleDirection,
): Json | undefined {
  const fit = (given: Json, by: Schema): Json | undefined => {
    switch (by.kind) {
      case "reference":
        return fit(given, lookup.follow(by));
      case "unknown":
        return given;
      case "literal":
        return by.values.some((one) => JSON.stringify(one) === JSON.stringify(given)) ? given : undefined;
      case "array":
        return Array.isArray(given) ? fitItems(given, () => by.items) : undefined;
      case "tuple":
        if (!Array.isArray(given) || given.length < by.minItems) return undefined;
        return fitItems(given, (index) => by.items[index] ?? by.rest ?? { kind: "never" });
      case "object":
        return isRecord(given) ? fitObject(given, by) : undefined;
      case "union":
        return fullest(by.members.map((member) => fit(given, member)));
      case "intersection":
        return fitAll(given, by.members);
      default:
        return isOfKind(given, by.kind) ? given : undefined;
    }
  };

  const fitItems = (values: readonly Json[], schemaOf: (index: number) => Schema): Json | undefined => {
    const fitted = values.map((item, index) => fit(item, schemaOf(index)));
    return fitted.every((item) => item !== undefined) ? fitted : undefined;
  };

  const fitObject = (given: JsonRecord, by: Schema & { kind: "object" }): Json | undefined => {
    const fitted: [string, Json][] = [];
    const listed = new Map(by.properties.map((property) => [property.name, property]));
    for (const [name, item] of Object.entries(given)) {
      const property = listed.get(name);
      const type = property?.schema ?? by.additional;
      if (type === undefined || isHidden(type, direction)) continue;
      const inner = fit(item, type);
      if (inner === undefined) return undefined;
      fitted.push([name, inner]);
    }
    const present = new Set(fitted.map(([name]) => name));
    const isWhole = by.properties.every(
      ({ name, required, schema: type }) => !required || present.has(name) || isHidden(type, direction),
    );
    return isWhole && (by.demands ?? []).every((name) => Object.hasOwn(given, name))
      ? Object.fromEntries(fitted)
      : undefined;
  };

  const fitAll = (given: Json, members: readonly Schema[]): Json | undefined => {
    const fitted = members.map((member) => fit(given, member));
    if (!fitted.every((one) => one !== undefined)) return undefined;
    return isRecord(given) ? Object.fromEntries(fitted.filter(isRecord).flatMap((one) => Object.entries(one))) : given;
  };

  return fit(value, schema);
}

export function isHidden({ readOnly, writeOnly }: Schema, direction: SampleDirection): boolean {
  return (direction === "request" ? readOnly : writeOnly) === true;
}

/** Of the readings of an example by the members of a choice, the one that keeps most of it. */
function fullest(values: readonly (Json | undefined)[]): Json | undefined {
  let best: Json | undefined;
  for (const value of values) {
    if (value !== undefined && (best === undefined || sizeOf(value) > sizeOf(best))) best = value;
  }
  return best;
}

function sizeOf(value: Json): number {
  return isRecord(value) ? Object.keys(value).length : 0;
}

function isOfKind(value: Json, kind: Schema["kind"]): boolean {
  if (kind === "integer") return Number.isInteger(value);
  return kindOfValue(value) === (kind === "binary" ? "string" : kind);
}

export function isRecord(value: Json): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
