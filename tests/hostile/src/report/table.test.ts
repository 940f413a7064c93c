import { expect, test } from "vitest";
import { faultsText, notesText, tableText } from "./table.ts";
import type { Outcome } from "./outcome.ts";

const outcomes: readonly Outcome[] = [
  { group: "H10", input: "a", end: "made", faults: [] },
  { group: "H2", input: "b", end: "refused", faults: [], cost: { ms: 410, memory: 99e6 } },
  { group: "H2", input: "c", end: "made", faults: ["broken"] },
];

test("a line for each class, in the order of the list, and one for all", () => {
  expect(tableText(outcomes).split("\n")).toEqual([
    "class  tried  held  refused  slowest  memory",
    "H2         2     1        1   0.41 s   99 MB",
    "H10        1     1        0",
    "all        3     2        1   0.41 s   99 MB",
  ]);
});

test("what does not hold is named with its faults", () => {
  expect(faultsText(outcomes)).toEqual(["H2: c\n  broken"]);
});

test("an outcome that stands for many counts as many, and gives its figures", () => {
  const soak: Outcome = { group: "soak", input: "d", end: "made", faults: [], count: 1_500, note: "1500 calls" };
  expect(tableText([soak]).split("\n")[1]).toBe("soak    1500  1500        0");
  expect(notesText([...outcomes, soak])).toEqual(["1500 calls"]);
});
