import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject, OpenApiDocument } from "../../document.ts";
import type { Json, Operation } from "../../model/model.ts";
import { normalise } from "../../normalise/normalise.ts";
import { emitSchemaTypes } from "./emit-schema-types.ts";
import { typeCheck } from "./type-check.ts";
import { bodyType, parameterType, responseType, schemaType } from "./type-paths.ts";

const content = (type: string): JsonObject => ({
  'a/b"c+json': { schema: { type } },
  "application/json": { schema: { type } },
});
const parameter = (place: string, required: boolean, type = "string"): Json => ({
  in: place,
  name: `${place}'s "x"`,
  required,
  schema: { type },
});

const document: OpenApiDocument = {
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
          "200": { description: "", content: content("string") },
          "404": { $ref: "#/components/responses/R" },
          "5XX": { description: "", content: content("integer") },
          default: { description: "", content: content("boolean") },
        },
      },
      put: { operationId: "required", requestBody: { required: true, content: content("string") }, responses: {} },
      post: { operationId: "optional", requestBody: { content: content("string") }, responses: {} },
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
    requestBodies: { B: { content: content("integer") } },
    responses: { R: { description: "", content: content("null") } },
    schemas: { 'odd "name"': { type: "number" } },
  },
};

const { document: normal } = normalise(document);
const operations = new Map(buildModel(normal).model.operations.map((found) => [found.key, found]));

function operation(key: string): Operation {
  const found = operations.get(key);
  if (found === undefined) throw new Error(`The document has no ${key}.`);
  return found;
}

test("each expression leads to its type", async () => {
  const media = 'a/b"c+json';
  const wanted: readonly (readonly [string, string])[] = [
    [parameterType(operation('odd/"id"'), "path"), '{ "path\'s \\"x\\"": string }'],
    [parameterType(operation('odd/"id"'), "query"), '{ "query\'s \\"x\\""?: string }'],
    [parameterType(operation('odd/"id"'), "header"), '{ "header\'s \\"x\\"": number }'],
    [parameterType(operation('odd/"id"'), "cookie"), '{ "cookie\'s \\"x\\""?: string }'],
    [parameterType(operation("shared"), "query"), '{ "query\'s \\"x\\"": boolean }'],
    [responseType(operation('odd/"id"'), "200", media), "string"],
    [responseType(operation('odd/"id"'), "404", media), "null"],
    [responseType(operation('odd/"id"'), "5XX", media), "number"],
    [responseType(operation('odd/"id"'), "default", "application/json"), "boolean"],
    [bodyType(operation("required"), media), "string"],
    [bodyType(operation("optional"), media), "string"],
    [bodyType(operation("referred"), "application/json"), "number"],
    [schemaType('odd "name"'), "number"],
  ];
  const equality =
    "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n" +
    "type Check<T extends true> = T;\n";
  const checks = wanted.map(([given, type], index) => `export type C${index} = Check<Same<${given}, ${type}>>;`);
  const errors = await typeCheck([[emitSchemaTypes(normal), equality, ...checks].join("\n")]);
  expect([...errors.values()].flat()).toEqual([]);
});

test("spelt out", () => {
  const odd = operation('odd/"id"');
  expect(responseType(odd, "200", "application/json")).toBe(
    'operations["odd/\\"id\\""]["responses"][200]["content"]["application/json"]',
  );
  expect(parameterType(odd, "query")).toBe('NonNullable<operations["odd/\\"id\\""]["parameters"]["query"]>');
  expect(bodyType(operation("required"), "application/json")).toBe(
    'operations["required"]["requestBody"]["content"]["application/json"]',
  );
  expect(bodyType(operation("optional"), "application/json")).toBe(
    'NonNullable<operations["optional"]["requestBody"]>["content"]["application/json"]',
  );
});
