import { describe, expect, test } from "vitest";
import type { ProviderReport, Report } from "../generate/report.ts";
import type { Problem } from "../problem.ts";
import { problemText, providerText, staleText, totalText } from "./print-report.ts";

const problem: Problem = {
  provider: "acme",
  file: "specs/acme/openapi.yaml",
  line: 3,
  column: 7,
  pointer: "/info/title",
  rule: "no-title",
  severity: "error",
  message: "The title is missing.",
  fix: "Add one.",
};

const acme: ProviderReport = {
  name: "acme",
  ok: true,
  skipped: 0,
  operations: 2,
  files: 13,
  bytes: 12_345,
  changed: ["packages/acme/README.md"],
  removed: ["packages/acme/src/generated/old.ts"],
  problems: [],
  ms: 12.3,
};

const report: Report = { ok: true, providers: [acme], changed: ["README.md"], ms: 1234 };

describe("a problem", () => {
  test("has its place first, then pointer and fix", () => {
    expect(problemText(problem)).toBe(
      "specs/acme/openapi.yaml:3:7 no-title error The title is missing.\n  at /info/title\n  Add one.",
    );
  });

  test("about a whole file has no pointer, and cannot command a terminal", () => {
    const { fix: _fix, ...rest } = problem;
    expect(problemText({ ...rest, pointer: "", message: "a\u001b[2Jb\nc\u202ed" })).toBe(
      "specs/acme/openapi.yaml:3:7 no-title error a\ufffd[2Jb\ufffdc\ufffdd",
    );
  });
});

describe("a provider's line", () => {
  test.each<[string, ProviderReport, "lint" | "check" | "generate", string]>([
    ["changed", acme, "generate", "acme: 2 operations, 13 files, 12.3 kB, 2 changed, 12 ms"],
    ["stale", acme, "check", "acme: 2 operations, 13 files, 12.3 kB, 2 stale, 12 ms"],
    [
      "unchanged",
      { ...acme, changed: [], removed: [] },
      "generate",
      "acme: 2 operations, 13 files, 12.3 kB, unchanged, 12 ms",
    ],
    ["linted", acme, "lint", "acme: no problems"],
    ["warned", { ...acme, problems: [{ ...problem, severity: "warning" }] }, "lint", "acme: 1 warning"],
    ["failed", { ...acme, problems: [problem, problem] }, "generate", "acme: failed, 2 errors"],
  ])("%s", (_name, one, task, wanted) => {
    expect(providerText(one, task)).toBe(wanted);
  });
});

test("the total counts everything that changed", () => {
  expect(totalText(report, "generate")).toBe("1 provider, 2 operations, 13 files, 12.3 kB, 3 changed in 1.2 s");
  expect(totalText({ ...report, providers: [{ ...acme, problems: [problem] }] }, "lint")).toBe(
    "1 provider, 1 failed in 1.2 s",
  );
});

test("what is stale is named with the command that renews it", () => {
  expect(staleText(report)).toEqual([
    "stale: packages/acme/README.md",
    "to be removed: packages/acme/src/generated/old.ts",
    "stale: README.md",
    "Run `pnpm generate acme` to renew them.",
  ]);
  expect(staleText({ ...report, providers: [], changed: [] })).toEqual([]);
});
