import { describe, expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import { compareOperations, readable } from "./compare-operations.ts";
import { listOperations } from "./operations.ts";

const components = {
  schemas: {
    Email: { type: "string" },
    User: { type: "object", required: ["email"], properties: { email: { $ref: "#/components/schemas/Email" } } },
    Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } },
    Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] },
  },
  parameters: { Page: { name: "page", in: "query", schema: { type: "integer" } } },
  requestBodies: { User: { content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } } } },
  securitySchemes: {
    token: { type: "http", scheme: "Bearer" },
    jwt: { type: "http", scheme: "bearer" },
    key: { type: "apiKey", in: "header", name: "X-Key" },
    flow: { type: "oauth2" },
  },
};

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const query = (schema: JsonObject, rest: JsonObject = {}) => ({
  parameters: [{ name: "a", in: "query", schema, ...rest }],
});
const body = (schema: JsonObject, required = false) => ({
  requestBody: { required, content: { "application/json": { schema } } },
});
const object = (properties: JsonObject, ...required: readonly string[]) => ({ type: "object", properties, required });

/** Differences as `at: spec / document`, where `-` is nothing. */
function differences(ours: JsonObject, theirs: JsonObject, [own, other] = ["/a", "/a"]): readonly string[] {
  const [first, second] = [
    { components, paths: { [own ?? ""]: { post: ours } } },
    { components, paths: { [other ?? ""]: { post: theirs } } },
  ];
  const [[before], [after]] = [listOperations(first), listOperations(second)];
  if (before === undefined || after === undefined) throw new Error("There is no operation.");
  const found = compareOperations(readable(first), before, readable(second), after);
  return found.map(({ at, spec = "-", document = "-" }) => `${at}: ${spec} / ${document}`);
}

describe("documents that say the same", () => {
  test.each<[string, JsonObject, JsonObject]>([
    ["words", { summary: "A", description: "B" }, { summary: "C", tags: ["x"] }],
    ["a reference and what it leads to", query({ type: "string" }), query(ref("Email"))],
    ["a type that one of them leaves out", query({}), query({ type: "string" })],
    ["a type that its values imply", query({ enum: ["x"] }), query({ type: "string", enum: ["x"] })],
    ["values that one of them leaves out", query({ type: "string" }), query({ type: "string", enum: ["x"] })],
    ["nullable of 3.0 and 3.1", query({ type: "string", nullable: true }), query({ type: ["null", "string"] })],
    ["a nullable reference", query({ anyOf: [ref("Email"), { type: "null" }] }), query({ type: ["string", "null"] })],
    ["formats and limits", query({ type: "string", format: "uuid" }), query({ type: "string", maxLength: 3 })],
    [
      "upper and lower case of headers",
      { parameters: [{ name: "X-A", in: "header" }] },
      { parameters: [{ name: "x-a", in: "header" }] },
    ],
    ["headers that OpenAPI ignores", {}, { parameters: [{ name: "Authorization", in: "header", required: true }] }],
    ["a body in one place and in parts", body(ref("User")), body({ allOf: [ref("User"), { type: "object" }] })],
    ["a body by reference", { requestBody: { $ref: "#/components/requestBodies/User" } }, body(ref("User"))],
    ["properties that are only read", body(object({})), body(object({ id: { type: "string", readOnly: true } }))],
    [
      "parameters of media types",
      { requestBody: { content: { "application/json": {} } } },
      { requestBody: { content: { "Application/JSON; charset=utf-8": {} } } },
    ],
    ["names of schemes", { security: [{ token: [] }] }, { security: [{ jwt: ["a"] }, { token: [] }] }],
    ["no security and an empty requirement", { security: [] }, { security: [{}] }],
    ["schemas that hold themselves", body(ref("Node")), body(ref("Node"))],
    ["a schema that is itself", body(ref("Loop")), body(ref("Loop"))],
    [
      "required in all alternatives",
      body(object({ email: {}, id: {} }, "email")),
      body({ oneOf: [object({ email: {} }, "email"), object({ email: {}, id: {} }, "email", "id")] }),
    ],
    ["extensions beside statuses", { responses: { "200": {} } }, { responses: { "200": {}, "x-a": {} } }],
  ])("%s", (_, ours, theirs) => {
    expect(differences(ours, theirs)).toEqual([]);
  });

  test("path parameters of other names, declared or not", () => {
    const declared = { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] };
    expect(differences(declared, {}, ["/u/{id}", "/v1/{x}/u/{userId}"])).toEqual(["parameters/path/x: - / required"]);
    expect(differences(declared, {}, ["/u/{id}", "/u/{userId}"])).toEqual([]);
  });
});

describe("documents that differ", () => {
  test.each<[string, JsonObject, JsonObject, ...string[]]>([
    ["a parameter more", {}, query({ type: "string" }), "parameters/query/a: - / optional string"],
    ["a parameter less", query({ type: "string" }, { required: true }), {}, "parameters/query/a: required string / -"],
    [
      "a place",
      query({}),
      { parameters: [{ name: "a", in: "header" }] },
      "parameters/header/a: - / optional",
      "parameters/query/a: optional / -",
    ],
    [
      "a parameter by reference",
      {},
      { parameters: [{ $ref: "#/components/parameters/Page" }] },
      "parameters/query/page: - / optional integer",
    ],
    ["required", query({}), query({}, { required: true }), "parameters/query/a: optional / required"],
    [
      "a type",
      query({ type: "string" }),
      query({ type: "integer" }),
      "parameters/query/a: optional string / optional integer",
    ],
    [
      "the type of items",
      query({ type: "array", items: { type: "string" } }),
      query({ type: "array", items: { type: "integer" } }),
      "parameters/query/a: optional array of string / optional array of integer",
    ],
    [
      "null",
      query({ type: "string" }),
      query({ type: "string", nullable: true }),
      "parameters/query/a: optional string / optional string or null",
    ],
    [
      "values",
      query({ enum: ["x"] }),
      query({ enum: ["y", "x"] }),
      'parameters/query/a: optional string "x" / optional string "x" | "y"',
    ],
    [
      "the type of a parameter's content",
      query({ type: "string" }),
      { parameters: [{ name: "a", in: "query", content: { "application/json": { schema: { type: "object" } } } }] },
      "parameters/query/a: optional string / optional object",
    ],
    ["a body more, told once", {}, body(ref("User")), "requestBody: - / optional"],
    ["a body that is required", body({}), body({}, true), "requestBody: optional / required"],
    [
      "a media type",
      body({}),
      { requestBody: { content: { "text/plain": { schema: { type: "string" } } } } },
      "requestBody/application/json: documented / -",
      "requestBody/text/plain: - / string",
    ],
    [
      "a property more",
      body(ref("User")),
      body({ allOf: [ref("User"), object({ age: { type: "integer" } })] }),
      "requestBody/application/json/age: - / optional integer",
    ],
    [
      "a property that is required",
      body(ref("User")),
      body(object({ email: ref("Email") })),
      "requestBody/application/json/email: required string / optional string",
    ],
    [
      "the type of a property",
      body(ref("User")),
      body(object({ email: { type: "object" } }, "email")),
      "requestBody/application/json/email: required string / required object",
    ],
    [
      "the type of a body",
      body({ type: "array", items: ref("User") }),
      body(ref("User")),
      "requestBody/application/json: array of object / object",
      "requestBody/application/json/email: - / required string",
    ],
    [
      "statuses",
      { responses: { "200": {}, "404": {} } },
      { responses: { "200": {}, default: {} } },
      "responses/404: documented / -",
      "responses/default: - / documented",
    ],
    [
      "media types of a response",
      { responses: { "200": { content: { "application/json": {} } } } },
      { responses: { "200": { content: { "text/csv": {} } } } },
      "responses/200/application/json: documented / -",
      "responses/200/text/csv: - / documented",
    ],
    [
      "security",
      { security: [{ token: [] }] },
      { security: [{ key: [], flow: [] }, {}] },
      "security: HTTP bearer / API key in header x-key and OAuth 2 or none",
    ],
    ["a scheme that is not declared", {}, { security: [{ gone: [] }] }, "security: none / undefined scheme gone"],
  ])("%s", (_, ours, theirs, ...wanted) => {
    expect(differences(ours, theirs)).toEqual(wanted);
  });
});
