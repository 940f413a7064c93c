import { beforeAll, expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { post } from "./cases/documents.ts";

const schema = (key: string): string => `components["schemas"]["${key}"]`;
const answer = (content: Json): Record<string, Json> => ({ responses: { "200": { description: "", content } } });
const body = 'NonNullable<operations["a"]["requestBody"]>["content"]';
const response = 'operations["a"]["responses"][200]["content"]';

const cases: readonly TypeCase[] = [
  {
    name: "bodies by media type",
    document: post({
      requestBody: {
        content: {
          "application/octet-stream": {},
          "text/csv": { schema: { type: "object" } },
          "multipart/form-data": {
            schema: { type: "object", properties: { f: { type: "string", format: "binary" }, n: { type: "number" } } },
          },
          "application/json; charset=utf-8": { schema: { type: "array", items: { type: "string" } } },
        },
      },
      ...answer({
        "application/pdf": { schema: { type: "string" } },
        "text/html": {},
        "application/xml": { schema: { type: "object" } },
        "application/x-www-form-urlencoded": { schema: { type: "object" } },
        "multipart/form-data": { schema: { type: "object" } },
        "*/*": { schema: { type: "object", properties: { x: { type: "null" } } } },
        "application/problem+json": {},
      }),
    }),
    same: [
      [
        `${body}["application/octet-stream"]`,
        "Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | string",
      ],
      [`${body}["text/csv"]`, "string"],
      [`${body}["multipart/form-data"]`, "{ f?: Blob; n?: number }"],
      [`${body}["application/json; charset=utf-8"]`, "string[]"],
      [`${response}["application/pdf"]`, "Blob"],
      [`${response}["text/html"]`, "string"],
      [`${response}["application/xml"]`, "string"],
      [`${response}["application/x-www-form-urlencoded"]`, "string"],
      [`${response}["multipart/form-data"]`, "FormData"],
      [`${response}["*/*"]`, "{ x?: null }"],
      [`${response}["application/problem+json"]`, "unknown"],
    ],
  },
  {
    name: "bytes are text within JSON, and a part of their own in a multipart body",
    document: post(
      {
        requestBody: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Both" } },
            "multipart/form-data": { schema: { $ref: "#/components/schemas/Both" } },
            "multipart/mixed": { schema: { $ref: "#/components/schemas/Upload" } },
          },
        },
        ...answer({
          "application/json": { schema: { type: "array", items: { type: "string", format: "binary" } } },
          "*/*": { schema: { $ref: "#/components/schemas/File" } },
        }),
      },
      {
        components: {
          schemas: {
            File: { type: "string", format: "binary" },
            Both: { type: "object", properties: { file: { $ref: "#/components/schemas/File" } } },
            Upload: {
              type: "object",
              properties: {
                files: { type: "array", items: { type: "string", format: "binary" } },
                about: { type: "object", properties: { icon: { type: "string", format: "binary" } } },
              },
            },
          },
        },
      },
    ),
    same: [
      [schema("Both"), "{ file?: string }"],
      [`${body}["multipart/form-data"]`, "{ file?: Blob }"],
      [`${body}["multipart/mixed"]`, schema("Upload")],
      [`NonNullable<${schema("Upload")}["files"]>`, "Blob[]"],
      [`NonNullable<${schema("Upload")}["about"]>`, "{ icon?: string }"],
      [`${response}["application/json"]`, "string[]"],
      [`${response}["*/*"]`, "Blob"],
    ],
  },
  {
    name: "parameters: by content, by reference, by path level",
    isBroken: true,
    document: {
      ...post({
        parameters: [
          {
            in: "query",
            name: "filter",
            required: true,
            content: { "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } } } },
          },
          { $ref: "#/components/parameters/Alias" },
          { in: "header", name: "X-A", schema: { type: "boolean" } },
          { in: "header", name: "x-a", schema: { type: "string" } },
          { in: "querystring", name: "all", content: { "a/b": { schema: { type: "string" } } } },
          { $ref: "#/paths/~1b/parameters/0" },
        ],
      }),
      components: {
        parameters: {
          Alias: { $ref: "#/components/parameters/Real" },
          Real: { in: "cookie", name: "c", required: true, schema: { type: "integer" } },
        },
      },
    },
    same: [
      ['operations["a"]["parameters"]["query"]["filter"]', "{ a?: number }"],
      ['operations["a"]["parameters"]["query"]["all"]', "string | undefined"],
      ['operations["a"]["parameters"]["cookie"]["c"]', "number"],
      ['operations["a"]["parameters"]["header"]', '{ "X-A"?: boolean } | undefined'],
    ],
  },
  {
    name: "extensions among paths and responses",
    document: {
      ...post({ responses: { "200": { description: "" }, "x-note": "words", "x-more": { content: 5 } } }),
    },
    same: [['keyof operations["a"]["responses"]', "200"]],
  },
  {
    name: "comment ends and line separators in every text",
    document: post(
      {
        summary: "*/ evil() /*",
        description: "a */\r\n*/ b \u2028 export const x = 1; \u2029 */",
        tags: ["*/"],
        deprecated: true,
        ...answer({
          "application/json*/": {
            example: "*/",
            schema: { title: "*/", format: "*/", default: "*/", examples: ["*/"], type: "string" },
          },
        }),
      },
      { components: { schemas: { "*/": { description: "/* */", enum: ["*/"] } } } },
    ),
    same: [[schema("*/"), '"*/"']],
  },
  {
    name: "references into paths, headers and parameters",
    document: {
      ...post({
        parameters: [{ in: "query", name: "q", schema: { type: "string", enum: ["x"] } }],
        ...answer({
          "application/json": {
            schema: {
              type: "object",
              properties: {
                q: { $ref: "#/paths/~1a/post/parameters/0/schema" },
                h: { $ref: "#/components/headers/H/schema" },
                p: { $ref: "#/components/schemas/A/properties/p" },
              },
            },
          },
        }),
      }),
      components: {
        headers: { H: { schema: { type: "integer" } } },
        schemas: { A: { allOf: [{ type: "object" }], properties: { p: { type: "boolean" } } } },
      },
    },
    same: [[`${response}["application/json"]`, '{ q?: "x"; h?: number; p?: boolean }']],
  },
  {
    name: "methods of 3.2",
    document: {
      openapi: "3.2.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          query: { operationId: "find", responses: { "200": { description: "", content: { "text/plain": {} } } } },
          additionalOperations: { COPY: { responses: { default: { description: "" } } } },
        },
      },
    },
    same: [
      ['operations["find"]["responses"][200]["content"]["text/plain"]', "string"],
      ["keyof operations", '"find" | "copyA"'],
    ],
  },
  {
    name: "the same response, body and path item in two places",
    document: {
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: { "/a": { $ref: "#/components/pathItems/P" }, "/b": { $ref: "#/components/pathItems/P" } },
      components: {
        pathItems: {
          P: {
            post: {
              operationId: "a",
              requestBody: { $ref: "#/components/requestBodies/B" },
              responses: {
                "200": { $ref: "#/components/responses/Alias" },
                "4XX": { $ref: "#/components/responses/R" },
              },
            },
          },
        },
        requestBodies: { B: { required: true, content: { "application/json": { schema: { type: "number" } } } } },
        responses: {
          Alias: { $ref: "#/components/responses/R" },
          R: { description: "", content: { "application/json": { schema: { type: "string" } } } },
        },
      },
    },
    same: [
      ["keyof operations", '"a" | "postB"'],
      [`${response}["application/json"]`, "string"],
    ],
  },
  { name: "nothing at all", document: { openapi: "3.1.0", info: { title: "T", version: "1" } } },
  {
    name: "shapes that are not to be",
    isBroken: true,
    document: {
      ...post({
        parameters: [null, { in: "query", name: "a", schema: null }],
        responses: { "200": null, "201": { description: "", headers: 5, content: { "application/json": null } } },
      }),
      components: {
        schemas: {
          A: null,
          B: { required: true, type: "strnig", allOf: {}, properties: { x: null, y: true, z: false } },
          C: { allOf: [true, { type: "object" }], items: 5, enum: "x", type: ["string", "nul"] },
          D: { type: "file" },
        },
      },
    },
    same: [
      [`${schema("B")}["y"]`, "unknown"],
      [`${schema("D")}`, "Blob"],
    ],
  },
];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
  expect(results[index]?.errors).toEqual([]);
});
