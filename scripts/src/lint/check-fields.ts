import { field } from "../document.ts";
import type { Json } from "../model/model.ts";
import { nearest } from "./nearest.ts";
import { aType, describeValue } from "./describe.ts";
import type { Field, ObjectType, Shape } from "./structure/shape.ts";
import type { Linter, Visit } from "./visit.ts";
import type { Step } from "./walk.ts";

/** Checks an object's own fields against its type and returns the values that are to be looked at. */
export function checkFields(visit: Visit, type: ObjectType, linter: Linter): Step[] {
  const { value, path, file } = visit;
  const inner: Step[] = [];
  for (const key of Object.keys(value)) {
    const shape = shapeOf(key, visit, type, linter);
    if (shape === undefined || shape.kind === "any") continue;
    const member = value[key] as Json;
    if (typeof member === "string" && (shape.kind === "text" || shape.kind === "string")) continue;
    inner.push({ value: member, shape, path: { parent: path, key }, file });
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

function shapeOf(key: string, visit: Visit, type: ObjectType, linter: Linter): Shape | undefined {
  const spec = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
  if (spec !== undefined && (spec.since ?? 0) <= linter.minor) return spec.shape;
  if (key.startsWith("x-") && type.extensible !== false) return undefined;
  const { entries } = type;
  if (entries?.accepts(key) === true) return entries.shape;
  if (key === "$ref") return undefined;
  if (entries !== undefined) reportEntry(visit, type, key, linter);
  else reportUnknown(visit, type, key, spec, linter);
  return undefined;
}

function reportEntry(visit: Visit, type: ObjectType, key: string, linter: Linter): void {
  if (type.entries === undefined) return;
  linter.report(visit, {
    rule: "key-pattern",
    severity: type.entries.severity,
    at: [key],
    atKey: true,
    message: `${describeValue(key)} is no key of ${aType(visit.type)}.`,
    fix: `Write ${type.entries.wanted}.`,
  });
}

function reportUnknown(visit: Visit, type: ObjectType, key: string, spec: Field | undefined, linter: Linter): void {
  const at = { at: [key], atKey: true };
  if (spec !== undefined) {
    const message = `${key} means nothing in ${aType(visit.type)} before OpenAPI 3.${spec.since}.`;
    const fix = `Raise the version of the document to 3.${spec.since} or remove ${key}.`;
    linter.report(visit, { rule: "field-of-later-version", severity: "warning", ...at, message, fix });
    return;
  }
  const meant = nearest(key, knownFields(type, linter));
  const severity = type.unknown?.[linter.minor] ?? "error";
  if (severity === "allowed" && meant === undefined) return;
  linter.report(visit, {
    rule: "unknown-field",
    severity: severity === "allowed" ? "warning" : severity,
    ...at,
    message: `${describeValue(key)} is no field of ${aType(visit.type)}.`,
    fix: meant === undefined ? "Remove it, or make it an extension by the prefix x-." : `Did you mean ${meant}?`,
  });
}

function knownFields(type: ObjectType, linter: Linter): string[] {
  return Object.keys(type.fields).filter((key) => (type.fields[key]?.since ?? 0) <= linter.minor);
}

function reportMissing(visit: Visit, type: ObjectType, key: string, spec: Field, linter: Linter): void {
  if (spec.required === undefined || linter.minor > (spec.requiredUntil ?? 2)) return;
  linter.report(visit, {
    rule: "missing-field",
    severity: spec.required,
    message: `The ${type.title} lacks ${key}.`,
    fix: `Add ${key}.`,
  });
}
