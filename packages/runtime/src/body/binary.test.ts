import { expect, test } from "vitest";
import { thing } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { binaryBody } from "./binary.js";

const at = { operation: thing, mediaType: "application/octet-stream" };

test.each([
  ["string", "x"],
  ["Blob", new Blob(["x"])],
  ["ArrayBuffer", new ArrayBuffer(1)],
  ["typed array", new Uint8Array(1)],
  ["stream", new ReadableStream()],
  ["URLSearchParams", new URLSearchParams("a=1")],
])("%s goes out as it is", (_what, value) => {
  expect(binaryBody(value, at)).toBe(value);
});

test.each([[{}], [[1]], [5], [null]])("%j is refused", (value) => {
  expect(() => binaryBody(value, at)).toThrow(InvalidArgumentError);
});
