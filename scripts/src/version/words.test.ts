import { assert, property, array, string } from "fast-check";
import { expect, test } from "vitest";
import { fact } from "../emit/surface/schema-facts.ts";
import { stepsOf, wordsOf } from "./words.ts";

test("words come back as they went into a fact, whatever they hold", () => {
  assert(
    property(array(string({ unit: "binary" })), (words) => {
      expect(wordsOf(fact(...words))).toEqual(words);
    }),
  );
});

test.each([
  ["$", []],
  ["$.a[].b", [".a", "[]", ".b"]],
  ['$["odd name"].*', [".odd name", "*"]],
  ['$["*"][0]|1&', [".*", "[0]", "|1", "&"]],
  ['$["a\\"]b"].c', ['.a"]b', ".c"]],
])("the steps of %s", (path, steps) => {
  expect(stepsOf(path)).toEqual(steps);
});
