import { field, flagField, objectEntries, objectField, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { buildExamples } from "./example.ts";
import { mediaKind } from "./media-kind.ts";
import type { Encoding, MediaType, Schema } from "./model.ts";
import { styleOf } from "./parameter-style.ts";
import { streamOf } from "./stream/stream-of.ts";

/**
 * A `content` map in document order: https://spec.openapis.org/oas/v3.2.0.html#media-type-object
 * @param streamed the direction of a body that may be taken or given item by item; absent where it is read as a whole
 */
export function buildContent(
  content: JsonObject | undefined,
  builder: Builder,
  streamed?: "sent" | "received",
): readonly MediaType[] {
  return objectEntries(content).map(([mediaType, node]) => buildMediaType(mediaType, node, builder, streamed));
}

function buildMediaType(
  mediaType: string,
  node: JsonObject,
  builder: Builder,
  streamed: "sent" | "received" | undefined,
): MediaType {
  const items = streamed && streamOf(mediaType, node, streamed, builder.document);
  const schema = items === undefined ? builder.schema(field(node, "schema")) : unknown;
  const itemSchema = items?.itemSchema ?? field(node, "itemSchema");
  return {
    mediaType,
    kind: mediaKind(mediaType, builder.follow(schema)),
    schema,
    ...(itemSchema !== undefined && { itemSchema: builder.schema(itemSchema) }),
    ...(items !== undefined && { stream: items.stream }),
    examples: buildExamples(node, builder.document),
    encoding: objectEntries(objectField(node, "encoding")).map(buildEncoding),
  };
}

const unknown: Schema = { kind: "unknown" };

/** https://spec.openapis.org/oas/v3.2.0.html#encoding-object */
function buildEncoding([property, node]: readonly [string, JsonObject]): Encoding {
  const contentType = textField(node, "contentType");
  const style = styleOf(textField(node, "style"));
  const explode = field(node, "explode");
  return {
    property,
    ...(contentType !== undefined && { contentType }),
    ...(style !== undefined && { style }),
    ...(typeof explode === "boolean" && { explode }),
    ...(flagField(node, "allowReserved") && { allowReserved: true }),
  };
}
