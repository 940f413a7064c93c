import { expect, test } from "vitest";
import { jsonText } from "./json-text.js";

test.each([
  ["null", null, "null"],
  ["Object.prototype-less", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ["toJSON beside a tag", { [Symbol.toStringTag]: "Money", toJSON: () => 5 }, "5"],
  ["undefined", undefined, undefined],
  ["Set", new Set([1]), undefined],
  ["bigint", 1n, undefined],
])("%s", (_what, value, wanted) => {
  expect(jsonText(value)).toBe(wanted);
});
