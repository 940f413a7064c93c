import { expect, test } from "vitest";
import { isSameSequence, sequenceOf, writeSequence } from "./streams.ts";

test.each([
  [
    "text/event-stream;charset=utf-8",
    ["a", { b: 1 }],
    'event: sample\nid: 1\ndata: a\n\nevent: sample\nid: 1\ndata: {"b":1}\n\n',
  ],
  ["text/event-stream", "a\nb", "event: sample\nid: 1\ndata: a\ndata: b\n\n"],
  ["application/x-ndjson", [1, "a"], '1\n"a"\n'],
  ["application/json-seq", { a: 1 }, '\u001E{"a":1}\n'],
  ["application/jsonl", '{"a":1}', '{"a":1}'],
])("%s of %j", (mediaType, sample, wanted) => {
  expect(writeSequence(mediaType, sample)).toBe(wanted);
});

test("what is no sequence", () => {
  expect(["application/json", "multipart/mixed", "text/plain"].map(sequenceOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

async function* of(...items: unknown[]): AsyncGenerator<unknown> {
  yield* items;
}

test.each<[unknown[], string, string, boolean]>([
  [[{ a: 1 }, 2], "application/jsonl", '{"a":1}\n2\n', true],
  [[{ a: 1 }], "application/jsonl", '{"a":1}\n2\n', false],
  [
    [{ data: { a: 1 }, event: "sample", id: "1" }],
    "text/event-stream",
    writeSequence("text/event-stream", { a: 1 }),
    true,
  ],
  [
    [{ data: '{"a":1}', event: "sample", id: "1" }],
    "text/event-stream",
    writeSequence("text/event-stream", { a: 1 }),
    true,
  ],
  [[{ data: { a: 1 }, event: "sample" }], "text/event-stream", writeSequence("text/event-stream", { a: 1 }), false],
  [[], "text/event-stream", writeSequence("text/event-stream", { a: 1 }), false],
])("%j is %s: %j: %s", async (items, mediaType, text, wanted) => {
  expect(await isSameSequence(of(...items), mediaType, text)).toBe(wanted);
});
