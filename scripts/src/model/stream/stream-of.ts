import type { JsonObject, OpenApiDocument } from "../../document.ts";
import type { Json } from "../model.ts";
import { eventItems } from "./event-items.ts";
import { streamFormat } from "./format.ts";
import { isText, itemOfArray, type Items } from "./items.ts";
import type { Stream } from "./model.ts";

/** A body that is taken or given item by item, with the schema of an item once it is read. */
export interface StreamOfItems {
  readonly stream: Stream;
  readonly itemSchema: Json;
}

/**
 * How a media type's body is streamed: by 3.2's `itemSchema`, or by what documents of earlier versions say with `schema`.
 * `undefined` where it is read as a whole: failures, events that are sent, and lines that the document calls one text or a file.
 */
export function streamOf(
  mediaType: string,
  node: JsonObject,
  direction: "sent" | "received",
  document: OpenApiDocument,
): StreamOfItems | undefined {
  const format = streamFormat(mediaType);
  if (format === undefined || (format === "events" && direction === "sent")) return undefined;
  const items = itemsOf(node, format, document);
  if (items === undefined) return undefined;
  return { stream: { format, ...(items.json !== undefined && { json: items.json }) }, itemSchema: items.schema };
}

function itemsOf(
  { schema, itemSchema }: JsonObject,
  format: Stream["format"],
  document: OpenApiDocument,
): Items | undefined {
  if (format === "events") return eventItems(schema, itemSchema, document);
  if (itemSchema !== undefined) return { schema: itemSchema };
  if (schema !== undefined && isText(schema, document)) return undefined;
  return { schema: itemOfArray(schema ?? {}, document) };
}
