import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import type { Json } from "../model/model.ts";
import { filesOf } from "../version/cases/packages.ts";
import { otherMethodKey } from "./schema.ts";
import { post, ref, schemas } from "./types/cases/documents.ts";

function textOf(document: OpenApiDocument, file: "schema" | "models" = "schema"): string {
  return filesOf(document).find(({ path }) => path === `src/generated/${file}.ts`)?.text ?? "";
}

const recursive = schemas({ A: { type: "array", items: ref("A") } });
const cat = { allOf: [ref("P")] };
const inherited = schemas({ P: { type: "object", discriminator: { propertyName: "t" } }, Cat: cat });

describe("the given document", () => {
  test.each<[string, OpenApiDocument]>([
    ["recursive", recursive],
    ["inherited", inherited],
    ["with a body", post({ requestBody: { content: { "text/plain": { schema: { type: "object" } } } } })],
  ])("%s is never changed, and gives the same text each time", (_name, document) => {
    const before = JSON.stringify(document);
    const files = filesOf(document);
    expect(filesOf(document)).toEqual(files);
    expect(JSON.stringify(document)).toBe(before);
  });
});

test("the whole of a small document", () => {
  const document = post({ summary: "S", responses: { "204": { description: "D" } } });
  expect(textOf(document)).toBe(`// Made by Specloom from s.yaml: run \`pnpm generate shop\` to renew it. Do not edit.

export interface paths {
  "/a": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** S. */
    post: operations["a"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: never;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  a: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}
`);
});

test("no schema has helper types around it", () => {
  for (const document of [recursive, inherited]) {
    expect(textOf(document) + textOf(document, "models")).not.toMatch(/LazyArray|WithRequired/u);
  }
});

test("an example or a default that is too long for a tooltip is left out", () => {
  const long = { type: "string", description: "D", example: "e".repeat(201), default: "d".repeat(201) };
  expect(textOf(schemas({ A: long }), "models")).toContain("/** D */\nexport type A = string;");
});

test("5,000 schemas that each refer to the next", () => {
  const links = Array.from({ length: 5_000 }, (_, index): [string, Json] => [`S${index}`, ref(`S${index + 1}`)]);
  const text = textOf(schemas(Object.fromEntries([...links, ["S5000", { type: "string" }]])), "models");
  expect(text).toContain("export type S5000 = string;");
  expect(text.match(/^export type /gmu)).toHaveLength(5_001);
});

const nested = { type: "object", properties: { a: { type: "object", properties: { b: { type: "string" } } } } };

test.each<[string, OpenApiDocument, "models" | "schema", string]>([
  ["a property", schemas({ A: { type: "object", properties: { "growth_%": nested } } }), "models", '"growth_%"?: {'],
  ["a schema", schemas({ "100%": nested, B: ref("100%25") }), "schema", '"100%": models.'],
  [
    "a sign alone beside what could stand for it",
    schemas({ A: { properties: { "%": nested, "!0!": nested } } }),
    "models",
    '"%"?: {',
  ],
  ["a parameter", post({ parameters: [{ name: "%q", in: "query", schema: nested }] }), "models", '"%q"?: {'],
  ["a name that spells one", schemas({ A: { properties: { "%25": nested } } }), "models", '"%25"?: {'],
  ["a description", schemas({ A: { type: "object", description: "100% of %25" } }), "models", "/** 100% of %25 */"],
])("%s with a percent sign keeps it", (_name, document, file, wanted) => {
  expect(textOf(document, file)).toContain(wanted);
});

test.each([
  ["GET", undefined],
  ["QUERY", "query"],
  ["COPY", "COPY"],
  ["copy", "copy"],
  // Other methods than GET and QUERY, but their keys are taken.
  ["get", undefined],
  ["query", undefined],
  ["parameters", undefined],
])("the key of %s is %s", (method, wanted) => expect(otherMethodKey(method)).toBe(wanted));
