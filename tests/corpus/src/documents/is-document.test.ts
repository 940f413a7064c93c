import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isDocument } from "./is-document.ts";

const folder = mkdtempSync(join(tmpdir(), "specloom-corpus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["openapi: 3.1.0\npaths: {}\n", true],
  ["info: {}\n'openapi': '3.0.3'\n", true],
  ['{"info":{},"openapi":"3.0.3"}', true],
  ['{\n  "swagger": "2.0"\n}', false],
  ["type: object\nexample:\n  openapi: 3.0.0\n", false],
  ["", false],
])("%j", (text, wanted) => {
  const file = join(folder, "a.yaml");
  writeFileSync(file, text);
  expect(isDocument(file)).toBe(wanted);
});
