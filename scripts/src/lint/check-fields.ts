import { field } from "../document.ts";
import type { Json } from "../model/model.ts";
import { nearest } from "./nearest.ts";
import { aType, describeValue } from "./describe.ts";
import { readRemnant } from "./remnants.ts";
import type { Field, ObjectType, Shape } from "./structure/shape.ts";
import { leaveOut, type Linter, type Visit } from "./visit.ts";
import type { Step } from "./walk.ts";

/** Checks an object's own fields against its type and returns the values that are to be looked at. */
export function checkFields(visit: Visit, type: ObjectType, linter: Linter): Step[] {
  const { value, path, file } = visit;
  const inner: Step[] = [];
  for (const key of Object.keys(value)) {
    const spec = specOf(key, visit, type, linter, inner);
    if (spec === undefined || spec.shape.kind === "any") continue;
    const member = value[key] as Json;
    if (typeof member === "string" && (spec.shape.kind === "text" || spec.shape.kind === "string")) continue;
    const place = { path: { parent: path, key }, file, holder: value, key };
    inner.push({ value: member, shape: spec.shape, ...place, field: spec });
  }
  for (const [key, spec] of requiredFields(type)) {
    if (field(value, key) === undefined) reportMissing(visit, type, key, spec, linter);
  }
  return inner;
}

const requiredByType = new Map<ObjectType, [string, Field][]>();

/** Looked up once a type: a schema has sixty fields and none of them is required. */
function requiredFields(type: ObjectType): readonly [string, Field][] {
  const known = requiredByType.get(type);
  if (known !== undefined) return known;
  const fields = Object.entries(type.fields).filter(([, spec]) => spec.required !== undefined);
  requiredByType.set(type, fields);
  return fields;
}

function specOf(key: string, visit: Visit, type: ObjectType, linter: Linter, inner: Step[]): Field | undefined {
  const spec = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
  if (spec !== undefined && (spec.since ?? 0) <= linter.minor) return spec;
  if (key.startsWith("x-") && type.extensible !== false) return undefined;
  const { entries } = type;
  if (entries?.accepts(key) === true) return { shape: entries.shape };
  if (key === "$ref") return undefined;
  if (entries !== undefined) return reportEntry(visit, entries, key, linter);
  const remnant = readRemnant(visit, key, linter);
  if (remnant !== undefined) inner.push(...remnant);
  else reportUnknown(visit, type, key, spec, linter);
  return undefined;
}

/** A key that is none is read as the one that is meant, unless that is there too. */
function reportEntry(
  visit: Visit,
  { shape, wanted, meant }: NonNullable<ObjectType["entries"]>,
  key: string,
  linter: Linter,
): { readonly shape: Shape } | undefined {
  const name = meant(key);
  const isFree = name !== undefined && !Object.hasOwn(visit.value, name);
  linter.report(visit, {
    rule: "key-pattern",
    severity: "warning",
    at: [key],
    atKey: true,
    message: `${describeValue(key)} is no key of ${aType(visit.type)}`,
    reading: isFree ? `it is read as ${describeValue(name)}` : "it is left out",
    fix: hintFor(visit.type, key) ?? `Write ${wanted}.`,
  });
  if (!isFree) {
    linter.repairs.remove(visit.value, key);
    return undefined;
  }
  linter.repairs.rename(visit.value, key, name);
  return { shape };
}

/** Fields of an operation that a wrong indent puts among its responses. */
function hintFor(type: Visit["type"], key: string): string | undefined {
  const isOfOperation = ["operationId", "tags", "summary", "description", "parameters", "security"].includes(key);
  return type === "responses" && isOfOperation ? `Move ${key} to the operation, one level up.` : undefined;
}

function reportUnknown(visit: Visit, type: ObjectType, key: string, spec: Field | undefined, linter: Linter): void {
  const at = { at: [key], atKey: true };
  if (spec !== undefined) {
    // It is read whichever version a document says it has.
    if (visit.type === "schema" && key === "const") return;
    const message = `${key} means nothing in ${aType(visit.type)} before OpenAPI 3.${spec.since}.`;
    const fix = `Raise the version of the document to 3.${spec.since} or remove ${key}.`;
    linter.report(visit, { rule: "field-of-later-version", severity: "warning", ...at, message, fix });
    return;
  }
  const meant = nearest(key, knownFields(type, linter));
  const unknown = type.unknown?.[linter.minor];
  if (unknown === "allowed" && meant === undefined) return;
  linter.report(visit, {
    rule: "unknown-field",
    severity: "warning",
    ...at,
    message: `${describeValue(key)} is no field of ${aType(visit.type)}`,
    ...(unknown === undefined && { reading: "it is ignored" }),
    fix: meant === undefined ? "Remove it, or make it an extension by the prefix x-." : `Did you mean ${meant}?`,
  });
}

function knownFields(type: ObjectType, linter: Linter): string[] {
  return Object.keys(type.fields).filter((key) => (type.fields[key]?.since ?? 0) <= linter.minor);
}

function reportMissing(visit: Visit, type: ObjectType, key: string, spec: Field, linter: Linter): void {
  const { required, fallback } = spec;
  if (required === undefined || linter.minor > (spec.requiredUntil ?? 2)) return;
  const remark = {
    rule: "missing-field",
    severity: "warning",
    message: `The ${type.title} lacks ${key}`,
    fix: `Add ${key}.`,
  } as const;
  if (fallback !== undefined) {
    const value = fallback(linter);
    linter.repairs.set(visit.value, key, value);
    linter.report(visit, { ...remark, reading: `${JSON.stringify(value)} is read` });
  } else if (required === "operation") linter.breakNode(visit.value, visit, remark);
  else if (required === "object") {
    linter.report(visit, { ...remark, reading: "it is left out" });
    leaveOut(visit, linter);
  } else linter.report(visit, remark);
}
