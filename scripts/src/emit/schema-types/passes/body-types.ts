import {
  field,
  isObject,
  objectField,
  resolve,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../../document.ts";
import { essence, isRange, mediaKind } from "../../../model/media-kind.ts";
import type { Json } from "../../../model/model.ts";
import { buildSchema } from "../../../model/schema.ts";
import { streamMarker } from "../../../model/stream-format.ts";
import { isCalledBack } from "../../../passes/called-back.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";
import { marked } from "../marked-types.ts";

type Direction = "sent" | "received";

/** Bodies other than JSON have the types in which the runtime takes and gives them, whatever their schema says. */
export const bodyTypes: Pass = {
  name: "body-types",
  visit: {
    requestBody: onObject((node, { document }, path) =>
      withContent(node, document, isCalledBack(path) ? "received" : "sent"),
    ),
    response: onObject((node, { document }, path) =>
      withContent(node, document, isCalledBack(path) ? "sent" : "received"),
    ),
  },
};

function withContent(node: JsonObject, document: OpenApiDocument, direction: Direction): JsonObject {
  const content = objectField(node, "content");
  if (content === undefined) return node;
  const entries = Object.entries(content).map(([mediaType, value]): [string, Json] => {
    if (!isObject(value)) return [mediaType, value];
    if (objectField(value, streamMarker) !== undefined) return [mediaType, withStream(value, direction)];
    const given = objectField(value, "schema");
    const schema = schemaOf(mediaType, given && resolve(document, given), direction);
    return [mediaType, schema === undefined ? value : { ...value, schema }];
  });
  return entries.every(([key, value]) => content[key] === value)
    ? node
    : { ...node, content: Object.fromEntries(entries) };
}

/** A stream is received once, as its items come; what is sent may be there already. */
function withStream(mediaType: JsonObject, direction: Direction): JsonObject {
  const items = mediaType["itemSchema"] ?? {};
  return { ...mediaType, schema: marked(direction === "sent" ? "sentStream" : "receivedStream", { items }) };
}

/** The schema to put in place of the given one, or nothing where that one is right. */
function schemaOf(mediaType: string, given: JsonObject | undefined, direction: Direction): JsonObject | undefined {
  const text = isText(given) ? undefined : { type: "string" };
  switch (mediaKind(mediaType, isRange(mediaType) ? buildSchema(given) : { kind: "unknown" })) {
    case "json":
      return undefined;
    case "text":
      return text;
    case "form":
      return direction === "sent" ? undefined : text;
    case "multipart":
      if (direction === "sent") return undefined;
      return marked(essence(mediaType) === "multipart/form-data" ? "receivedForm" : "receivedBytes");
    case "binary":
      // What a range without a schema brings is known only when it arrives.
      if (isRange(mediaType) && given === undefined) return undefined;
      return marked(direction === "sent" ? "sentBytes" : "receivedBytes");
  }
}

function isText(schema: JsonObject | undefined): boolean {
  return schema !== undefined && textField(schema, "type") === "string" && field(schema, "format") !== "binary";
}
