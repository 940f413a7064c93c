import { expect, test } from "vitest";
import { listTable, tables } from "./tables.ts";

test("each case has a table, with times ours behind the first figure", () => {
  const rows = [
    { case: "pets", who: "Specloom", figures: { wall: 2000, spread: 0.034, peak: 150_000_000 } },
    { case: "pets", who: "other", figures: { wall: 12_340, spread: 0.1 } },
    { case: "pets", who: "broken", figures: {}, note: "ended with 1: *no* | `x`" },
    { case: "cats", who: "other", figures: { wall: 1 } },
    { case: "calls", who: "Specloom", figures: { spread: 0.02, perSecond: 2000, median: 0.5 } },
    { case: "calls", who: "other", figures: { spread: 0.3, perSecond: 1000, median: 1 } },
  ];
  expect(tables(rows)).toEqual([
    "### pets",
    [
      "|  | time | × ours | ± | peak memory | note |",
      "| --- | ---: | ---: | ---: | ---: | ---: |",
      "| Specloom | 2.00 s | 1.00 | 3 % | 150 MB |  |",
      "| other | 12.3 s | 6.17 | 10 % | – |  |",
      "| broken | – | – | – | – | ended with 1: \\*no\\* \\| \\`x\\` |",
    ].join("\n"),
    "### cats",
    ["|  | time |", "| --- | ---: |", "| other | 0.00 s |"].join("\n"),
    "### calls",
    [
      "|  | calls per second | × ours | ± | p50 |",
      "| --- | ---: | ---: | ---: | ---: |",
      "| Specloom | 2,000 | 1.00 | 2 % | 0.50 ms |",
      "| other | 1,000 | 0.50 | 30 % | 1.00 ms |",
    ].join("\n"),
  ]);
});

test("a list has a line for each case", () => {
  const rows = [
    { case: "five", who: "Specloom", figures: { delay: 123.4 } },
    { case: "all", who: "Specloom", figures: { delay: 9.876, documents: 2639 } },
  ];
  expect(listTable("what", rows)).toBe(
    ["| what | documents | time |", "| --- | ---: | ---: |", "| five | – | 123 ms |", "| all | 2,639 | 9.88 ms |"].join(
      "\n",
    ),
  );
});
