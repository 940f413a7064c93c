import { isDeepStrictEqual } from "node:util";
import { essence } from "./media.ts";

/** Media types that are a sequence of items, and how one is written: by their own standards, apart from the runtime. */
type Sequence = "events" | "lines" | "records";

export function sequenceOf(mediaType: string): Sequence | undefined {
  const type = essence(mediaType);
  if (type === "text/event-stream") return "events";
  if (/[/+]json-seq$/u.test(type)) return "records";
  return /[/+](?:x-)?(?:jsonl|json-?lines|ndjson|ldjson|stream\+json)$/u.test(type) ? "lines" : undefined;
}

/** Whether a body is given item by item, as long as the document does not say that it is one text. */
export function isJsonSequence(mediaType: string): boolean {
  const sequence = sequenceOf(mediaType);
  return sequence === "lines" || sequence === "records";
}

/** The items of a sample: those of a list, or the sample itself. A text is written as it is. */
export function itemsOf(sample: unknown): readonly unknown[] {
  return Array.isArray(sample) ? sample : [sample];
}

/** A sample as a server sends it: an event or a line for each item. */
export function writeSequence(mediaType: string, sample: unknown): string {
  const sequence = sequenceOf(mediaType);
  if (sequence !== "events" && typeof sample === "string") return sample;
  return itemsOf(sample)
    .map((item) => {
      const text = typeof item === "string" && sequence === "events" ? item : JSON.stringify(item);
      if (sequence === "records") return `\u001E${text}\n`;
      if (sequence === "lines") return `${text}\n`;
      const lines = text.split(/\r\n|[\r\n]/u);
      return `event: sample\nid: 1\n${lines.map((line) => `data: ${line}\n`).join("")}\n`;
    })
    .join("");
}

/** Whether a stream gives what was written: each item parsed, or the data of each event parsed or as it is. */
export async function isSameSequence(got: AsyncIterable<unknown>, mediaType: string, text: string): Promise<boolean> {
  const items: unknown[] = [];
  for await (const item of got) items.push(item);
  if (sequenceOf(mediaType) !== "events") return isDeepStrictEqual(items, itemsIn(text));
  const events = text.split("\n\n").slice(0, -1).map(dataOf);
  return (
    items.length === events.length &&
    events.every((data, index) => {
      const item = items[index];
      return [data, ...jsonOf(data)].some((one) => isDeepStrictEqual(item, { data: one, event: "sample", id: "1" }));
    })
  );
}

export function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The items of lines or records. Throws where one is no JSON. */
export function itemsIn(text: string): unknown[] {
  return text
    .replaceAll("\u001E", "\n")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown);
}

function dataOf(block: string): string {
  return block
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => line.slice(6))
    .join("\n");
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
