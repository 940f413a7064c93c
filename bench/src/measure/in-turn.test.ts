import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("rounds go forwards and backwards, and the first is not counted", async () => {
  const order: string[] = [];
  const contestant = (name: string) => ({
    name,
    run: async (round: number) => {
      order.push(`${name}${round}`);
      return round;
    },
  });
  const figures = await inTurn([contestant("a"), contestant("b")], { rounds: 2 }, () => {});
  expect(order).toEqual(["b-1", "a-1", "a0", "b0", "b1", "a1"]);
  expect([...figures]).toEqual([
    ["a", [0, 1]],
    ["b", [0, 1]],
  ]);
});

test("who fails is told and takes part no more", async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const failing = async (): Promise<number> => {
    runs += 1;
    throw new Error("no");
  };
  const contestants = [
    { name: "a", run: failing },
    { name: "b", run: async () => 1 },
  ];
  const figures = await inTurn(contestants, { rounds: 2 }, (name, error) => failures.push([name, String(error)]));
  expect([...figures]).toEqual([["b", [1, 1]]]);
  expect(failures).toEqual([["a", "Error: no"]]);
  expect(runs).toBe(1);
});
