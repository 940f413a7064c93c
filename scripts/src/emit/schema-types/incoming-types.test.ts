import { beforeAll, describe, expect, test } from "vitest";
import { check, post, type Case } from "./defect-cases.ts";

const body = 'NonNullable<operations["a"]["requestBody"]>["content"]';
const response = 'operations["a"]["responses"][200]["content"]';

/** Requests that the API makes by itself. */
const cases: readonly Case[] = [
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
    types: [
      ['operations["w"]["requestBody"]["content"]["application/octet-stream"]', "Blob"],
      ['operations["w"]["responses"][200]["content"]["multipart/form-data"]', "Record<string, unknown>"],
    ],
    mendedBy: "body-types",
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
    types: [
      ['keyof NonNullable<operations["w"]["requestBody"]>["content"]["application/json"]', '"id"'],
      ['keyof operations["w"]["responses"][200]["content"]["application/json"]', '"secret"'],
      [`keyof ${body}["application/json"]`, '"secret"'],
      [`keyof ${response}["application/json"]`, '"id"'],
    ],
  },
];

describe("emitted types under strict flags", () => {
  let result: Awaited<ReturnType<typeof check>>;

  beforeAll(async () => {
    result = await check(cases);
  });

  test.each(cases.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
    expect(result.elsewhere).toEqual([]);
    expect(result.asEmitted[index]).toEqual([]);
  });

  test.each(cases.filter(({ mendedBy }) => mendedBy !== undefined))("$name: not without $mendedBy", ({ name }) => {
    expect(result.withoutPass.get(name)).not.toEqual([]);
  });
});
