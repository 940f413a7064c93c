import { essence } from "../../model/media-kind.ts";
import type { MediaType, Operation } from "../../model/model.ts";
import type { Stream, StreamFormat } from "../../model/stream/model.ts";
import type { Imports } from "../text/imports.ts";
import { codeOf, type CodeObject } from "../text/layout.ts";
import { object } from "./descriptor.ts";

const readers: Readonly<Record<StreamFormat, string>> = {
  events: "eventStream",
  lines: "jsonLines",
  sequence: "jsonSequence",
};

/** The media types that an operation may answer with item by item, each once. */
export function streamedContent({ responses }: Operation): readonly (MediaType & { readonly stream: Stream })[] {
  return responses.flatMap(({ content }) =>
    content.flatMap((one) => (one.stream === undefined ? [] : [{ ...one, stream: one.stream }])),
  );
}

/** How its streams are read (`StreamDescriptor`); nothing where there are none. */
export function describeStream(operation: Operation, runtime: Imports): CodeObject | undefined {
  const streams = new Map<string, Stream>();
  for (const { mediaType, stream } of streamedContent(operation)) {
    const type = essence(mediaType);
    const before = streams.get(type);
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(stream);
    // Two statuses that differ in what is JSON: what can be parsed is.
    streams.set(type, isSame ? stream : { ...stream, json: "maybe" });
  }
  if (streams.size === 0) return undefined;
  const items = [...streams].map(([type, { format, json }]): [string, CodeObject] => [
    type,
    { read: runtime.value(readers[format]), json: json === undefined ? undefined : codeOf(json) },
  ]);
  return { open: runtime.value("openStream"), items: object(items) };
}

/** What writes a body that is given item by item. */
export function streamWriter({ format }: Stream): string {
  return format === "sequence" ? "jsonSequenceBody" : "jsonLinesBody";
}
