import { expect, test } from "vitest";
import { thing } from "../../test/support.js";
import { textBody } from "./text.js";

const at = { operation: thing, mediaType: "text/plain" };

test.each([
  ["a", "a"],
  ["", ""],
  [5, "5"],
  [true, "true"],
  [5n, "5"],
])("%s", (value, wanted) => {
  expect(textBody(value, at)).toBe(wanted);
});

test.each([[null], [{}], [["a"]], [new Blob([])]])("%s is refused", (value) => {
  expect(() => textBody(value, at)).toThrow("thing (GET /thing): body (text/plain) must be a string.");
});
