import { expect, test } from "vitest";
import { measureRows } from "./rows.ts";

const bench = { rounds: 2, tell: () => {} };
const first = (figures: readonly number[]) => ({ wall: figures[0] ?? 0 });
const broken = async (): Promise<number> => {
  throw new Error("ended with 1");
};

test("who fails has a row that says why", async () => {
  const contestants = [
    { name: "Specloom", run: async () => 7 },
    { name: "other", run: broken },
  ];
  expect(await measureRows(bench, "pets", contestants, first)).toEqual([
    { case: "pets", who: "Specloom", figures: { wall: 7 } },
    { case: "pets", who: "other", figures: {}, note: "ended with 1" },
  ]);
});

test("a failure of ours ends the run", async () => {
  await expect(measureRows(bench, "pets", [{ name: "Specloom", run: broken }], first)).rejects.toThrow(
    "pets: ended with 1",
  );
});
