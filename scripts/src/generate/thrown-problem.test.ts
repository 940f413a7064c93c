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

test("a thread that had too little memory is told with how to give it more", () => {
  const error = Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", error, 120)).toMatchObject({
    file: "specs/acme/openapi.yaml",
    rule: "out-of-memory",
    message: expect.stringContaining("120 MB"),
    fix: expect.stringContaining("NODE_OPTIONS"),
  });
});

test("anything else is a bug of ours, told beside the spec that shows it", () => {
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", new RangeError("too deep"))).toMatchObject({
    file: "specs/acme/openapi.yaml",
    rule: "specloom-bug",
    message: expect.stringContaining("RangeError: too deep"),
  });
});
