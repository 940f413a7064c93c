// oxlint-disable unicorn/no-thenable -- the name of the keyword
import { expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { conditionalProperties } from "./conditional-properties.ts";

const text = { type: "string" };
const number = { type: "number" };

function plain(A: Json, openapi = "3.1.0"): Json {
  const schemas = { A, B: { properties: { b: text } }, Loop: { then: { $ref: "#/components/schemas/Loop" } } };
  const changed = applyPasses({ openapi, components: { schemas } }, [conditionalProperties]);
  return (changed as { components: { schemas: { A: Json } } }).components.schemas.A;
}

test.each<[string, Json, Json]>([
  [
    "then and else",
    {
      properties: { k: text },
      if: { properties: { i: text } },
      then: { properties: { t: text } },
      else: { properties: { e: text } },
    },
    { properties: { k: text, t: text, e: text } },
  ],
  [
    "what is known already",
    { properties: { k: text }, then: { properties: { k: { const: "a" } } } },
    { properties: { k: text } },
  ],
  [
    "what another member knows",
    { allOf: [{ $ref: "#/components/schemas/B" }], else: { properties: { b: number } } },
    { allOf: [{ $ref: "#/components/schemas/B" }] },
  ],
  ["a reference", { then: { $ref: "#/components/schemas/B" } }, { properties: { b: text } }],
  [
    "two that differ, in members of their own",
    { allOf: [{ then: { properties: { t: text } } }, { then: { properties: { t: number } } }, { required: ["k"] }] },
    { allOf: [{ required: ["k"] }], properties: { t: { anyOf: [text, number] } } },
  ],
  [
    "two that are the same",
    { then: { properties: { t: text } }, else: { properties: { t: text } } },
    { properties: { t: text } },
  ],
  ["dependent schemas", { dependentSchemas: { a: { properties: { d: text } } } }, { properties: { d: text } }],
  ["one that holds itself", { then: { $ref: "#/components/schemas/Loop" } }, {}],
  [
    "other keys",
    { properties: { k: text }, unevaluatedProperties: number },
    { properties: { k: text }, additionalProperties: number },
  ],
  [
    "no other keys",
    { allOf: [{ $ref: "#/components/schemas/B" }], unevaluatedProperties: false },
    { allOf: [{ $ref: "#/components/schemas/B" }] },
  ],
  ["other items", { prefixItems: [text], unevaluatedItems: number }, { prefixItems: [text], items: number }],
  ["other items of any list", { items: text, unevaluatedItems: false }, { items: text }],
])("%s", (_name, schema, wanted) => {
  expect(plain(schema)).toEqual(wanted);
});

test("3.0 has no conditions", () => {
  const schema = { then: { properties: { t: text } }, unevaluatedProperties: number };
  expect(plain(schema, "3.0.3")).toBe(schema);
});
