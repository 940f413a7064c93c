import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentHash } from "./content-hash.ts";
import { createRecorder, type ProviderRun } from "./record-run.ts";
import { readRecord } from "./record.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-run-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a spec and a package of one file each, as a run for a provider does. */
function make(provider: string): ProviderRun {
  const [source, output] = [`specs/${provider}/openapi.yaml`, `packages/${provider}/index.ts`];
  for (const path of [source, output]) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  const files = [{ path: output, content: Buffer.from(output) }];
  return { root, provider, key: "key", sources: [[source, contentHash(source)]], files, report: {} };
}

/** Waits until the file system gives a file another time than the last one that was written. */
function letTheClockGoOn(): void {
  const probe = join(root, "probe");
  const now = (): bigint => (writeFileSync(probe, ""), statSync(probe, { bigint: true }).ctimeNs);
  for (const start = now(); now() === start;);
}

function stamps(provider: string): readonly string[] | undefined {
  return readRecord(root, provider)?.outputs.map(([, stamp]) => stamp);
}

test("a run is recorded when the next one is over, and by then nobody has to look into its files again", () => {
  const recorder = createRecorder();
  recorder.add(make("one"));
  expect(stamps("one")).toBeUndefined();
  letTheClockGoOn();
  recorder.add(make("two"));
  expect(stamps("one")).toEqual([expect.stringMatching(/\d/u)]);
  expect(stamps("two")).toBeUndefined();
  recorder.end();
  expect(stamps("two")).toHaveLength(1);
});

test("what was changed before it was recorded is not recorded", () => {
  const recorder = createRecorder();
  recorder.add(make("one"));
  writeFileSync(join(root, "packages/one/index.ts"), "by hand");
  recorder.end();
  expect(stamps("one")).toBeUndefined();
});

test("nothing is recorded twice", () => {
  const recorder = createRecorder();
  recorder.add(make("one"));
  recorder.end();
  rmSync(join(root, "node_modules"), { recursive: true });
  recorder.end();
  expect(stamps("one")).toBeUndefined();
});
