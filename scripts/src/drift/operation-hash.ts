import { hash } from "node:crypto";
import {
  type JsonObject,
  type OpenApiDocument,
  field,
  isObject,
  listField,
  referenceSegments,
  resolve,
  textField,
} from "../document.ts";
import { valueAt } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import { isExtension } from "../passes/grammar.ts";
import { type Zone, innerZone } from "../reference-zone.ts";

/** Fields that hold words for people. A property of one of these names is not a field, and stays. */
const ANNOTATIONS = new Set(["description", "summary", "example", "examples", "externalDocs", "tags", "title"]);

/** Fields whose keys are names of schemes or properties. They hold no objects, so reference zones do not list them. */
const KEYED = new Set(["security", "dependentRequired"]);

/**
 * Limit for the text of one operation, in UTF-16 units, because inlined references can multiply without end. The longest of 1,101
 * real operations has 171,242.
 */
const MAX_LENGTH = 8 * 1024 * 1024;

/**
 * SHA-256 of an operation as `provider.yaml` records it, in hexadecimal; `undefined` where it has no canonical text.
 */
export function hashOperation(
  document: OpenApiDocument,
  pathItem: JsonObject,
  operation: JsonObject,
): string | undefined {
  const text = canonicalText(document, pathItem, operation);
  return text === undefined ? undefined : hashText(text);
}

export function hashText(text: string): string {
  return hash("sha256", text, "hex");
}

/**
 * The text of an operation that is hashed: the operation with the parameters of its path item merged in front, references within
 * the document inlined (a reference back to something that is being inlined becomes its own text), annotations and `x-` fields
 * left out, written as JSON with sorted keys and no whitespace. Returns `undefined` for a text of more than 8 Mi characters.
 */
export function canonicalText(
  document: OpenApiDocument,
  pathItem: JsonObject,
  operation: JsonObject,
): string | undefined {
  try {
    return writeCanonical(document, withPathParameters(document, pathItem, operation));
  } catch (error) {
    // Thrown for the length, or by the engine for a text or a stack that it cannot hold.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The parameters of an operation: those of its path item first, without the ones that it overrides. */
export function parametersOf(
  document: OpenApiDocument,
  pathItem: JsonObject,
  operation: JsonObject,
): readonly JsonObject[] {
  const own = listField(operation, "parameters").filter(isObject);
  const overridden = new Set(own.map((parameter) => parameterKey(document, parameter)));
  const shared = listField(pathItem, "parameters").filter(isObject);
  return [...shared.filter((parameter) => !overridden.has(parameterKey(document, parameter))), ...own];
}

function parameterKey(document: OpenApiDocument, parameter: JsonObject): string {
  const { in: location, name } = resolve(document, parameter) ?? {};
  return JSON.stringify([location, name]);
}

function withPathParameters(document: OpenApiDocument, pathItem: JsonObject, operation: JsonObject): JsonObject {
  if (listField(pathItem, "parameters").length === 0) return operation;
  return { ...operation, parameters: parametersOf(document, pathItem, operation) };
}

/** A part of the text; `isWhole` is false where a cycle was cut, so that the text depends on where it stands. */
interface Part {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Throws a `RangeError` for a text that is too long. */
function writeCanonical(document: OpenApiDocument, operation: JsonObject): string {
  const open = new Set<string>();
  const known = new Map<string, Part>();
  let length = 0;

  function write(value: Json, zone: Zone): Part {
    if (length > MAX_LENGTH) throw new RangeError();
    if (Array.isArray(value)) return writeList(value, zone);
    if (!isObject(value)) return leaf(JSON.stringify(value));
    const reference = zone === "fields" ? textField(value, "$ref") : undefined;
    return reference === undefined ? writeObject(value, zone) : writeReference(value, reference);
  }

  function writeList(list: readonly Json[], zone: Zone): Part {
    const items = list.map((item) => write(item, zone));
    return join(items, "[", "]");
  }

  function writeObject(node: JsonObject, zone: Zone): Part {
    const keys = Object.keys(node).filter((key) => zone !== "fields" || !isAnnotation(key));
    const members = keys.toSorted().map((key) => {
      const value = memberOf(node, key, zone);
      const inner = zone === "fields" && KEYED.has(key) ? "names" : innerZone(zone, key, value);
      const { text, isWhole } = write(value, inner);
      return { text: `${JSON.stringify(key)}:${text}`, isWhole };
    });
    return join(members, "{", "}");
  }

  function writeReference(node: JsonObject, reference: string): Part {
    const segments = referenceSegments(reference);
    const target = segments === undefined ? undefined : (valueAt(document, segments) as Json | undefined);
    if (target === undefined) return writeObject(node, "fields");
    if (open.has(reference)) return { ...leaf(JSON.stringify(reference)), isWhole: false };
    const { $ref: _, ...siblings } = node;
    const isAlone = Object.keys(siblings).every(isAnnotation);
    const cached = isAlone ? known.get(reference) : undefined;
    if (cached !== undefined) return leaf(cached.text);
    open.add(reference);
    const part = write(isObject(target) && !isAlone ? { ...target, ...siblings } : target, "fields");
    open.delete(reference);
    if (isAlone && part.isWhole) known.set(reference, part);
    return part;
  }

  function leaf(text: string): Part {
    length += text.length;
    return { text, isWhole: true };
  }

  return write(operation, "fields").text;
}

/** Of the fields that map names to values, only `responses` may hold extensions beside them. */
function memberOf(node: JsonObject, key: string, zone: Zone): Json {
  const value = field(node, key) ?? null;
  if (zone !== "fields" || key !== "responses" || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([status]) => !isExtension(status)));
}

function isAnnotation(key: string): boolean {
  return ANNOTATIONS.has(key) || isExtension(key);
}

function join(parts: readonly Part[], start: string, end: string): Part {
  const text = `${start}${parts.map((part) => part.text).join(",")}${end}`;
  return { text, isWhole: parts.every(({ isWhole }) => isWhole) };
}
