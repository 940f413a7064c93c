import { essence, isRange } from "../../model/media-kind.ts";
import type { MediaType, Schema } from "../../model/model.ts";
import { kindBits } from "../../model/schema/kinds.ts";
import { typeText, type TypePrinter } from "./type-text.ts";

/** Seen from whoever uses the package. */
export type Direction = "sent" | "received";

const sentBytes = "Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | string";

/** The type in which the runtime takes or gives a body. */
export function bodyType(given: MediaType, direction: Direction, printer: TypePrinter, indent = ""): string {
  const { mediaType, kind, schema, itemSchema, stream } = given;
  const isSent = direction === "sent";
  if (stream !== undefined) {
    const item = typeText(itemSchema ?? { kind: "unknown" }, printer, indent);
    return isSent ? `Iterable<${item}> | AsyncIterable<${item}>` : `AsyncIterable<${item}>`;
  }
  switch (kind) {
    case "json":
      return typeText(schema, printer, indent);
    case "text":
      return textType(schema, printer, indent);
    case "form":
      return isSent ? typeText(schema, printer, indent) : textType(schema, printer, indent);
    case "multipart":
      if (isSent) return typeText(schema, printer, indent);
      return essence(mediaType) === "multipart/form-data" ? "FormData" : "Blob";
    case "binary":
      if (isAnything(given)) return "unknown";
      return isSent ? sentBytes : "Blob";
  }
}

/** What a range such as `application/*` brings is known only when it arrives. */
function isAnything({ mediaType, schema }: MediaType): boolean {
  return isRange(mediaType) && schema.kind === "unknown" && !/^(?:image|audio|video|font)\//u.test(mediaType);
}

function textType(schema: Schema, printer: TypePrinter, indent: string): string {
  const isText = printer.lookup.kindsOf(schema) === kindBits.string && printer.lookup.follow(schema).kind !== "binary";
  return isText ? typeText(schema, printer, indent) : "string";
}
