import { describe, expect, test } from "vitest";
import { createLookup } from "./lookup.ts";
import type { Json, Schema } from "./model.ts";
import { createSimplify } from "./simplify.ts";
import { sampleValue, type SampleOptions } from "./sample.ts";

const string: Schema = { kind: "string" };
const node: Schema = {
  kind: "object",
  properties: [
    { name: "name", required: true, schema: string },
    { name: "next", required: false, schema: { kind: "reference", key: "node" } },
    { name: "all", required: true, schema: { kind: "array", items: { kind: "reference", key: "node" } } },
  ],
};
const cat: Schema = { kind: "object", properties: [{ name: "t", required: true, schema: string }] };
const schemas = new Map<string, Schema>([
  ["node", node],
  ["cat", cat],
  [
    "optional",
    {
      kind: "object",
      properties: [
        { name: "a", required: false, schema: string },
        { name: "b", required: false, schema: string },
        {
          name: "inner",
          required: false,
          schema: { kind: "object", properties: [{ name: "a", required: false, schema: string }] },
        },
      ],
    },
  ],
  ["loop", { kind: "reference", key: "loop" }],
]);
const options: SampleOptions = { lookup: createLookup(schemas), direction: "request" };

describe("a sample", () => {
  test.each<[string, Schema, Json | undefined]>([
    ["string", string, "string"],
    ["the example", { ...string, examples: ["e"], default: "d" }, "e"],
    ["the default, where the example does not fit", { ...string, examples: [5], default: "d" }, "d"],
    ["literal", { kind: "literal", values: [3, 4] }, 3],
    ["email", { ...string, format: "email" }, "ada@example.org"],
    ["a format nobody knows", { ...string, format: "toString" }, "string"],
    ["long enough", { ...string, limits: { minLength: 8 } }, "stringxx"],
    ["short enough", { ...string, limits: { maxLength: 3 } }, "str"],
    ["integer", { kind: "integer" }, 1],
    ["at least", { kind: "integer", limits: { minimum: 18 } }, 18],
    ["at most", { kind: "integer", limits: { maximum: -2 } }, -2],
    ["above", { kind: "integer", limits: { exclusiveMinimum: 5 } }, 6],
    ["above, as 3.0 says it", { kind: "integer", limits: { minimum: 5, exclusiveMinimum: true } }, 6],
    ["a multiple", { kind: "number", limits: { minimum: 7, multipleOf: 5 } }, 10],
    ["null", { kind: "null" }, null],
    ["never", { kind: "never" }, undefined],
    ["tuple", { kind: "tuple", items: [string, { kind: "boolean" }], minItems: 2 }, ["string", true]],
    ["array of at least", { kind: "array", items: string, limits: { minItems: 2 } }, ["string", "string"]],
    ["array of none", { kind: "array", items: string, limits: { maxItems: 0 } }, []],
    [
      "array of a million",
      { kind: "array", items: { kind: "null" }, limits: { minItems: 1e6 } },
      Array.from({ length: 20 }, () => null),
    ],
    ["union, null last", { kind: "union", members: [{ kind: "null" }, string] }, "string"],
    [
      "union with discriminator",
      {
        kind: "union",
        members: [{ kind: "reference", key: "cat" }],
        discriminator: { property: "t", mapping: { c: "cat" } },
      },
      { t: "c" },
    ],
    [
      "what one member asks for and another describes",
      createSimplify(createLookup(schemas))({
        kind: "intersection",
        members: [
          { kind: "reference", key: "optional" },
          { kind: "object", properties: [], demands: ["inner"] },
          { kind: "object", properties: [], demands: ["a"] },
        ],
      }),
      { a: "string", inner: {} },
    ],
    [
      "intersection",
      {
        kind: "intersection",
        members: [cat, { kind: "object", properties: [{ name: "u", required: true, schema: { kind: "boolean" } }] }],
      },
      { t: "string", u: true },
    ],
    ["recursion ends", { kind: "reference", key: "node" }, { name: "string", all: [] }],
    ["a reference to itself", { kind: "reference", key: "loop" }, undefined],
    ["a reference to nothing", { kind: "reference", key: "none" }, undefined],
  ])("%s", (_name, schema, wanted) => {
    expect(sampleValue(schema, options)).toEqual(wanted);
  });
});

test("schemas that all know each other come to an end", () => {
  const keys = Array.from({ length: 40 }, (_, index) => `k${index}`);
  const member = (required: boolean): Schema => ({
    kind: "object",
    properties: keys.map((key) => ({ name: key, required, schema: { kind: "reference", key } })),
  });
  for (const required of [true, false]) {
    const all = new Map(keys.map((key) => [key, member(required)]));
    const value = sampleValue(
      { kind: "reference", key: "k0" },
      { lookup: createLookup(all), direction: "request", optional: true },
    );
    expect(JSON.stringify(value).length).toBeLessThan(20_000);
  }
});

describe("of an object", () => {
  const schema: Schema = {
    kind: "object",
    properties: [
      { name: "id", required: true, schema: { ...string, readOnly: true } },
      { name: "secret", required: true, schema: { ...string, writeOnly: true } },
      { name: "note", required: false, schema: string },
    ],
  };
  test.each<[Partial<SampleOptions>, Json]>([
    [{ direction: "request" }, { secret: "string" }],
    [{ direction: "response" }, { id: "string" }],
    [
      { direction: "request", optional: true },
      { secret: "string", note: "string" },
    ],
  ])("%o", (more, wanted) => {
    expect(sampleValue(schema, { ...options, ...more })).toEqual(wanted);
  });
});
