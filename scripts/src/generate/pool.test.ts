import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findProviders } from "../load/find-providers.ts";
import { readRoot } from "../write/read-root.ts";
import { createRecorder } from "../record/record-run.ts";
import { makeProvider, type MakeTask } from "./make-provider.ts";
import { manyOperations } from "./many-operations.ts";
import { runPool, type Job } from "./pool.ts";
import type { ProviderReport } from "./report.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-pool-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function jobsOf(): Promise<Job[]> {
  const { providers } = await findProviders(root);
  return providers.map((folder) => ({ folder, house: [], size: statSync(folder.entry).size }));
}

const task = (): MakeTask => ({
  task: "generate",
  strict: false,
  facts: readRoot(root),
  key: undefined,
});

async function runAll(workers: number): Promise<ProviderReport[]> {
  const reports: ProviderReport[] = [];
  const onReport = (report: ProviderReport, index: number): void => {
    reports[index] = report;
  };
  await runPool(await jobsOf(), { task: task(), workers, onReport });
  return reports;
}

function packages(): Record<string, string> {
  const paths = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" }).toSorted();
  const files = paths.filter((path) => statSync(join(root, "packages", path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, "packages", path), "utf8")]));
}

function withoutTime(report: ProviderReport): ProviderReport {
  return { ...report, ms: 0 };
}

test("workers make and tell the same as one after the other", async () => {
  for (const name of ["a", "b", "c", "d", "e"])
    put(`specs/${name}/openapi.json`, manyOperations(name.charCodeAt(0) - 90));
  put("specs/bad/openapi.json", "{}");
  const alone: ProviderReport[] = [];
  for (const { folder } of await jobsOf()) alone.push(await makeProvider(folder, [], task(), createRecorder()));
  const made = packages();
  rmSync(join(root, "packages"), { recursive: true });
  const together = await runAll(3);
  expect(together.map(withoutTime)).toEqual(alone.map(withoutTime));
  expect(packages()).toEqual(made);
});

test("a worker that runs out of memory is told as its provider's problem, and the others are made", async () => {
  put("specs/large/openapi.json", manyOperations(60_000));
  put("specs/small/openapi.json", manyOperations(1));
  put("specs/tiny/openapi.json", manyOperations(1));
  vi.stubEnv("NODE_OPTIONS", "--max-old-space-size=120");
  const [large, small, tiny] = await runAll(1);
  expect(large).toMatchObject({
    name: "large",
    ok: false,
    problems: [
      { file: "specs/large/openapi.json", rule: "out-of-memory", fix: expect.stringContaining("NODE_OPTIONS") },
    ],
  });
  expect([small?.ok, tiny?.ok]).toEqual([true, true]);
}, 120_000);
