import { expect, test } from "vitest";
import { tally } from "./tally.ts";

test("an operation counts once, for its worst fault, and a reason once for each operation", () => {
  const counts = tally();
  counts.begin("GET /a");
  counts.add("required", []);
  counts.add("everything", [{ fault: "judge", reason: "label", message: "m", place: "query q" }]);
  counts.begin("GET /b");
  counts.add("required", [{ fault: "judge", reason: "label", message: "n", place: "query q" }]);
  counts.add("everything", [{ fault: "ours", reason: "path", message: "o", place: "" }]);
  counts.note("seen");
  const { ms, ...result } = counts.end();
  expect(ms).toBeGreaterThanOrEqual(0);
  expect(result).toEqual({
    tried: 4,
    passed: 1,
    operations: 2,
    failedOperations: { ours: 1, document: 0, judge: 1, sampler: 0 },
    notes: { seen: 1 },
    failures: [
      { fault: "judge", reason: "label", message: "m", place: "GET /a (everything) query q", operations: 2 },
      { fault: "ours", reason: "path", message: "o", place: "GET /b (everything)", operations: 1 },
    ],
  });
});
