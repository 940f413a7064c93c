import { expect, test } from "vitest";
import { affectedBy, both } from "./affected.ts";

test.each<[string, readonly string[] | "all"]>([
  ["specs/quatrix/openapi.yaml", ["quatrix"]],
  ["specs/quatrix/parts/thing.yaml", ["quatrix"]],
  ["specs\\quatrix\\openapi.yaml", ["quatrix"]],
  ["specs/quatrix", ["quatrix"]],
  ["specs/.DS_Store", []],
  ["specs", []],
  ["package.json", "all"],
  ["redocly.yaml", "all"],
  ["LICENSE", "all"],
  ["README.md", []],
  ["packages/quatrix/package.json", []],
])("%s", (path, wanted) => {
  expect(affectedBy(path)).toEqual(wanted === "all" ? wanted : new Set(wanted));
});

test("changes add up", () => {
  expect(both(new Set(["a"]), new Set(["b"]))).toEqual(new Set(["a", "b"]));
  expect(both(new Set(["a"]), "all")).toBe("all");
});
