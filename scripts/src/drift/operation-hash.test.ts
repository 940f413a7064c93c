import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import { hashOperation } from "./operation-hash.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Hashes `operation` within a document of these components. */
function hashOf(operation: JsonObject, components: JsonObject = {}, pathItem: JsonObject = {}): string | undefined {
  return hashOperation({ components }, pathItem, operation);
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("the text that is hashed", () => {
  test.each<[string, JsonObject, string, JsonObject?, JsonObject?]>([
    ["keys sorted at every level", { b: 1, a: { d: [2, "x"], c: null } }, '{"a":{"c":null,"d":[2,"x"]},"b":1}'],
    [
      "annotations and extensions left out",
      { summary: "S", description: "D", tags: ["t"], externalDocs: { url: "u" }, "x-y": 1, deprecated: true },
      '{"deprecated":true}',
    ],
    [
      "properties with the names of annotations kept",
      {
        schema: {
          title: "T",
          properties: { title: { type: "string", title: "T" }, "x-y": {}, example: { example: 1 } },
        },
      },
      '{"schema":{"properties":{"example":{},"title":{"type":"string"},"x-y":{}}}}',
    ],
    [
      "names of headers and schemes kept, extensions of responses left out",
      {
        responses: { "x-note": {}, default: { headers: { "x-id": { description: "D" } } } },
        security: [{ title: [] }],
      },
      '{"responses":{"default":{"headers":{"x-id":{}}}},"security":[{"title":[]}]}',
    ],
    [
      "data kept as it is",
      { schema: { default: { title: "T", $ref: "#/x" }, enum: [{ description: "D" }] } },
      '{"schema":{"default":{"$ref":"#/x","title":"T"},"enum":[{"description":"D"}]}}',
    ],
    [
      "references inlined, words beside them ignored",
      { schema: { ...ref("A"), description: "D" } },
      '{"schema":{"items":{"type":"string"},"type":"array"}}',
      { schemas: { A: { type: "array", items: ref("B") }, B: { type: "string", title: "T" } } },
    ],
    [
      "fields beside a reference added to its target",
      { schema: { ...ref("A"), nullable: true } },
      '{"schema":{"nullable":true,"type":"string"}}',
      { schemas: { A: { type: "string" } } },
    ],
    [
      "a cycle cut at its reference",
      { schema: ref("A") },
      '{"schema":{"items":{"properties":{"a":"#/components/schemas/A"}}}}',
      { schemas: { A: { items: ref("B") }, B: { properties: { a: ref("A") } } } },
    ],
    [
      "the same schema cut differently in two places",
      { schema: { allOf: [ref("A"), ref("B")] } },
      '{"schema":{"allOf":[{"items":{"properties":{"a":"#/components/schemas/A"}}},' +
        '{"properties":{"a":{"items":"#/components/schemas/B"}}}]}}',
      { schemas: { A: { items: ref("B") }, B: { properties: { a: ref("A") } } } },
    ],
    ["a reference to nothing kept", { schema: ref("A") }, '{"schema":{"$ref":"#/components/schemas/A"}}'],
    [
      "parameters of the path in front, without those that are overridden",
      { parameters: [{ name: "b", in: "query" }] },
      '{"parameters":[{"in":"path","name":"a"},{"in":"query","name":"b"}]}',
      { parameters: { A: { name: "a", in: "path" } } },
      { parameters: [{ $ref: "#/components/parameters/A" }, { name: "b", in: "query", required: true }] },
    ],
  ])("has %s", (_, operation, text, components, pathItem) => {
    expect(hashOf(operation, components, pathItem)).toBe(sha256(text));
  });
});

test("an operation that grows without end has no hash", () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`S${index}`, { allOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)] }]),
  );
  expect(hashOf({ schema: ref("S0") }, { schemas })).toBeUndefined();
});
