import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../generate.ts";
import { readRecord, writeRecord } from "../record/record.ts";
import { listProviders } from "./list-providers.ts";
import { manyOperations } from "./many-operations.ts";

const page = "# Root\n\n<!-- providers:start -->\n<!-- providers:end -->\n";

let root = "";
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "specloom-list-"));
  mkdirSync(join(root, "specs/things"), { recursive: true });
  writeFileSync(join(root, "specs/things/openapi.json"), manyOperations(2));
  await run({ root, providers: [], task: "generate", jobs: 1 });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The number of operations that the page names. */
function listed(): string | undefined {
  writeFileSync(join(root, "README.md"), page);
  listProviders(root, ["things"], false);
  return /\| (\d+) \|$/mu.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1];
}

/** Puts another number into the record, to tell it from what the surface holds. */
function record(operations: unknown): void {
  const found = readRecord(root, "things");
  if (found === undefined) throw new Error("nothing was recorded");
  writeRecord(root, "things", () => ({ ...found, report: { ...found.report, operations } }));
}

test("operations are counted in the surface where nothing is recorded", () => {
  expect(listed()).toBe("2");
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(listed()).toBe("2");
});

test("the surface that a run made is not read again", () => {
  record(7);
  expect(listed()).toBe("7");
});

test("another surface than the recorded one is read, as is one whose record holds no number", () => {
  const surface = join(root, "packages/things/surface.json");
  const text = readFileSync(surface, "utf8");
  record("many");
  expect(listed()).toBe("2");
  record(7);
  writeFileSync(surface, text.replace(/^.*operation getThing1 request.*\n/mu, ""));
  expect(listed()).toBe("1");
});

test("a provider without a package is not listed", () => {
  rmSync(join(root, "packages/things"), { recursive: true });
  expect(listed()).toBeUndefined();
});
