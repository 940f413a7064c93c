import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository, writePackage } from "./cases/compile-cases.ts";
import { integer, object, ref, schemas, string } from "./cases/documents.ts";
import { hovers, type Hover } from "./cases/hover.ts";

const level = {
  description: "How much",
  oneOf: [
    { const: 1, title: "Low", description: "The lowest" },
    { const: 2, title: "High", deprecated: true },
  ],
};

const document = schemas({
  U: object({ name: string }),
  V: object({ v: integer }),
  Level: level,
  Words: {
    type: "object",
    description: "All words",
    properties: {
      level,
      byName: ref("Level"),
      when: { type: "string", format: "date-time", description: "The time" },
      code: { type: "string", pattern: "^[a-z]+$", maxLength: 5 },
      list: { type: "array", items: { type: "string", format: "email", description: "An address." } },
      text: { type: "string", default: "5" },
      number: { type: "integer", default: 5 },
      old: { type: "string", deprecated: true, title: "Old name" },
      shown: { type: "string", example: "e" },
    },
  },
  Redundant: object({
    unknowns: { anyOf: [{}, {}] },
    twice: { oneOf: [{ const: "x" }, { enum: ["x"] }] },
    null: { allOf: [{ anyOf: [ref("U"), { type: "null" }] }, ref("U")] },
    swallowed: { anyOf: [string, {}] },
    same: { anyOf: [ref("U"), ref("U"), ref("V")] },
    silent: { allOf: [ref("U"), { type: "object" }] },
    listed: { anyOf: [string, { type: "string", enum: ["a"] }] },
    self: { type: "array", items: ref("Redundant") },
    flags: { enum: [true, false] },
    fixed: { type: "array", items: integer, minItems: 2, maxItems: 2 },
  }),
});

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specloom-hover-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  await writePackage(folder, document);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What hovering shows of each property of a model. */
function hoversOf(model: string, properties: readonly string[]): Readonly<Record<string, Hover>> {
  const accesses = properties.map((name) => `export const ${name}_ = value.|>${name};`).join("\n");
  const text = `import type { ${model} } from "./src/generated/models.js";\ndeclare const value: ${model};\n${accesses}\n`;
  const found = hovers(join(folder, "hover.ts"), text);
  return Object.fromEntries(properties.map((name, index) => [name, found[index] ?? { type: "", documentation: "" }]));
}

test("the words of members, items, formats and defaults are in the editor", () => {
  const names = ["level", "byName", "when", "code", "list", "text", "number", "old", "shown"];
  const found = hoversOf("Words", names);
  expect(Object.fromEntries(names.map((name) => [name, found[name]?.documentation]))).toEqual({
    level: "How much\n\n- `1`: Low. The lowest\n- `2`: High. deprecated",
    byName: "",
    when: "The time\n\nFormat: `date-time`.",
    code: "Pattern: `^[a-z]+$`. `maxLength`: `5`.",
    list: "Each item: An address. Format: `email`.",
    text: '@default "5"',
    number: "@default 5",
    old: "Old name\n@deprecated",
    shown: '@example "e"',
  });
  expect(found["level"]?.type).toBe("(property) Words.level?: 1 | 2 | undefined");
  expect(found["byName"]?.type).toBe("(property) Words.byName?: Level | undefined");
});

test("the words of a type are at its name", () => {
  const text = 'import type { |>Level, |>Words } from "./src/generated/models.js";\nexport type All = Level | Words;\n';
  const [ofLevel, ofWords] = hovers(join(folder, "hover.ts"), text);
  expect(ofLevel?.documentation).toBe("How much\n\n- `1`: Low. The lowest\n- `2`: High. deprecated");
  expect(ofWords?.documentation).toBe("All words");
});

test("types say nothing twice", () => {
  const wanted = {
    unknowns: "unknown",
    twice: '"x"',
    null: "U",
    swallowed: "unknown",
    same: "U | V",
    silent: "U",
    listed: '"a" | (string & {})',
    self: "Redundant[]",
    flags: "boolean",
    fixed: "[number, number]",
  };
  const found = hoversOf("Redundant", Object.keys(wanted));
  const types = Object.entries(found).map(([name, { type }]) => [
    name,
    type.replace(/^.*?\?: /u, "").replace(" | undefined", ""),
  ]);
  expect(Object.fromEntries(types)).toEqual(wanted);
});

describe("operations of Quatrix", () => {
  test.each<[string, string, string, string?]>([
    ["profileGet", "", "ProfileResp", "Failure<401, ErrorModel"],
    ["apiKeyGet", "", "APIKeyResp[]"],
    ["resetPasswordMetadataIdGet", '{ path: { id: "1" } }', "ResetPasswordMetadataResp", "Failure<401, ErrorModel"],
  ])("%s", (method, input, data, failure) => {
    const found = hovers(
      join(repository, "packages/quatrix/src/hover.ts"),
      callOf(method, input, failure !== undefined),
    );
    const [success, property, whole, failed] = found.map(({ type }) => type);
    expect(success).toBe(`const success: Success<200, ${data}>`);
    expect(property).toMatch(/^\(property\) Success(With)?<.*>\.data: /u);
    expect(property?.endsWith(`.data: ${data}`)).toBe(true);
    expect(whole).toBe(`const whole: ${data}`);
    expect(failed).toBe(failure && `const failure: ${failure}>`);
  });
});

test("a status is one that is documented, or another", () => {
  const text = `import type { ProfileGetResult } from "./index.js";
declare const result: ProfileGetResult;
const |>all = result.status;
if (!result.ok) { const |>failed = result.status; if (failed === 404) { const |>other = failed; void other; } }
void all;`;
  const found = hovers(join(repository, "packages/quatrix/src/hover.ts"), text);
  expect(found.map(({ type }) => type)).toEqual([
    "const all: 200 | 401 | OtherStatus<200 | 401>",
    "const failed: 401 | OtherStatus<200 | 401>",
    "const other: 404",
  ]);
});

function callOf(method: string, input: string, mayFail: boolean): string {
  const lines = [
    'import { createQuatrixClient, unwrap } from "./index.js";',
    "declare const client: ReturnType<typeof createQuatrixClient>;",
    `const result = await client.${method}(${input});`,
    "if (result.status === 200) { const |>success = result; void success.|>data; }",
    `const |>whole = await unwrap(client.${method}(${input})); void whole;`,
    ...(mayFail ? ["if (result.status === 401) { const |>failure = result; void failure; }"] : []),
  ];
  return lines.join("\n");
}
