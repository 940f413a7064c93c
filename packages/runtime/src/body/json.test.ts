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

test("what JSON cannot hold is refused, with its place", () => {
  expect(() => jsonBody({ file: new Blob(["x"]) }, at)).toThrow(
    "thing (GET /thing): body.file (application/json) is a Blob, which JSON cannot hold.",
  );
});
