import {
  isObject,
  objectEntries,
  objectField,
  referenceTo,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../document.ts";
import { mediaKind } from "../../model/media-kind.ts";
import type { Json } from "../../model/model.ts";
import { streamFormat } from "../../model/stream-format.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { isExtension } from "../../passes/grammar.ts";
import { onObject, type Pass } from "../../passes/pass.ts";
import { mapOperations } from "../../passes/path-item.ts";

/**
 * What an API sends by itself, in webhooks and callbacks, and each item of a stream has a name, so that a receiver can be
 * typed: a schema that is written out there becomes a component.
 */
export const namedPayloads: Pass = {
  name: "named-payloads",
  whole: (document) => {
    const components = objectField(document, "components") ?? {};
    const schemas = new Map(Object.entries(objectField(components, "schemas") ?? {}));
    const before = schemas.size;
    const hoist: Hoist = (schema, words) => {
      if (!isObject(schema) || textField(schema, "$ref") !== undefined) return schema;
      let key = words
        .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
        .map(capitalised)
        .join("");
      while (schemas.has(key)) key += "_";
      schemas.set(key, schema);
      return { $ref: referenceTo(["components", "schemas", key]) };
    };
    const named = withNamed(document, hoist);
    if (schemas.size === before) return document;
    return { ...named, components: { ...objectField(named, "components"), schemas: Object.fromEntries(schemas) } };
  },
};

/** @param words that the name is made from */
type Hoist = (schema: Json, words: readonly string[]) => Json;

function withNamed(document: OpenApiDocument, hoist: Hoist): OpenApiDocument {
  const webhooks = objectEntries(objectField(document, "webhooks")).map(([name, item]): [string, Json] => [
    name,
    namedBodies(item, [name, "webhook"], document, hoist),
  ]);
  const visit = onObject((operation) => {
    const id = textField(operation, "operationId") ?? "";
    const streamed = mapContents(operation, (mediaType, type) => {
      const item = mediaType["itemSchema"];
      const word = streamFormat(type) === "events" ? "event" : "item";
      return item === undefined ? mediaType : { ...mediaType, itemSchema: hoist(item, [id, word]) };
    });
    const callbacks = objectEntries(objectField(operation, "callbacks")).map(([name, given]): [string, Json] => {
      const callback = resolve(document, given) ?? given;
      const items = Object.entries(callback).map(([url, item]): [string, Json] => [
        url,
        isObject(item) && !isExtension(url) ? namedBodies(item, [id, name, "callback"], document, hoist) : item,
      ]);
      return [name, Object.fromEntries(items)];
    });
    return callbacks.length > 0 ? { ...streamed, callbacks: Object.fromEntries(callbacks) } : streamed;
  });
  const changed = applyPasses(document, [{ name: "named-payloads", visit: { operation: visit } }]);
  return webhooks.length > 0 ? { ...changed, webhooks: Object.fromEntries(webhooks) } : changed;
}

/** The JSON bodies of what a path item's operations send. */
function namedBodies(item: JsonObject, words: readonly string[], document: OpenApiDocument, hoist: Hoist): JsonObject {
  return mapOperations(item, (operation) => {
    const body = objectField(operation, "requestBody");
    if (body === undefined) return operation;
    const requestBody = mapContent(resolve(document, body) ?? body, (mediaType, type) => {
      const isJson = mediaKind(type, { kind: "unknown" }) === "json";
      const schema = mediaType["schema"];
      return isJson && schema !== undefined ? { ...mediaType, schema: hoist(schema, words) } : mediaType;
    });
    return { ...operation, requestBody };
  });
}

type ChangeMediaType = (mediaType: JsonObject, type: string) => JsonObject;

/** The media types of an operation's body and responses. */
function mapContents(operation: JsonObject, change: ChangeMediaType): JsonObject {
  const body = objectField(operation, "requestBody");
  const responses = objectField(operation, "responses");
  const entries = Object.entries(responses ?? {}).map(([status, response]): [string, Json] => [
    status,
    isObject(response) ? mapContent(response, change) : response,
  ]);
  return {
    ...operation,
    ...(body !== undefined && { requestBody: mapContent(body, change) }),
    ...(responses !== undefined && { responses: Object.fromEntries(entries) }),
  };
}

function mapContent(node: JsonObject, change: ChangeMediaType): JsonObject {
  const content = objectField(node, "content");
  if (content === undefined) return node;
  const entries = Object.entries(content).map(([type, mediaType]): [string, Json] => [
    type,
    isObject(mediaType) ? change(mediaType, type) : mediaType,
  ]);
  return { ...node, content: Object.fromEntries(entries) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
