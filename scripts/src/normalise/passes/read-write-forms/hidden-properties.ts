import {
  field,
  flagField,
  isObject,
  listField,
  objectField,
  resolve,
  textField,
  without,
  type JsonObject,
  type OpenApiDocument,
} from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { applyPasses } from "../../../passes/apply-passes.ts";
import { onObject } from "../../../passes/pass.ts";
import { isVersion30 } from "../reference-siblings.ts";

const directions = ["sent", "received"] as const;

/** Seen from the client. */
export type Direction = (typeof directions)[number];

export function oppositeOf(direction: Direction): Direction {
  return direction === "sent" ? "received" : "sent";
}

const flags = { sent: "readOnly", received: "writeOnly" } as const;

/** What is looked up in the document as a whole. */
export interface Surroundings {
  readonly document: OpenApiDocument;
  /** The directions in which the document hides anything at all. */
  readonly hiding: ReadonlySet<Direction>;
  /** Names of discriminating properties: without them a union cannot be told apart. */
  readonly discriminating: ReadonlySet<string>;
}

/** Nothing for a document that hides no property. */
export function surroundingsOf(document: OpenApiDocument): Surroundings | undefined {
  const discriminating = new Set<string>();
  const hiding = new Set<Direction>();
  const visit = onObject((schema) => {
    for (const direction of directions) if (flagField(schema, flags[direction])) hiding.add(direction);
    const name = textField(objectField(schema, "discriminator") ?? {}, "propertyName");
    if (name !== undefined) discriminating.add(name);
    return schema;
  });
  applyPasses(document, [{ name: "hidden-properties", visit: { schema: visit } }]);
  return hiding.size > 0 ? { document, hiding, discriminating } : undefined;
}

/** The schema without the properties that are not there in one direction; what it holds stays as it is. */
export function withoutHidden(schema: JsonObject, direction: Direction, around: Surroundings): JsonObject {
  if (!around.hiding.has(direction)) return schema;
  const names = hiddenNames(schema, direction, around);
  if (names.size === 0) return schema;
  const properties = objectField(schema, "properties");
  const kept = Object.entries(properties ?? {}).filter(([name]) => !names.has(name));
  // Without a property left, a schema would read as an object of any keys: those that are hidden stay, and hold nothing.
  const isEmptied = kept.length === 0 && names.size > 0 && field(schema, "additionalProperties") === undefined;
  const left = isEmptied ? Object.keys(properties ?? {}).map((name): [string, Json] => [name, false]) : kept;
  const shown = properties === undefined ? schema : { ...schema, properties: Object.fromEntries(left) };
  return notRequiring(shown, names);
}

/** The hidden properties of a schema and of all that holds together with it by `allOf`. */
function hiddenNames(schema: JsonObject, direction: Direction, around: Surroundings): ReadonlySet<string> {
  if (listField(schema, "allOf").length === 0) return new Set(ownHiddenNames(schema, direction, around));
  const names = new Set<string>();
  const seen = new Set([schema]);
  for (const part of seen) {
    for (const name of ownHiddenNames(part, direction, around)) names.add(name);
    for (const member of listField(part, "allOf")) {
      const target = isObject(member) ? resolve(around.document, member) : undefined;
      if (target !== undefined) seen.add(target);
    }
  }
  return names;
}

function ownHiddenNames(schema: JsonObject, direction: Direction, around: Surroundings): readonly string[] {
  const properties = objectField(schema, "properties");
  if (properties === undefined) return [];
  return Object.keys(properties).filter(
    (name) => isHidden(properties[name] ?? true, direction, around) && !around.discriminating.has(name),
  );
}

/** A property that is only read and only written at once says nothing. */
function isHidden(value: Json, direction: Direction, around: Surroundings, depth = 0): boolean {
  if (!isObject(value) || depth > 5) return false;
  const isReference = textField(value, "$ref") !== undefined;
  // In 3.0 what stands beside a reference is to be ignored.
  const speaks = !isReference || !isVersion30(around.document);
  if (speaks && flagField(value, flags[direction])) return !flagField(value, flags[oppositeOf(direction)]);
  const isHiddenPart = (part: Json) => isHidden(part, direction, around, depth + 1);
  const target = isReference ? resolve(around.document, value) : undefined;
  return (target !== undefined && isHiddenPart(target)) || listField(value, "allOf").some(isHiddenPart);
}

/** Neither the schema nor the members of its `allOf` that are written out ask for the properties. */
function notRequiring(schema: JsonObject, names: ReadonlySet<string>): JsonObject {
  const required = field(schema, "required");
  const left = Array.isArray(required) ? required.filter((name: Json) => !names.has(String(name))) : [];
  const rest = left.length > 0 ? { ...schema, required: left } : without(schema, ["required"]);
  const members = field(schema, "allOf");
  if (!Array.isArray(members)) return rest;
  return { ...rest, allOf: members.map((member: Json) => (isObject(member) ? notRequiring(member, names) : member)) };
}
