import { expect, test } from "vitest";
import { reasons } from "./reasons.ts";

const failure = (reason: string, place: string): { reason: string; message: string; place: string } => ({
  reason,
  message: "said",
  place,
});

test("the most frequent reason comes first, with one example", () => {
  const found = reasons([
    ["a", [failure("rare", "1")]],
    ["b", [failure("often", "2"), failure("often", "3")]],
    ["c", [failure("often", "4")]],
  ]);
  expect(found).toEqual([
    { reason: "often", documents: 2, count: 3, ids: ["b", "c"], example: { id: "b", place: "2", message: "said" } },
    { reason: "rare", documents: 1, count: 1, ids: ["a"], example: { id: "a", place: "1", message: "said" } },
  ]);
});
