import { expect, test } from "vitest";
import { WriteError } from "../write/write-error.ts";
import { thrownProblem } from "./thrown-problem.ts";

test("what the file system refuses is a problem of the file", () => {
  const error = new WriteError("packages/acme/README.md", "Cannot write it.", "Free some space.");
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", error)).toMatchObject({
    file: "packages/acme/README.md",
    rule: "write",
    message: "Cannot write it.",
    fix: "Free some space.",
  });
});

test("anything else is a bug of ours, told beside the spec that shows it", () => {
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", new RangeError("too deep"))).toMatchObject({
    file: "specs/acme/openapi.yaml",
    rule: "specloom-bug",
    message: expect.stringContaining("RangeError: too deep"),
  });
});
