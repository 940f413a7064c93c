import { expect, test } from "vitest";
import { descendants, readParent, readSize } from "./process-tree.ts";

test("descendants are found whatever order processes are listed in", () => {
  const processes = [
    [30, 20],
    [20, 10],
    [21, 10],
    [40, 1],
    [10, 1],
  ] as const;
  expect(descendants(10, processes)).toEqual([10, 20, 21, 30]);
});

test("the parent is read behind a name with parentheses and spaces in it", () => {
  expect(readParent("4711 (a) b (c)) S 815 4711 4711 0 -1")).toBe(815);
});

test.each([
  { name: "VmHWM", wanted: 2_097_152 },
  { name: "VmRSS", wanted: 1_048_576 },
  { name: "VmSwap", wanted: 0 },
])("$name is $wanted bytes", ({ name, wanted }) => {
  expect(readSize("Name:\tnode\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n", name)).toBe(wanted);
});
