import { beforeAll, expect, test } from "vitest";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { post } from "./cases/documents.ts";

const body = 'NonNullable<operations["a"]["requestBody"]>["content"]';
const response = 'operations["a"]["responses"][200]["content"]';

/** Requests that the API makes by itself. */
const cases: readonly TypeCase[] = [
  {
    name: "a webhook's body is received, and its answer is sent",
    document: post(
      {},
      {
        webhooks: {
          w: {
            post: {
              operationId: "w",
              requestBody: { required: true, content: { "application/octet-stream": {} } },
              responses: {
                "200": { description: "", content: { "multipart/form-data": { schema: { type: "object" } } } },
              },
            },
          },
        },
      },
    ),
    same: [
      ['webhooks["w"]["post"]["requestBody"]["content"]["application/octet-stream"]', "Blob"],
      ['webhooks["w"]["post"]["responses"][200]["content"]["multipart/form-data"]', "Record<string, unknown>"],
    ],
  },
  {
    name: "a webhook's body is received and its answer sent, though requests and responses share them",
    document: post(
      {
        requestBody: { $ref: "#/components/requestBodies/User" },
        responses: { "200": { $ref: "#/components/responses/User" } },
      },
      {
        webhooks: {
          w: {
            post: {
              operationId: "w",
              requestBody: { $ref: "#/components/requestBodies/User" },
              responses: { "200": { $ref: "#/components/responses/User" } },
            },
          },
        },
        components: {
          requestBodies: {
            User: { content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } } },
          },
          responses: {
            User: {
              description: "",
              content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
            },
          },
          schemas: {
            User: {
              type: "object",
              properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
            },
          },
        },
      },
    ),
    same: [
      ['keyof NonNullable<webhooks["w"]["post"]["requestBody"]>["content"]["application/json"]', '"id"'],
      ['keyof webhooks["w"]["post"]["responses"][200]["content"]["application/json"]', '"secret"'],
      [`keyof ${body}["application/json"]`, '"secret"'],
      [`keyof ${response}["application/json"]`, '"id"'],
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
