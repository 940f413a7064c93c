import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generatorKey } from "./generator-key.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specloom-key-"));
  put("node_modules/.pnpm/lock.yaml", "one");
  put("scripts/package.json", "{}");
  put("scripts/src/emit/emit.ts", "export {}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const keyOf = (): string | undefined => generatorKey(join(root, "scripts"));

const changes: readonly [what: string, change: () => void][] = [
  ["a source that is another", () => put("scripts/src/emit/emit.ts", "export { }")],
  ["a source that is new", () => put("scripts/src/more.ts", "")],
  ["a source that has moved", () => renameSync(join(root, "scripts/src/emit"), join(root, "scripts/src/omit"))],
  ["other dependencies", () => put("scripts/package.json", "{ }")],
  ["other packages installed", () => put("node_modules/.pnpm/lock.yaml", "two")],
];
test.each(changes)("%s makes another generator", (_, change) => {
  const before = keyOf();
  change();
  expect(before).toBeTypeOf("string");
  expect(keyOf()).toBeTypeOf("string");
  expect(keyOf()).not.toBe(before);
});

test("tests and what they read do not count", () => {
  const before = keyOf();
  put("scripts/src/emit/emit.test.ts", "");
  put("scripts/src/emit/fixtures/package.ts", "");
  expect(keyOf()).toBe(before);
});

test("there is none where nobody knows what is installed", () => {
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(keyOf()).toBeUndefined();
});
