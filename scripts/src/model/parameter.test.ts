import { describe, expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Builder } from "./builder.ts";
import type { Json, Parameter } from "./model.ts";
import { buildParameter } from "./parameter.ts";
import { readSchema } from "./schema/read-schema.ts";

function built(node: Json): { parameter: Parameter | undefined; rules: string[] } {
  const findings: Finding[] = [];
  const document: JsonObject = {
    components: {
      parameters: { P: { in: "query", name: "p", schema: { type: "string" } } },
      examples: { E: { value: 7 } },
    },
  };
  const builder: Builder = {
    document,
    report: (finding) => findings.push(finding),
    follow: (schema) => schema,
    schema: (given) => readSchema(given, document),
    at: () => builder,
  };
  return { parameter: buildParameter(node, "/p", builder), rules: findings.map(({ rule }) => rule) };
}

const defaults = { required: false, deprecated: false, explode: false, allowReserved: false, allowEmptyValue: false };
const string = { kind: "string" };

describe("style and explode where nothing is said", () => {
  test.each([
    ["path", { style: "simple", explode: false, required: true }],
    ["query", { style: "form", explode: true, required: false }],
    ["header", { style: "simple", explode: false, required: false }],
    ["cookie", { style: "form", explode: true, required: false }],
  ])("%s", (place, wanted) => {
    const { parameter } = built({ in: place, name: "n", schema: { type: "string" } });
    expect(parameter).toEqual({ ...defaults, place, name: "n", schema: string, ...wanted });
  });
});

describe("one by one", () => {
  test.each<[string, Json, Record<string, unknown>]>([
    ["deepObject does not explode by itself", { style: "deepObject" }, { style: "deepObject", explode: false }],
    ["form told not to", { explode: false }, { style: "form", explode: false }],
    ["pipes", { style: "pipeDelimited", explode: true }, { style: "pipeDelimited", explode: true }],
    [
      "flags",
      { required: true, deprecated: true, allowReserved: true, allowEmptyValue: true },
      {
        required: true,
        deprecated: true,
        allowReserved: true,
        allowEmptyValue: true,
      },
    ],
    ["flags that are none", { required: "yes", deprecated: 1 }, { required: false, deprecated: false }],
    ["a description", { description: "D" }, { description: "D" }],
    ["an example", { example: null }, { example: null }],
    [
      "the first of the examples",
      { examples: { a: { $ref: "#/components/examples/E" }, b: { value: 1 } } },
      { example: 7 },
    ],
  ])("%s", (_name, more, wanted) => {
    const { parameter } = built({ in: "query", name: "n", schema: { type: "string" }, ...(more as JsonObject) });
    expect(parameter).toEqual({
      ...defaults,
      place: "query",
      name: "n",
      schema: string,
      style: "form",
      explode: true,
      ...wanted,
    });
  });

  test("content", () => {
    const content = { "application/json": { schema: { type: "integer" }, example: 3 } };
    expect(built({ in: "query", name: "n", content }).parameter).toEqual({
      ...defaults,
      place: "query",
      name: "n",
      style: "form",
      explode: true,
      contentType: "application/json",
      content: {
        mediaType: "application/json",
        kind: "json",
        schema: { kind: "integer" },
        examples: [{ name: "example", value: 3 }],
        encoding: [],
      },
      schema: { kind: "integer" },
      example: 3,
    });
  });

  test("what is the whole query", () => {
    const content = { "application/x-www-form-urlencoded": { schema: { type: "object" }, encoding: { a: {} } } };
    const { parameter, rules } = built({ in: "querystring", name: "n", content });
    expect(parameter).toMatchObject({
      place: "query",
      isWholeQuery: true,
      content: { kind: "form", encoding: [{ property: "a" }] },
    });
    expect(rules).toEqual([]);
  });

  test("the style of cookies", () => {
    const { parameter } = built({ in: "cookie", name: "n", style: "cookie", schema: {} });
    expect(parameter).toMatchObject({ style: "cookie", explode: true });
  });

  test("a reference", () => {
    expect(built({ $ref: "#/components/parameters/P" }).parameter?.name).toBe("p");
  });
});

test.each<[string, Json, string[], boolean]>([
  ["a style of another place", { in: "header", name: "n", style: "matrix" }, ["parameter-style"], true],
  ["a style that is none", { in: "path", name: "n", style: "toString" }, ["parameter-style"], true],
  ["bytes", { in: "query", name: "n", content: { "image/png": {} } }, ["parameter-content"], true],
  [
    "a form",
    { in: "query", name: "n", content: { "application/x-www-form-urlencoded": {} } },
    ["parameter-content"],
    true,
  ],
  ["a text by content", { in: "query", name: "n", content: { "text/plain": {} } }, [], true],
  ["a place that is none", { in: "body", name: "n" }, ["parameter-place"], false],
  ["no name", { in: "query" }, [], false],
])("%s", (_name, node, rules, isBuilt) => {
  const result = built(node);
  expect(result.rules).toEqual(rules);
  expect(result.parameter !== undefined).toBe(isBuilt);
});
