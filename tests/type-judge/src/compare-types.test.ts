import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compareModules } from "./compare-modules.ts";

const folder = mkdtempSync(join(tmpdir(), "specloom-compare-types-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = (type: string): string =>
  `export interface components { schemas: { A: ${type}; B: { again: components["schemas"]["A"] } } }`;

test.each([
  { name: "equal types", judge: "{ a?: string }", ours: "{ a?: string | undefined }", wanted: [] },
  { name: "intersections by their members", judge: "{ a: 1 } & { b: 2 }", ours: "{ b: 2; a: 1 }", wanted: [] },
  { name: "a narrower part", judge: "{ a: { b: string }[] }", ours: "{ a: { b: 1 }[] }", wanted: ["a.[].b string 1"] },
  { name: "a wider part", judge: "{ a: 1 }", ours: "{ a: unknown }", wanted: ["a 1 unknown"] },
  { name: "any", judge: "{ a: string }", ours: "{ a: any }", wanted: ["a string any"] },
  { name: "a missing optional property", judge: "{ a?: 1 }", ours: "{}", wanted: ["a ?: 1 (none)"] },
  { name: "optional on one side", judge: "{ a?: 1 }", ours: "{ a: 1 }", wanted: ["a ?: 1 : 1"] },
  { name: "an index signature", judge: "{}", ours: "{ [name: string]: 1 }", wanted: ["[*] (none) : 1"] },
  { name: "members of a union", judge: "1 | { a: 1 } | null", ours: "{ a: 2 } | null | 1", wanted: ["a 1 2"] },
  { name: "a platform type", judge: "string", ours: "Blob", wanted: [" string Blob"] },
  { name: "a tuple", judge: "[1, 2]", ours: "[1, 2?]", wanted: [" [1, 2] [1, (2 | undefined)?]"] },
])("reports once: $name", ({ judge, ours, wanted }) => {
  const files = [judge, ours].map((type, index) => {
    const file = join(folder, `${index}.ts`);
    writeFileSync(file, module(type));
    return file;
  }) as [string, string];
  const found = compareModules(...files);
  expect(found.map((one) => `${one.path.slice(3).join(".")} ${one.judge} ${one.ours}`)).toEqual(wanted);
});
