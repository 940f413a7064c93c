import { expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { compileCases, type TypeCase } from "./cases/compile-cases.ts";

const contentOf = (type: string): Record<string, Json> => ({
  'a/b"c+json': { schema: { type } },
  "application/json": { schema: { type } },
});
const parameter = (place: string, required: boolean, type = "string"): Json => ({
  in: place,
  name: `${place}'s "x"`,
  required,
  schema: { type },
});
const odd = 'operations["odd/\\"id\\""]';
const media = '["content"]["a/b\\"c+json"]';

/** Names with quotes and slashes, wherever a document may have them. */
const oddNames: TypeCase = {
  name: "odd names of operations, parameters, media types and schemas",
  document: {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      '/a/{path\'s "x"}': {
        get: {
          operationId: 'odd/"id"',
          parameters: [
            parameter("path", true),
            parameter("query", false),
            parameter("header", true, "integer"),
            parameter("cookie", false),
          ],
          responses: {
            "200": { description: "", content: contentOf("string") },
            "404": { $ref: "#/components/responses/R" },
            "5XX": { description: "", content: contentOf("integer") },
            default: { description: "", content: contentOf("boolean") },
          },
        },
        put: { operationId: "required", requestBody: { required: true, content: contentOf("string") }, responses: {} },
        post: { operationId: "optional", requestBody: { content: contentOf("string") }, responses: {} },
        patch: { operationId: "referred", requestBody: { $ref: "#/components/requestBodies/B" }, responses: {} },
        delete: {
          operationId: "shared",
          parameters: [{ $ref: "#/components/parameters/Q" }, parameter("path", true)],
          responses: {},
        },
      },
    },
    components: {
      parameters: { Q: parameter("query", true, "boolean") },
      requestBodies: { B: { content: contentOf("integer") } },
      responses: { R: { description: "", content: contentOf("null") } },
      schemas: { 'odd "name"': { type: "number" } },
    },
  },
  isBroken: true,
  same: [
    [`${odd}["parameters"]["path"]`, '{ "path\'s \\"x\\"": string }'],
    [`NonNullable<${odd}["parameters"]["query"]>`, '{ "query\'s \\"x\\""?: string }'],
    [`${odd}["parameters"]["header"]`, '{ "header\'s \\"x\\"": number }'],
    [`NonNullable<${odd}["parameters"]["cookie"]>`, '{ "cookie\'s \\"x\\""?: string }'],
    ['operations["shared"]["parameters"]["query"]', '{ "query\'s \\"x\\"": boolean }'],
    [`${odd}["responses"][200]${media}`, "string"],
    [`${odd}["responses"][404]${media}`, "null"],
    [`${odd}["responses"]["5XX"]${media}`, "number"],
    [`${odd}["responses"]["default"]["content"]["application/json"]`, "boolean"],
    [`operations["required"]["requestBody"]${media}`, "string"],
    [`NonNullable<operations["optional"]["requestBody"]>${media}`, "string"],
    ['NonNullable<operations["referred"]["requestBody"]>["content"]["application/json"]', "number"],
    ['components["schemas"]["odd \\"name\\""]', "number"],
  ],
};

test("odd names lead to their types", async () => {
  const [result] = await compileCases([oddNames]);
  expect(result?.errors).toEqual([]);
}, 60_000);
