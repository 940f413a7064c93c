import { expect, test } from "vitest";
import { WriteError } from "../write/write-error.ts";
import { thrownProblem } from "./thrown-problem.ts";
import { WorkerDeath } from "./worker-death.ts";

test("what the file system refuses is a problem of the file", () => {
  const error = new WriteError("packages/acme/README.md", "Cannot write it.", "Free some space.");
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", error)).toMatchObject({
    file: "packages/acme/README.md",
    rule: "write",
    message: "Cannot write it.",
    fix: "Free some space.",
  });
});

test.each<[string, Error, object]>([
  [
    "a worker that had too little memory",
    new WorkerDeath(
      "A worker ended with SIGABRT. FATAL ERROR: Reached heap limit - JavaScript heap out of memory",
      "SIGABRT",
    ),
    { rule: "out-of-memory", fix: expect.stringContaining("NODE_OPTIONS") },
  ],
  [
    "a thread that had too little memory",
    Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" }),
    { rule: "out-of-memory", fix: expect.stringContaining("NODE_OPTIONS") },
  ],
  [
    "a worker that was killed",
    new WorkerDeath("A worker ended with SIGKILL.", "SIGKILL"),
    { rule: "killed", fix: expect.stringContaining("--jobs 1") },
  ],
  [
    "a worker that died of something else, as a bug of ours",
    new WorkerDeath("A worker ended with SIGSEGV. Segmentation fault", "SIGSEGV"),
    { rule: "specloom-bug", message: expect.stringContaining("Segmentation fault") },
  ],
])("%s is told", (_name, error, wanted) => {
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", error)).toMatchObject({
    file: "specs/acme/openapi.yaml",
    ...wanted,
  });
});

test("anything else is a bug of ours, told beside the spec that shows it", () => {
  expect(thrownProblem("acme", "specs/acme/openapi.yaml", new RangeError("too deep"))).toMatchObject({
    file: "specs/acme/openapi.yaml",
    rule: "specloom-bug",
    message: expect.stringContaining("RangeError: too deep"),
  });
});
