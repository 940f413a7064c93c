import { field, isObject, resolve, textField, type OpenApiDocument } from "../../document.ts";
import type { Json } from "../model.ts";
import type { Stream } from "./model.ts";

/** What the items of a stream are, once they are read. */
export interface Items {
  readonly schema: Json;
  readonly json?: NonNullable<Stream["json"]>;
}

/** What a list of items is a list of; what is no list is an item itself. */
export function itemOfArray(schema: Json, document: OpenApiDocument): Json {
  const target = isObject(schema) ? resolve(document, schema) : undefined;
  if (target === undefined) return schema;
  const items = field(target, "items");
  const isArray = textField(target, "type") === "array" || (field(target, "type") === undefined && items !== undefined);
  return isArray ? (items ?? {}) : schema;
}

export function isText(schema: Json, document: OpenApiDocument): boolean {
  const target = isObject(schema) ? resolve(document, schema) : undefined;
  return target !== undefined && (textField(target, "type") === "string" || textField(target, "format") === "binary");
}
