import { field, flagField, objectEntries, objectField, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import { buildExamples } from "./example.ts";
import { mediaKind } from "./media-kind.ts";
import type { Encoding, MediaType } from "./model.ts";
import type { Stream } from "./stream.ts";
import { styleOf } from "./parameter-style.ts";
import { streamMarker } from "./stream-format.ts";

/** A `content` map in document order: https://spec.openapis.org/oas/v3.2.0.html#media-type-object */
export function buildContent(content: JsonObject | undefined, builder: Builder): readonly MediaType[] {
  return objectEntries(content).map(([mediaType, node]) => buildMediaType(mediaType, node, builder));
}

function buildMediaType(mediaType: string, node: JsonObject, builder: Builder): MediaType {
  const schema = builder.schema(field(node, "schema"));
  const itemSchema = field(node, "itemSchema");
  const stream = objectField(node, streamMarker);
  return {
    mediaType,
    kind: mediaKind(mediaType, builder.follow(schema)),
    schema,
    ...(itemSchema !== undefined && { itemSchema: builder.schema(itemSchema) }),
    // Normalising has written it.
    ...(stream !== undefined && { stream: stream as unknown as Stream }),
    examples: buildExamples(node, builder.document),
    encoding: objectEntries(objectField(node, "encoding")).map(buildEncoding),
  };
}

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
