import {
  field,
  isObject,
  objectField,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../../document.ts";
import { isRange, mediaKind } from "../../../model/media-kind.ts";
import type { Json, MediaKind } from "../../../model/model.ts";
import { buildSchema } from "../../../model/schema.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";
import { marked } from "../marked-types.ts";

/** Bodies of text and bytes have the types in which the runtime takes and gives them, whatever their schema says. */
export const bodyTypes: Pass = {
  name: "body-types",
  visit: {
    requestBody: onObject((node, { document }) => withContent(node, document, "sentBytes")),
    response: onObject((node, { document }) => withContent(node, document, "receivedBytes")),
  },
};

function withContent(node: JsonObject, document: OpenApiDocument, bytes: "sentBytes" | "receivedBytes"): JsonObject {
  const content = objectField(node, "content");
  if (content === undefined) return node;
  const entries = Object.entries(content).map(([mediaType, value]): [string, Json] => [
    mediaType,
    isObject(value) ? withSchema(value, mediaType, document, bytes) : value,
  ]);
  return entries.every(([key, value]) => content[key] === value)
    ? node
    : { ...node, content: Object.fromEntries(entries) };
}

function withSchema(
  node: JsonObject,
  mediaType: string,
  document: OpenApiDocument,
  bytes: "sentBytes" | "receivedBytes",
): JsonObject {
  const schema = objectField(node, "schema");
  const resolved = schema && resolve(document, schema);
  const kind = kindOf(mediaType, resolved);
  if (kind === "text") return isText(resolved) ? node : { ...node, schema: { type: "string" } };
  // What a range without a schema brings is known only when it arrives.
  if (kind !== "binary" || (isRange(mediaType) && resolved === undefined)) return node;
  return { ...node, schema: marked(bytes) };
}

function kindOf(mediaType: string, schema: JsonObject | undefined): MediaKind {
  return mediaKind(mediaType, isRange(mediaType) ? buildSchema(schema) : { kind: "unknown" });
}

function isText(schema: JsonObject | undefined): boolean {
  return schema !== undefined && textField(schema, "type") === "string" && field(schema, "format") !== "binary";
}
