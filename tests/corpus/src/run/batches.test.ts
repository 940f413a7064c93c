import { expect, test } from "vitest";
import { batches } from "./batches.ts";

const document = (bytes: number): { id: string; provider: string; file: string; bytes: number } => ({
  id: String(bytes),
  provider: String(bytes),
  file: "",
  bytes,
});

test.each([
  { name: "nothing", bytes: [], wanted: [] },
  { name: "a big one stands alone and comes first", bytes: [10, 9_000_000, 20], wanted: [[9_000_000], [20, 10]] },
  {
    name: "bytes are bounded",
    bytes: [3_000_000, 2_000_000, 1_500_000],
    wanted: [[3_000_000], [2_000_000, 1_500_000]],
  },
])("$name", ({ bytes, wanted }) => {
  expect(batches(bytes.map(document)).map((batch) => batch.map((one) => one.bytes))).toEqual(wanted);
});

test("the number of documents is bounded", () => {
  const sizes = batches(Array.from({ length: 50 }, (_, index) => document(index))).map(({ length }) => length);
  expect(sizes).toEqual([24, 24, 2]);
});
