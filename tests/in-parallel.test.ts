import { expect, test } from "vitest";
import { inParallel } from "./in-parallel.ts";

test.each([1, 2, 9])("at most %i at a time, results in the order of the items", async (limit) => {
  let running = 0;
  let most = 0;
  const results = await inParallel([30, 10, 20, 0], limit, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, item));
    running -= 1;
    return item * 2;
  });
  expect({ results, most }).toEqual({ results: [60, 20, 40, 0], most: Math.min(limit, 4) });
});
