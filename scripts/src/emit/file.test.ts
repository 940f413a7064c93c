import { expect, test } from "vitest";
import { uniqueFiles, type GeneratedFile } from "./file.ts";

const file = (path: string): GeneratedFile => ({ path, text: "", ownership: "whole" });

test("files come in the order of their paths", () => {
  expect(uniqueFiles([file("b"), file("B/c"), file("a")]).map(({ path }) => path)).toEqual(["B/c", "a", "b"]);
});

test.each([
  ["a/b.ts", "a/b.ts"],
  ["README.md", "readme.md"],
  ["\u00e9", "e\u0301"],
])("%j and %j cannot both be written", (one, other) => {
  expect(() => uniqueFiles([file(one), file(other)])).toThrow("Two emitters claim the path");
});
