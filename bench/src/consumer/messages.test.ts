import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { messages } from "./messages.ts";

const message = (value: unknown): string => {
  const text = JSON.stringify(value);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

test.each([1, 7, 1000])("messages are read from pieces of %i bytes", async (size) => {
  const bytes = Buffer.from(`${message({ a: "ä" })}\n${message([1])}`);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const read: unknown[] = [];
  for await (const one of messages(Readable.from(pieces))) read.push(one);
  expect(read).toEqual([{ a: "ä" }, [1]]);
});
