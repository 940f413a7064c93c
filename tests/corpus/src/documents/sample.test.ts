import { expect, test } from "vitest";
import { isOneOf, sampleDocuments } from "./sample.ts";

const documents = Array.from({ length: 100 }, (_, index) => ({
  id: `document-${index}`,
  provider: `document-${index}`,
  file: `/documents/${index}.json`,
  bytes: (index * 37) % 100,
}));

test("takes one document of each band of sizes, whatever the order they come in", () => {
  const sample = sampleDocuments(documents, 10);
  expect(sample.map(({ bytes }) => Math.floor(bytes / 10))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(sampleDocuments(documents.toReversed(), 10)).toEqual(sample);
});

test("takes all where there are fewer than wanted", () => {
  expect(sampleDocuments(documents.slice(0, 3), 10)).toHaveLength(3);
});

test("leaves out what is too large for a sample", () => {
  const [small, large] = documents;
  if (small === undefined || large === undefined) throw new Error("There are documents.");
  expect(sampleDocuments([small, { ...large, bytes: 20_000_000 }], 2)).toEqual([small]);
});

test("a share is about that", () => {
  const chosen = documents.filter(({ id }) => isOneOf(4, id)).length;
  expect(chosen).toBeGreaterThan(10);
  expect(chosen).toBeLessThan(45);
});
