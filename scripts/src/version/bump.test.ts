import { expect, test } from "vitest";
import { bumpBetween, bumpFor, compareVersions } from "./bump.ts";

test.each([
  ["breaking", "1.0.0", "major"],
  ["feature", "1.0.0", "minor"],
  ["words", "1.0.0", "patch"],
  ["breaking", "0.9.0", "minor"],
  ["feature", "0.9.0", "patch"],
  ["words", "0.9.0", "patch"],
  ["breaking", "10.0.0", "major"],
] as const)("%s at %s is a %s step", (impact, version, wanted) => {
  expect(bumpFor(impact, version)).toBe(wanted);
});

test.each([
  ["1.2.3", "2.0.0", "major"],
  ["1.2.3", "1.3.0", "minor"],
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "1.2.3", undefined],
  ["1.2.3", "1.1.9", undefined],
  ["0.9.0", "0.10.0", "minor"],
])("from %s to %s it is %s", (before, after, wanted) => {
  expect(bumpBetween(before, after)).toBe(wanted);
});

test("versions ascend by number, and what comes before a release stands before it", () => {
  const versions = ["1.0.0", "0.10.0", "1.0.0-next.10", "0.9.0", "1.0.0-next.9"];
  expect(versions.toSorted(compareVersions)).toEqual(["0.9.0", "0.10.0", "1.0.0-next.9", "1.0.0-next.10", "1.0.0"]);
});
