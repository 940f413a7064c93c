import { expect, test } from "vitest";
import { growthSection, nearest } from "./growth.ts";

const documents = [100, 900, 12_000, 50_000].map((bytes) => ({ id: `${bytes}`, provider: "p", file: "f", bytes }));

test.each([
  { bytes: 290, wanted: 100 },
  { bytes: 310, wanted: 900 },
  { bytes: 24_000, wanted: 12_000 },
  { bytes: 1e9, wanted: 50_000 },
])("nearest to $bytes by its factor is $wanted", ({ bytes, wanted }) => {
  expect(nearest(documents, bytes).bytes).toBe(wanted);
});

test("who has no figure has no point", () => {
  const title = "One document, by its size";
  const rows = [
    { case: title, who: "Specloom", figures: { size: 1000, wall: 500, peak: 80_000_000 } },
    { case: title, who: "hey-api", figures: { size: 1000 }, note: "failed" },
  ];
  const plots = growthSection.plots?.(rows);
  expect(plots?.["size-time"]?.series).toEqual([
    { name: "Specloom", points: [[1000, 0.5]] },
    { name: "hey-api", points: [] },
  ]);
  expect(plots?.["size-memory"]?.series[0]?.points).toEqual([[1000, 80]]);
});
