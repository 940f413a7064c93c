import { expect, test } from "vitest";
import { readReport } from "./ours-many.ts";

test("a report's providers are counted, with those that failed and those that changed", () => {
  const providers = [
    { ok: true, changed: ["a"], removed: [] },
    { ok: true, changed: [], removed: [] },
    { ok: true, changed: [], removed: ["b"] },
    { ok: false, changed: [], removed: [] },
  ];
  expect(readReport(JSON.stringify({ ok: false, providers }))).toEqual({ documents: 4, failed: 1, changed: 2 });
});
