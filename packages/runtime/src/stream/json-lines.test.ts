import { array, assert, asyncProperty, jsonValue, nat } from "fast-check";
import { expect, test } from "vitest";
import { collected, rejection, streamed, streaming, stub, transport } from "../../test/support.js";
import type { ParseError } from "../errors.js";
import type { ItemReader } from "./reading.js";
import { jsonLines, jsonSequence } from "./json-lines.js";

async function itemsOf(read: ItemReader, ...pieces: readonly (string | Uint8Array)[]): Promise<unknown[]> {
  const call = streaming({ "application/jsonl": { read } });
  const fetch = stub(() => streamed("application/jsonl", ...pieces));
  return collected((await call(transport({ fetch }), {})).data);
}

test.each<[string, ItemReader, string, unknown[]]>([
  ["a text a line", jsonLines, '{"a":1}\n[2]\n"3"\nnull\n', [{ a: 1 }, [2], "3", null]],
  ["blank lines and CRLF", jsonLines, "\n1\r\n\r\n  \n2\r\n", [1, 2]],
  ["no line end at the end", jsonLines, "1\n2", [1, 2]],
  ["nothing", jsonLines, "", []],
  ["a byte order mark", jsonLines, "\ufeff1\n", [1]],
  ["a record separator before each", jsonSequence, '\x1e{"a":\n1}\n\x1e2\n', [{ a: 1 }, 2]],
  ["empty records", jsonSequence, "\x1e\x1e\n\x1e1\n", [1]],
  ["what ends by itself needs no line end", jsonSequence, '\x1e[1]\x1e"a"\x1e{}', [[1], "a", {}]],
])("%s", async (_what, read, text, wanted) => {
  expect(await itemsOf(read, text)).toEqual(wanted);
});

test.each<[string, ItemReader, string, string]>([
  ["no JSON", jsonLines, '{"secret":1}\n{"secret":', "item 2 of the stream is no JSON"],
  ["a number that is cut off", jsonSequence, "\x1e1\n\x1e2", "item 2 of the stream is cut off"],
])("%s is refused, without a piece of it", async (_what, read, text, wanted) => {
  const error = (await rejection(itemsOf(read, text))) as ParseError;
  expect([error.code, error.message]).toEqual(["ParseError", `thing (GET /thing): ${wanted}.`]);
  expect(JSON.stringify(error)).not.toContain("secret");
  expect(error.text.length).toBeGreaterThan(0);
});

test("however the bytes are cut, the items are the same", async () => {
  const places = array(nat());
  await assert(
    asyncProperty(array(jsonValue()), places, async (values, given) => {
      const bytes = new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(""));
      const at = [0, ...given.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
      const pieces = at.slice(1).map((end, index) => bytes.slice(at[index], end));
      expect(await itemsOf(jsonLines, ...pieces)).toEqual(JSON.parse(JSON.stringify(values)));
    }),
  );
});

test("a line without an end is not collected for ever", async () => {
  const piece = "x".repeat(2 ** 20);
  const error = (await rejection(itemsOf(jsonLines, ...Array.from({ length: 17 }, () => piece)))) as ParseError;
  expect(error.message).toBe("thing (GET /thing): item 1 of the stream is too long.");
});
