import { describe, expect, test } from "vitest";
import type { JsonObject, OpenApiDocument } from "../document.ts";
import type { Json } from "../model/model.ts";
import { normalise } from "./normalise.ts";

const responses = { default: { description: "" } };

function document(parts: Record<string, Json>): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, ...parts };
}

/** The normalised `paths` and `components`, and the names of the checks that found something. */
function normalised(parts: Record<string, Json>): { paths: Json; components: Json; rules: string[] } {
  const { document: result, findings } = normalise(document(parts));
  return {
    paths: result["paths"] ?? null,
    components: result["components"] ?? null,
    rules: findings.map(({ rule, pointer }) => `${rule} ${pointer}`),
  };
}

const query = (name: string, more: Record<string, Json> = {}): JsonObject => ({ in: "query", name, ...more });

describe("path-level-fields and unique-parameters", () => {
  test.each<[string, Json[], Json[], Json[]]>([
    ["both kept, the path's first", [query("a")], [query("b")], [query("a"), query("b")]],
    ["the operation's wins", [query("a", { required: true })], [query("a")], [query("a")]],
    [
      "the place is part of the key",
      [query("a")],
      [{ in: "header", name: "a" }],
      [query("a"), { in: "header", name: "a" }],
    ],
    [
      "header names in any case",
      [{ in: "header", name: "X-A" }],
      [{ in: "header", name: "x-a" }],
      [{ in: "header", name: "x-a" }],
    ],
    ["through a reference", [{ $ref: "#/components/parameters/A" }], [query("a")], [query("a")]],
    ["listed twice", [], [query("a"), query("a", { required: true })], [query("a")]],
    ["what is none", [null, "x", { in: "query" }], [query("a")], [query("a")]],
  ])("%s", (_name, ofPath, own, wanted) => {
    const { paths } = normalised({
      paths: { "/x": { parameters: ofPath, get: { operationId: "x", parameters: own, responses } } },
      components: { parameters: { A: query("a", { required: true }) } },
    });
    expect(paths).toEqual({ "/x": { get: { operationId: "x", parameters: wanted, responses } } });
  });

  test("servers, unless the operation has its own", () => {
    const { paths } = normalised({
      paths: {
        "/x": {
          servers: [{ url: "/path" }],
          get: { operationId: "a", responses },
          put: { operationId: "b", servers: [{ url: "/own" }], responses },
          additionalOperations: { COPY: { operationId: "c", responses } },
        },
      },
    });
    expect(paths).toEqual({
      "/x": {
        get: { operationId: "a", responses, servers: [{ url: "/path" }] },
        put: { operationId: "b", servers: [{ url: "/own" }], responses },
        additionalOperations: { COPY: { operationId: "c", responses, servers: [{ url: "/path" }] } },
      },
    });
  });

  test("headers that are no parameters are told", () => {
    const parameters = [
      { in: "header", name: "Content-Type" },
      { in: "header", name: "ACCEPT" },
      query("q"),
      query("q"),
    ];
    const { rules } = normalised({ paths: { "/x": { get: { operationId: "x", parameters, responses } } } });
    expect(rules).toEqual([
      "ignored-header-parameter /paths/~1x/get/parameters",
      "ignored-header-parameter /paths/~1x/get/parameters",
      "duplicate-parameter /paths/~1x/get/parameters",
    ]);
  });
});

function ids(paths: Record<string, Record<string, Json>>): string[] {
  const { paths: result } = normalised({
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).map(([method, id]) => [
            method,
            id === null ? { responses } : { operationId: id, responses },
          ]),
        ),
      ]),
    ),
  });
  return Object.values(result as Record<string, JsonObject>).flatMap((item) =>
    Object.values(item).map((operation) => String((operation as JsonObject)["operationId"])),
  );
}

describe("operation-ids", () => {
  test.each<[string, Record<string, Record<string, Json>>, string[]]>([
    ["kept as they are", { "/a": { get: "getA", put: "put/a b-c" } }, ["getA", "put/a_b-c"]],
    ["missing", { "/users/{id}/posts": { get: null } }, ["getUsersByIdPosts"]],
    ["empty", { "/": { get: "", post: " " } }, ["get", "post"]],
    ["taken", { "/a": { get: "x" }, "/b": { get: "x" } }, ["x", "getB"]],
    ["a made one that another has", { "/a": { get: null }, "/b": { put: "getA" } }, ["getA_f302dfbc", "getA"]],
    ["two made ones alike", { "/a-b": { get: null }, "/a/b": { get: null } }, ["getAB", "getAB_840b7118"]],
    ["odd characters", { "/a": { get: "a#/b%2F\u202e\u0000c" }, "/b": { get: "\u200b" } }, ["a_/b_2F_c", "getB"]],
    ["of the prototype", { "/a": { get: "__proto__" }, "/b": { get: "constructor" } }, ["__proto__", "constructor"]],
  ])("%s", (_name, given, wanted) => {
    expect(ids(given)).toEqual(wanted);
  });

  test("a long one keeps its start", () => {
    const [id] = ids({ "/a": { get: "x".repeat(10_000) } });
    expect(id).toMatch(/^x{80}_[0-9a-f]{8}$/u);
  });

  test("nothing changes when another operation comes", () => {
    const before = ids({ "/a/{b}": { get: null }, "/c": { put: "c" } });
    const after = ids({ "/0": { get: null }, "/a/{b}": { get: null }, "/c": { put: "c" } });
    expect(after.slice(1)).toEqual(before);
  });
});

describe("references", () => {
  const target = { type: "object", properties: { p: { type: "string" } } };

  test.each<[string, string, Json, Record<string, Json>]>([
    ["a component", "#/components/schemas/A", { $ref: "#/components/schemas/A" }, {}],
    ["percent-encoded", "#/components/schemas/%41", { $ref: "#/components/schemas/A" }, {}],
    ["a percent sign in the name", "#/components/schemas/50%", { $ref: "#/components/schemas/50%25" }, {}],
    ["a slash in the name", "#/components/schemas/a~1b", { $ref: "#/components/schemas/a~1b" }, {}],
    [
      "inside a schema",
      "#/components/schemas/A/properties/p",
      { $ref: "#/components/schemas/A_p" },
      { A_p: { type: "string" } },
    ],
    [
      "inside an extension",
      "#/x-shared/One",
      { $ref: "#/components/schemas/x_shared_One" },
      {
        x_shared_One: { $ref: "#/components/schemas/x_shared_Two" },
        x_shared_Two: { type: "integer" },
      },
    ],
    ["to nothing", "#/components/schemas/None", {}, {}],
    ["to a field of the prototype", "#/components/schemas/toString", {}, {}],
  ])("%s", (_name, reference, wanted, moved) => {
    const components = { schemas: { A: target, "50%": {}, "a/b": {} } };
    const { components: result } = normalised({
      components: { ...components, schemas: { ...components.schemas, Given: { $ref: reference } } },
      "x-shared": { One: { $ref: "#/x-shared/Two" }, Two: { type: "integer" } },
    });
    expect(result).toEqual({ schemas: { ...components.schemas, Given: wanted, ...moved } });
  });

  test("what leads nowhere is an error at the reference", () => {
    const { rules } = normalised({ components: { schemas: { A: { items: { $ref: "#/nowhere" } } } } });
    expect(rules).toEqual(["no-unresolved-reference /components/schemas/A/items/$ref"]);
  });

  test("keywords beside a reference: hold from 3.1 on, are ignored in 3.0, and words stay words", () => {
    const schemas = {
      A: {},
      Narrow: { $ref: "#/components/schemas/A", description: "D", minLength: 1, allOf: [{ title: "T" }] },
      Word: { $ref: "#/components/schemas/A", description: "D" },
    };
    expect(normalised({ components: { schemas } }).components).toEqual({
      schemas: {
        A: {},
        Narrow: { description: "D", allOf: [{ $ref: "#/components/schemas/A" }, { minLength: 1 }, { title: "T" }] },
        Word: schemas.Word,
      },
    });
    expect(normalised({ openapi: "3.0.3", components: { schemas } }).components).toEqual({ schemas });
  });

  test("chains of components end at the first step", () => {
    const real = { description: "R", content: { "a/b": { schema: {} } } };
    const { paths, components } = normalised({
      paths: { "/a": { get: { operationId: "a", responses: { 200: { $ref: "#/components/responses/One" } } } } },
      components: {
        responses: {
          One: { $ref: "#/components/responses/Two" },
          Two: { $ref: "#/components/responses/Three" },
          Three: real,
        },
        mediaTypes: { M: { schema: { type: "string" } } },
        requestBodies: { B: { content: { "a/b": { $ref: "#/components/mediaTypes/M" } } } },
      },
    });
    expect(paths).toEqual({
      "/a": { get: { operationId: "a", responses: { 200: { $ref: "#/components/responses/Three" } } } },
    });
    expect(components).toMatchObject({
      responses: { One: real, Two: real, Three: real },
      requestBodies: { B: { content: { "a/b": { schema: { type: "string" } } } } },
    });
  });

  test("a path item that is used twice has operations of its own in both places", () => {
    const { paths } = normalised({
      paths: { "/a": { $ref: "#/components/pathItems/P" }, "/b": { $ref: "#/components/pathItems/P", summary: "B" } },
      components: { pathItems: { P: { parameters: [query("q")], get: { operationId: "p", responses } } } },
    });
    expect(paths).toEqual({
      "/a": { get: { operationId: "p", parameters: [query("q")], responses } },
      "/b": { summary: "B", get: { operationId: "getB", summary: "B", parameters: [query("q")], responses } },
    });
  });
});

describe("schema-shapes", () => {
  test.each<[string, Json, Json]>([
    ["null", null, {}],
    ["a list", [], {}],
    ["text", "string", {}],
    ["true", true, true],
    ["an unknown type", { type: "strnig", title: "T" }, { title: "T" }],
    ["an unknown type among others", { type: ["string", "nul"] }, { type: "string" }],
    ["a list of one type", { type: ["string"] }, { type: "string" }],
    ["Swagger's file", { type: "file", format: "x" }, { type: "string", format: "binary" }],
    ["required as a flag", { type: "string", required: true }, { type: "string" }],
    ["compositions that are no lists", { allOf: {}, oneOf: "x", anyOf: [] }, { anyOf: [] }],
    ["properties that are no schemas", { properties: { a: null, b: false } }, { properties: { a: {}, b: false } }],
    ["a reference that is no text", { $ref: 5 }, {}],
    ["an empty key", { properties: { "": { type: "string" } } }, { properties: { "": { type: "string" } } }],
  ])("%s", (_name, given, wanted) => {
    expect(normalised({ components: { schemas: { A: given } } }).components).toEqual({ schemas: { A: wanted } });
  });
});
