import { expect, test } from "vitest";
import { isMet, ratio, targetTable, worst } from "./target.ts";

test("a target is met at its limit, and by nothing that was not measured", () => {
  const target = { what: "calls", unit: "× hey-api" };
  expect(isMet({ ...target, wanted: { atLeast: 1 }, reached: 1 })).toBe(true);
  expect(isMet({ ...target, wanted: { atLeast: 1 }, reached: 0.999 })).toBe(false);
  expect(isMet({ ...target, wanted: { atMost: 1 }, reached: 1 })).toBe(true);
  expect(isMet({ ...target, wanted: { atMost: 1 }, reached: 1.001 })).toBe(false);
  expect(isMet({ ...target, wanted: { atMost: 1 }, reached: undefined })).toBe(false);
});

test("the table says what was wanted, what was reached, and whether that is enough", () => {
  const targets = [
    { what: "GitHub", wanted: { atMost: 0.6 }, reached: 0.512, unit: "× hey-api" },
    { what: "five", wanted: { atMost: 1.5 }, reached: 1.6, unit: "s" },
    { what: "calls", wanted: { atLeast: 1 }, reached: undefined, unit: "× hey-api" },
  ];
  expect(targetTable(targets).split("\n").slice(2)).toEqual([
    "| GitHub | ≤ 0.6 × hey-api | 0.51 × hey-api | met |",
    "| five | ≤ 1.5 s | 1.60 s | **not met** |",
    "| calls | ≥ 1 × hey-api | – | not measured |",
  ]);
});

test("a ratio needs both, and the worst of nothing is nothing", () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(undefined, 2)).toBeUndefined();
  expect(ratio(3, undefined)).toBeUndefined();
  expect(worst([1, undefined, 3])).toBe(3);
  expect(worst([undefined])).toBeUndefined();
});
