import type { TransformOptions } from "openapi-typescript/dist/transform/index.mjs";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";
import ts from "typescript";
import { field, isObject, listField, type JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";

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

const { factory } = ts;
const reference = (name: string, ...parameters: ts.TypeNode[]): ts.TypeNode =>
  factory.createTypeReferenceNode(name, parameters.length > 0 ? parameters : undefined);

const receivedBytes = reference("Blob");
const receivedForm = reference("FormData");
const sentBytes = factory.createUnionTypeNode([
  reference("Blob"),
  reference("ArrayBuffer"),
  reference("ArrayBufferView"),
  reference("ReadableStream", reference("Uint8Array")),
  factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
]);

/** The hook for openapi-typescript: the type of a marked schema, nothing for any other. */
export function markedType(schema: object, options: TransformOptions): ts.TypeNode | undefined {
  const node = schema as JsonObject;
  if (!isObject(node as Json)) return undefined;
  const mark = field(node, marker);
  if (mark === "receivedBytes") return receivedBytes;
  if (mark === "receivedForm") return receivedForm;
  if (mark === "sentBytes") return sentBytes;
  if (mark === "receivedStream") return reference("AsyncIterable", itemType(node, options));
  if (mark === "sentStream") return sentStreamType(itemType(node, options));
  if (mark === "openTuple") return openTupleType(node, options);
  return mark === "lazyArray" ? lazyArrayType(node, options) : undefined;
}

function sentStreamType(item: ts.TypeNode): ts.TypeNode {
  return factory.createUnionTypeNode([reference("Iterable", item), reference("AsyncIterable", item)]);
}

function itemType(schema: JsonObject, options: TransformOptions): ts.TypeNode {
  return transformSchemaObject(schemaOf(field(schema, "items")), options);
}

function openTupleType(schema: JsonObject, options: TransformOptions): ts.TypeNode {
  const items = listField(schema, "prefixItems").map((item) => transformSchemaObject(schemaOf(item), options));
  const rest = factory.createArrayTypeNode(itemType(schema, options));
  return factory.createTupleTypeNode([...items, factory.createRestTypeNode(rest)]);
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
function lazyArrayType(schema: JsonObject, options: TransformOptions): ts.TypeNode {
  const item = itemType(schema, options);
  const holder = factory.createTypeLiteralNode([factory.createPropertySignature(undefined, "item", undefined, item)]);
  return reference("LazyArray", holder);
}
