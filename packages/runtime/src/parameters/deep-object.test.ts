import { expect, test } from "vitest";
import { site } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { deepObject } from "./deep-object.js";

test.each([
  [{ R: 100, G: 200 }, "id%5BR%5D=100&id%5BG%5D=200"],
  [{ a: { b: ["x", "y"] } }, "id%5Ba%5D%5Bb%5D%5B0%5D=x&id%5Ba%5D%5Bb%5D%5B1%5D=y"],
  [{ "a]=&": 1 }, "id%5Ba%5D%3D%26%5D=1"],
  [{ a: null, b: undefined, c: new Date(0) }, "id%5Bc%5D=1970-01-01T00%3A00%3A00.000Z"],
  [{}, undefined],
  ["a b", "id=a%20b"],
  [5, "id=5"],
])("%j", (value, wanted) => {
  expect(deepObject(value, site("query"))).toBe(wanted);
});

test("what holds itself, or has no text, is refused", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  expect(() => deepObject(cyclic, site("query"))).toThrow(InvalidArgumentError);
  expect(() => deepObject(new Set(["x"]), site("query"))).toThrow(InvalidArgumentError);
});
