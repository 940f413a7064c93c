import { jsonText } from "../json-text.js";
import { refuseBody, type BodySite, type BodyWriter } from "./writer.js";

/** `application/jsonl`, `application/x-ndjson` and their like from items: a JSON text a line. */
export const jsonLinesBody: BodyWriter = (body, site) => sequence(body, site, "");

/** `application/json-seq` (RFC 7464) from items. */
export const jsonSequenceBody: BodyWriter = (body, site) => sequence(body, site, "\x1e");

/** Items that are there are one text; those that come in time are sent as they come, and once. */
function sequence(body: unknown, site: BodySite, start: string): string | ReadableStream {
  let number = 0;
  const written = (item: unknown): string => {
    const place = `body[${number++}]`;
    return `${start}${jsonText(item, (path, why) => refuseBody(site, why, place + path))}\n`;
  };
  if (isIterable(body, Symbol.iterator)) return Array.from(body as Iterable<unknown>, written).join("");
  if (!isIterable(body, Symbol.asyncIterator)) refuseBody(site, "must be an iterable of items");
  if (!canStream()) refuseBody(site, "must be an array here: the platform sends no streams");
  const items = (body as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await items.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(written(value)));
    },
    cancel: async () => void (await items.return?.()),
  });
}

/** A text is one of characters, which nobody means. */
function isIterable(value: unknown, symbol: symbol): boolean {
  return typeof value === "object" && value !== null && symbol in value;
}

/** Where `fetch` cannot, a stream is written as the text `[object ReadableStream]`, with a type of its own. */
function canStream(): boolean {
  const init = { method: "POST", body: new ReadableStream(), duplex: "half" };
  return !new Request("https://example.org", init as RequestInit).headers.has("content-type");
}
