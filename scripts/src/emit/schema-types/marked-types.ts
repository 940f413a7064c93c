import { field, isObject, listField, type JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { transformSchemaObject, type TransformOptions } from "./transform.ts";
import {
  arrayOf,
  keyword,
  property,
  reference,
  rest,
  tuple,
  typeLiteral,
  union,
  type TypeNode,
} from "./type-nodes/type-nodes.ts";

/** Passes mark a schema with the TypeScript type that openapi-typescript cannot give it; this is where it is given. */
const marker = "x-specloom-type";

/**
 * `sentBytes`: what a body may be given as. `receivedBytes` and `receivedForm`: what it is read as. `sentStream` and
 * `receivedStream`: of the schema's `items`. `lazyArray`: see `lazyArrayType`. `openTuple`: the items of `prefixItems`, then
 * any number of `items`.
 */
export type MarkedType =
  | "sentBytes"
  | "receivedBytes"
  | "receivedForm"
  | "lazyArray"
  | "openTuple"
  | "sentStream"
  | "receivedStream";

const arrays: ReadonlySet<MarkedType> = new Set<MarkedType>(["lazyArray", "openTuple", "sentStream", "receivedStream"]);

/** A schema of the marked type. `type` is there because openapi-typescript asks its hook about typed schemas alone. */
export function marked(type: MarkedType, schema: JsonObject = {}): JsonObject {
  return { ...schema, type: arrays.has(type) ? "array" : "string", [marker]: type };
}

const receivedBytes = reference("Blob");
const receivedForm = reference("FormData");
const sentBytes = union([
  reference("Blob"),
  reference("ArrayBuffer"),
  reference("ArrayBufferView"),
  reference("ReadableStream", [reference("Uint8Array")]),
  keyword("StringKeyword"),
]);

/** The hook for openapi-typescript: the type of a marked schema, nothing for any other. */
export function markedType(schema: object, options: TransformOptions): TypeNode | undefined {
  const node = schema as JsonObject;
  if (!isObject(node as Json)) return undefined;
  const mark = field(node, marker);
  if (mark === "receivedBytes") return receivedBytes;
  if (mark === "receivedForm") return receivedForm;
  if (mark === "sentBytes") return sentBytes;
  if (mark === "receivedStream") return reference("AsyncIterable", [itemType(node, options)]);
  if (mark === "sentStream") return sentStreamType(itemType(node, options));
  if (mark === "openTuple") return openTupleType(node, options);
  return mark === "lazyArray" ? lazyArrayType(node, options) : undefined;
}

function sentStreamType(item: TypeNode): TypeNode {
  return union([reference("Iterable", [item]), reference("AsyncIterable", [item])]);
}

function itemType(schema: JsonObject, options: TransformOptions): TypeNode {
  return transformSchemaObject(schemaOf(field(schema, "items")), options);
}

function openTupleType(schema: JsonObject, options: TransformOptions): TypeNode {
  const items = listField(schema, "prefixItems").map((item) => transformSchemaObject(schemaOf(item), options));
  return tuple([...items, rest(arrayOf(itemType(schema, options)))]);
}

/** Anything where the schema is a boolean. */
function schemaOf(value: Json | undefined): object {
  return isObject(value) ? value : {};
}

/** Declared at the end of the output where it is used. */
export const lazyArrayDeclaration = 'interface LazyArray<T extends { item: unknown }> extends Array<T["item"]> {}';

/**
 * An array whose item type TypeScript looks at only when asked: the type of a property may not be an array of itself
 * (TS2502), the members of an object type may.
 */
function lazyArrayType(schema: JsonObject, options: TransformOptions): TypeNode {
  const item = property("item", itemType(schema, options));
  return reference("LazyArray", [typeLiteral([item])]);
}
