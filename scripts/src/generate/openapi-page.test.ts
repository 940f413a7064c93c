import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../generate.ts";
import { features } from "./openapi-cases.ts";
import type { Report } from "./report.ts";

const files = {
  types: ["src/generated/models.ts", "src/generated/schema.ts"],
  calls: ["src/generated/operations.ts"],
  client: ["src/generated/client.ts"],
  reference: ["REFERENCE.md"],
  readme: ["README.md"],
} as const;

const page = readFileSync(join(import.meta.dirname, "../../../docs/openapi.md"), "utf8");
/** Lines of the page's tables by their first cell. */
const rows = new Map(
  page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => [line.slice(2).split(" | ")[0]?.trim(), line] as const),
);

describe("docs/openapi.md says what happens", () => {
  let root = "";
  let report: Report | undefined;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "specloom-openapi-"));
    for (const [index, { document }] of features.entries()) {
      mkdirSync(join(root, `specs/f${index}`), { recursive: true });
      const text = `openapi: 3.2.0\ninfo: { title: T, version: "1" }\n${document}\n`;
      writeFileSync(join(root, `specs/f${index}/openapi.yaml`), text);
    }
    report = await run({ root, providers: [], task: "generate", jobs: 2 });
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(features.map((feature, index) => ({ ...feature, index })))(
    "$feature",
    ({ feature, wanted = [], rules = [], index }) => {
      const row = rows.get(feature);
      expect(row).toBeDefined();
      for (const [file, text] of wanted) {
        const paths = files[file].map((path) => join(root, `packages/f${index}`, path));
        const texts = paths.map((path) => (existsSync(path) ? readFileSync(path, "utf8") : path));
        expect(texts.join("\n")).toContain(text);
      }
      const problems = report?.providers.find(({ name }) => name === `f${index}`)?.problems ?? [];
      expect(problems.map(({ rule }) => rule)).toEqual(rules);
      for (const rule of rules) expect(row).toContain(`\`${rule}\``);
    },
  );
});

test("every warning that the page names has a case", () => {
  const named = [...page.matchAll(/warning `([\w-]+)`/gu)].map(([, rule]) => rule);
  const shown = new Set(features.flatMap(({ rules = [] }) => rules));
  expect(named.filter((rule) => rule === undefined || !shown.has(rule))).toEqual([]);
});
