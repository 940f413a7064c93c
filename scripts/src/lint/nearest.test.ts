import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each<[string, string[], string | undefined]>([
  ["summery", ["summary", "description"], "summary"],
  ["tpye", ["type", "title"], "type"],
  ["OperationId", ["operationId"], "operationId"],
  ["descripton", ["description"], "description"],
  ["foo", ["type", "title"], undefined],
  ["", ["in"], undefined],
  ["a".repeat(10_000), ["type"], undefined],
])("%j among %j", (word, candidates, wanted) => {
  expect(nearest(word, candidates)).toBe(wanted);
});
