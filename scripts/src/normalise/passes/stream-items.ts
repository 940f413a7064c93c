import { isObject, objectField, resolve, without, type JsonObject, type OpenApiDocument } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import type { StreamFormat } from "../../model/stream.ts";
import { streamFormat, streamMarker } from "../../model/stream-format.ts";
import { isCalledBack } from "../../passes/called-back.ts";
import { onObject, type Pass } from "../../passes/pass.ts";
import { eventItems } from "./stream-items/event-items.ts";
import { itemOfArray, isText, type Items } from "./stream-items/items.ts";

/**
 * A body that is taken or given item by item has an `itemSchema` that says what an item is once it is read, and a mark: 3.2's
 * own `itemSchema`, or what documents of before say with `schema`. Failures stay what they are: they are read as a whole.
 */
export const streamItems: Pass = {
  name: "stream-items",
  visit: {
    responses: onObject((responses, { document }, path) => {
      if (isCalledBack(path)) return responses;
      const statuses = Object.keys(responses);
      const others = statuses.some((status) => status.startsWith("2"));
      return mapObject(responses, (response, status) => {
        const isSuccess = status.startsWith("2") || (status === "default" && !others);
        const target = isSuccess && isObject(response) ? resolve(document, response) : undefined;
        const changed = target && withItems(target, document, true);
        // What failures share stays shared: a success gets a copy.
        return changed === undefined || changed === target ? response : changed;
      });
    }),
    requestBody: onObject((body, { document }, path) => (isCalledBack(path) ? body : withItems(body, document, false))),
  },
};

function withItems(node: JsonObject, document: OpenApiDocument, isReceived: boolean): JsonObject {
  const content = objectField(node, "content");
  if (content === undefined) return node;
  const changed = mapObject(content, (mediaType, type) => {
    const format = streamFormat(type);
    if (format === undefined || !isObject(mediaType) || (format === "events" && !isReceived)) return mediaType;
    const items = itemsOf(mediaType, format, document);
    if (items === undefined) return mediaType;
    const { schema, json } = items;
    const stream = { format, ...(json !== undefined && { json }) };
    return { ...without(mediaType, ["schema"]), itemSchema: schema, [streamMarker]: stream };
  });
  return changed === content ? node : { ...node, content: changed };
}

/** Nothing where the document says that the whole of the lines is one text, or a file. */
function itemsOf(mediaType: JsonObject, format: StreamFormat, document: OpenApiDocument): Items | undefined {
  const { schema, itemSchema } = mediaType;
  if (format === "events") return eventItems(schema, itemSchema, document);
  if (itemSchema !== undefined) return { schema: itemSchema };
  if (schema !== undefined && isText(schema, document)) return undefined;
  return { schema: itemOfArray(schema ?? {}, document) };
}

function mapObject(node: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  const entries = Object.entries(node).map(([key, value]): [string, Json] => [key, change(value, key)]);
  return entries.every(([key, value]) => node[key] === value) ? node : Object.fromEntries(entries);
}
