import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import { normalise } from "../normalise/normalise.ts";
import { buildModel } from "./build-model.ts";
import type { ApiModel, Json } from "./model.ts";

function built(parts: Record<string, Json>): { model: ApiModel; rules: string[] } {
  const document: OpenApiDocument = { openapi: "3.1.0", info: { title: "T", version: "1" }, ...parts };
  const { model, findings } = buildModel(normalise(document).document);
  return { model, rules: findings.map(({ rule, pointer }) => `${rule} ${pointer}`) };
}

const responses = { default: { description: "" } };
const operation = (more: Record<string, Json>, method = "get"): Record<string, Json> => ({
  paths: { "/a": { [method]: { operationId: "a", responses, ...more } } },
});

test("the least document", () => {
  expect(built({}).model).toEqual({
    title: "T",
    version: "1",
    tags: [],
    servers: [{ name: "default", url: "/", variables: [] }],
    securitySchemes: [],
    operations: [],
    schemas: [],
    components: { parameters: [], headers: [], requestBodies: [], responses: [] },
  });
});

test("an operation with everything", () => {
  const { model, rules } = built({
    tags: [{ name: "Known", description: "D" }],
    ...operation(
      {
        tags: ["Known", "New"],
        summary: "S",
        description: "D",
        deprecated: true,
        externalDocs: { url: "https://example.org" },
        "x-specloom-formerly": ["old_a"],
        "x-specloom-repeatable": false,
        servers: [{ url: "https://a.example.org" }],
        requestBody: {
          required: true,
          description: "B",
          content: { "text/plain": { schema: { type: "string" }, example: "e" } },
        },
        responses: {
          default: { description: "other" },
          "4XX": { description: "wrong" },
          "404": {
            description: "none",
            headers: { "X-A": { required: true, schema: { type: "integer" } }, "Content-Type": {} },
          },
          "200": { description: "ok", content: { "application/json": { schema: {} } } },
          "x-note": {},
        },
      },
      "post",
    ),
  });
  expect(rules).toEqual([]);
  expect(model.tags).toEqual([{ name: "Known", description: "D" }, { name: "New" }]);
  expect(model.operations).toEqual([
    {
      id: "a",
      key: "a",
      method: "POST",
      path: "/a",
      pointer: "/paths/~1a/post",
      parameterTypes: {},
      tags: ["Known", "New"],
      summary: "S",
      description: "D",
      deprecated: true,
      externalDocs: { url: "https://example.org" },
      formerly: ["old_a"],
      repeatable: false,
      parameters: [],
      body: {
        required: true,
        description: "B",
        content: [
          {
            mediaType: "text/plain",
            kind: "text",
            schema: { kind: "string" },
            examples: [{ name: "example", value: "e" }],
            encoding: [],
          },
        ],
      },
      responses: [
        {
          status: "200",
          description: "ok",
          headers: [],
          content: [
            { mediaType: "application/json", kind: "json", schema: { kind: "unknown" }, examples: [], encoding: [] },
          ],
        },
        {
          status: "404",
          description: "none",
          headers: [{ name: "X-A", required: true, deprecated: false, schema: { kind: "integer" } }],
          content: [],
        },
        { status: "4XX", description: "wrong", headers: [], content: [] },
        { status: "default", description: "other", headers: [], content: [] },
      ],
      security: [],
      servers: [{ name: "default", url: "https://a.example.org", variables: [] }],
    },
  ]);
});

describe("security", () => {
  const components = {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "K" }, o: { type: "oauth2", flows: {} } },
  };
  test.each<[string, Record<string, Json>, Json | undefined, unknown]>([
    ["the document's", { security: [{ key: [] }] }, undefined, [[{ scheme: "key", scopes: [] }]]],
    ["none by its own word", { security: [{ key: [] }] }, [], []],
    ["its own", { security: [{ key: [] }] }, [{ o: ["read"] }], [[{ scheme: "o", scopes: ["read"] }]]],
    [
      "with and without",
      {},
      [{}, { key: [], o: [] }],
      [
        [],
        [
          { scheme: "key", scopes: [] },
          { scheme: "o", scopes: [] },
        ],
      ],
    ],
    ["not spoken of", {}, undefined, []],
  ])("%s", (_name, root, own, wanted) => {
    const { model, rules } = built({ ...root, components, ...operation(own === undefined ? {} : { security: own }) });
    expect(model.operations[0]?.security).toEqual(wanted);
    expect(rules).toEqual([]);
  });

  test("a scheme that nobody described", () => {
    expect(built(operation({ security: [{ key: [] }] })).rules).toEqual(["security-defined /paths/~1a/get/security"]);
  });

  test.each<[string, Json, unknown]>([
    ["key", { type: "apiKey", in: "cookie", name: "K" }, { type: "apiKey", in: "cookie", parameter: "K" }],
    ["basic", { type: "http", scheme: "Basic" }, { type: "basic" }],
    ["bearer", { type: "http", scheme: "bearer", bearerFormat: "JWT" }, { type: "bearer", bearerFormat: "JWT" }],
    ["another", { type: "http", scheme: "Digest" }, { type: "http", httpScheme: "Digest" }],
    ["openIdConnect", { type: "openIdConnect", openIdConnectUrl: "/o" }, { type: "openIdConnect", url: "/o" }],
    [
      "mutualTLS",
      { type: "mutualTLS", description: "D", deprecated: true },
      { type: "mutualTLS", description: "D", deprecated: true },
    ],
    [
      "oauth2",
      {
        type: "oauth2",
        flows: {
          password: { tokenUrl: "/t", scopes: { a: "A" } },
          authorizationCode: { authorizationUrl: "/a", scopes: {} },
        },
      },
      {
        type: "oauth2",
        flows: [
          { type: "password", tokenUrl: "/t", scopes: [{ name: "a", description: "A" }] },
          { type: "authorizationCode", authorizationUrl: "/a", scopes: [] },
        ],
      },
    ],
  ])("the scheme %s", (_name, node, wanted) => {
    const { model, rules } = built({ components: { securitySchemes: { s: node } } });
    expect(model.securitySchemes).toEqual([{ name: "s", deprecated: false, ...(wanted as object) }]);
    expect(rules).toEqual([]);
  });

  test.each<[string, Json]>([
    ["no type", {}],
    ["a key without place", { type: "apiKey", name: "K" }],
    ["a type of its own", { type: "magic" }],
  ])("no scheme: %s", (_name, node) => {
    const { model, rules } = built({ components: { securitySchemes: { s: node } } });
    expect(model.securitySchemes).toEqual([]);
    expect(rules).toEqual(["security-scheme /components/securitySchemes/s"]);
  });
});

describe("servers", () => {
  test.each<[string, Json[], string[]]>([
    ["by x-specloom-name", [{ url: "/a", "x-specloom-name": "eu", name: "n", description: "D" }], ["eu"]],
    ["by 3.2's name", [{ url: "/a", name: "n", description: "D" }], ["n"]],
    [
      "by description",
      [
        { url: "/a", description: "Production server" },
        { url: "/b", description: "Sandbox" },
      ],
      ["production", "sandbox"],
    ],
    [
      "by position",
      [{ url: "/a" }, { url: "/b", description: "A description that goes on and on" }],
      ["server-1", "server-2"],
    ],
    ["the only one", [{ url: "/a" }], ["default"]],
    [
      "alike",
      [
        { url: "/a", name: "n" },
        { url: "/b", name: "n" },
      ],
      ["n", "n-2"],
    ],
    ["what is none", [null, { description: "no url" }], ["default"]],
  ])("%s", (_name, servers, wanted) => {
    expect(built({ servers }).model.servers.map(({ name }) => name)).toEqual(wanted);
  });

  test("variables", () => {
    const variables = { port: { default: 8443, enum: ["443", "8443"] }, account: { default: "api", description: "D" } };
    expect(built({ servers: [{ url: "https://{account}:{port}", variables }] }).model.servers[0]?.variables).toEqual([
      { name: "port", default: "8443", enum: ["443", "8443"] },
      { name: "account", default: "api", description: "D" },
    ]);
  });
});

test.each<[string, Record<string, Json>, string]>([
  ["x-specloom-formerly", operation({ "x-specloom-formerly": "old" }), "/paths/~1a/get/x-specloom-formerly"],
  ["x-specloom-repeatable", operation({ "x-specloom-repeatable": "no" }), "/paths/~1a/get/x-specloom-repeatable"],
  ["x-specloom-name", { servers: [{ url: "/" }, { url: "/", "x-specloom-name": 5 }] }, "/servers/1/x-specloom-name"],
])("%s of the wrong kind is an error", (_name, parts, pointer) => {
  expect(built(parts).rules).toEqual([`specloom-extension ${pointer}`]);
});

test("statuses that are none are told and left out", () => {
  const { model, rules } = built(
    operation({ responses: { ok: { description: "" }, "2xx": { description: "" }, "200": { description: "" } } }),
  );
  expect(model.operations[0]?.responses.map(({ status }) => status)).toEqual(["200"]);
  expect(rules).toEqual([
    "response-status /paths/~1a/get/responses/ok",
    "response-status /paths/~1a/get/responses/2xx",
  ]);
});

test("a body without a media type is none", () => {
  expect(built(operation({ requestBody: { content: {} } })).model.operations[0]?.body).toBeUndefined();
});
