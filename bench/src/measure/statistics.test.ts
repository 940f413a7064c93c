import { expect, test } from "vitest";
import { median, quantile, spread } from "./statistics.ts";

test.each([
  { values: [3], wanted: 3 },
  { values: [9, 1, 2], wanted: 2 },
  { values: [10, 1, 2, 4], wanted: 3 },
])("the median of $values is $wanted", ({ values, wanted }) => {
  expect(median(values)).toBe(wanted);
});

test.each([
  { share: 0, wanted: 10 },
  { share: 0.25, wanted: 20 },
  { share: 0.9, wanted: 46 },
  { share: 1, wanted: 50 },
])("the quantile $share is $wanted", ({ share, wanted }) => {
  expect(quantile([50, 10, 30, 20, 40], share)).toBe(wanted);
});

test("no numbers have no median", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("the spread is half of the range, as a share of the median", () => {
  expect(spread([90, 100, 120])).toBe(0.15);
});
