import { describe, expect, test } from "vitest";
import { isObject, type OpenApiDocument } from "../document.ts";
import { pathToPointer } from "../json-pointer.ts";
import { applyPasses } from "./apply-passes.ts";
import type { NodeType } from "./grammar.ts";
import { onObject, type Pass } from "./pass.ts";

const document: OpenApiDocument = {
  openapi: "3.2.0",
  paths: {
    "x-note": { get: { operationId: "not an operation" } },
    "/a": {
      parameters: [{ in: "query", name: "p", content: { "application/json": { schema: { not: { title: "deep" } } } } }],
      query: {
        callbacks: { c: { "{$url}": { post: { responses: { default: { headers: { H: { schema: true } } } } } } } },
      },
      additionalOperations: { COPY: { requestBody: { content: { "a/b": { itemSchema: { items: [{}, {}] } } } } } },
    },
  },
  components: {
    schemas: { properties: { properties: { properties: { title: "a property" } }, example: { properties: 1 } } },
  },
};

function visited(type: NodeType): string[] {
  const pointers: string[] = [];
  const pass: Pass = {
    name: "collect",
    visit: { [type]: (node: never, _context: never, path: never) => (pointers.push(pathToPointer(path)), node) },
  };
  applyPasses(document, [pass]);
  return pointers;
}

describe("what a walk comes by", () => {
  test.each<[NodeType, string[]]>([
    ["document", [""]],
    ["pathItem", ["/paths/~1a", "/paths/~1a/query/callbacks/c/{$url}"]],
    [
      "operation",
      ["/paths/~1a/query", "/paths/~1a/query/callbacks/c/{$url}/post", "/paths/~1a/additionalOperations/COPY"],
    ],
    ["parameter", ["/paths/~1a/parameters/0"]],
    [
      "schema",
      [
        "/paths/~1a/parameters/0/content/application~1json/schema",
        "/paths/~1a/parameters/0/content/application~1json/schema/not",
        "/paths/~1a/query/callbacks/c/{$url}/post/responses/default/headers/H/schema",
        "/paths/~1a/additionalOperations/COPY/requestBody/content/a~1b/itemSchema",
        "/paths/~1a/additionalOperations/COPY/requestBody/content/a~1b/itemSchema/items/0",
        "/paths/~1a/additionalOperations/COPY/requestBody/content/a~1b/itemSchema/items/1",
        "/components/schemas/properties",
        "/components/schemas/properties/properties/properties",
      ],
    ],
  ])("%s", (type, wanted) => {
    expect(visited(type)).toEqual(wanted);
  });
});

function rename(from: string, to: string): Pass {
  return {
    name: `${from}-${to}`,
    visit: { schema: onObject((schema) => (schema["title"] === from ? { ...schema, title: to } : schema)) },
  };
}

describe("what a walk gives", () => {
  test("passes run in order, and see what the one before made", () => {
    const result = applyPasses(document, [rename("deep", "deeper"), rename("deeper", "deepest")]);
    expect(JSON.stringify(result)).toBe(JSON.stringify(document).replace('"deep"', '"deepest"'));
  });

  test("what no pass touches is the same object, and the given document stays as it was", () => {
    const before = JSON.stringify(document);
    const result = applyPasses(document, [rename("deep", "deeper")]);
    expect(result["components"]).toBe(document["components"]);
    expect(result["paths"]).not.toBe(document["paths"]);
    expect(applyPasses(document, [rename("nothing", "something")])).toBe(document);
    expect(JSON.stringify(document)).toBe(before);
  });

  test("a key such as __proto__ stays a key", () => {
    const odd = JSON.parse('{"components":{"schemas":{"__proto__":{"title":"deep"}}}}') as OpenApiDocument;
    const result = applyPasses(odd, [rename("deep", "deeper")]);
    expect(JSON.stringify(result)).toBe('{"components":{"schemas":{"__proto__":{"title":"deeper"}}}}');
    expect(isObject(result["title"])).toBe(false);
  });
});
