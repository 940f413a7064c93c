import { essence } from "../media-kind.ts";
import type { StreamFormat } from "./model.ts";

const lines = /^(?:application|text)\/(?:x-)?(?:jsonl|json-?lines|ndjson|ldjson|stream\+json)$|\+(?:jsonl|ndjson)$/u;

/**
 * How a body of a sequential media type is cut into items: https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types
 * Nothing for any other type, and for parts of a multipart body, which are no stream here.
 */
export function streamFormat(mediaType: string): StreamFormat | undefined {
  const type = essence(mediaType);
  if (type === "text/event-stream") return "events";
  if (lines.test(type)) return "lines";
  return /[/+]json-seq$/u.test(type) ? "sequence" : undefined;
}
