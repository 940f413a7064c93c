import { expect, test } from "vitest";
import { thing } from "../../test/support.js";
import { jsonBody } from "./json.js";

const at = { operation: thing, mediaType: "application/json" };

test.each([
  [{ a: [1, null] }, '{"a":[1,null]}'],
  ["a bare string", '"a bare string"'],
  [null, "null"],
  [0, "0"],
  [false, "false"],
  [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ["\ud800", '"\\ud800"'],
])("%j", (value, wanted) => {
  expect(jsonBody(value, at)).toBe(wanted);
});

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;

test.each([
  ["bigint", { a: 1n }],
  ["cyclic", cyclic],
  [
    "throwing toJSON",
    {
      toJSON: () => {
        throw new Error("secret");
      },
    },
  ],
  ["function", () => 1],
  ["Blob", new Blob(["x"])],
  ["typed array", new Uint8Array(2)],
  ["Buffer", Buffer.from("ab")],
  ["URLSearchParams", new URLSearchParams("a=1")],
  ["FormData", new FormData()],
  ["stream", new ReadableStream()],
  ["Map", new Map([["a", 1]])],
])("%s is refused", (_what, value) => {
  expect(() => jsonBody(value, at)).toThrow("thing (GET /thing): body (application/json) is no JSON value.");
});
