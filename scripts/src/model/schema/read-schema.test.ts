import { describe, expect, test } from "vitest";
import type { Json, Schema } from "./model.ts";
import { createLookup } from "./lookup.ts";
import { readSchema } from "./read-schema.ts";
import { createSimplify } from "./simplify.ts";

const string = { kind: "string" };
const integer = { kind: "integer" };
/** Keywords of objects in a schema that names no `type`. */
const untyped = { kind: "object", untyped: true };
const a = { $ref: "#/components/schemas/A" };
const toA = { kind: "reference", key: "A" };

describe("a schema in the model's shape", () => {
  test.each<[string, Json | undefined, unknown]>([
    ["none", undefined, { kind: "unknown" }],
    ["true", true, { kind: "unknown" }],
    ["false", false, { kind: "never" }],
    ["empty", {}, { kind: "unknown" }],
    ["type", { type: "string" }, string],
    ["null", { type: "null" }, { kind: "null" }],
    ["types", { type: ["string", "integer"] }, { kind: "union", members: [string, integer] }],
    ["types with null", { type: ["string", "null"] }, { kind: "union", members: [string, { kind: "null" }] }],
    ["nullable", { type: "string", nullable: true }, { kind: "union", members: [string, { kind: "null" }] }],
    ["nullable enum", { type: "string", enum: ["a"], nullable: true }, { kind: "literal", values: ["a", null] }],
    ["const", { const: false }, { kind: "literal", values: [false] }],
    ["enum", { type: "string", enum: ["a", "b"] }, { kind: "literal", values: ["a", "b"] }],
    ["bytes", { type: "string", format: "binary" }, { kind: "binary", format: "binary" }],
    [
      "bytes by media type",
      { contentMediaType: "image/png" },
      { kind: "binary", limits: { contentMediaType: "image/png" } },
    ],
    [
      "base64",
      { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
      {
        ...string,
        limits: { contentMediaType: "image/png", contentEncoding: "base64" },
      },
    ],
    [
      "required beside a reference",
      { allOf: [a], required: ["x"] },
      { kind: "intersection", members: [{ ...untyped, properties: [], demands: ["x"] }, toA] },
    ],
    [
      "required in a member of its own",
      { allOf: [a, { required: ["x"] }, { type: "object", required: ["y"], properties: { z: { type: "string" } } }] },
      {
        kind: "intersection",
        members: [
          toA,
          { ...untyped, properties: [], demands: ["x"] },
          { kind: "object", properties: [{ name: "z", required: false, schema: string }], demands: ["y"] },
        ],
      },
    ],
    ["reference", a, toA],
    ["reference with words", { ...a, description: "D" }, { ...toA, description: "D" }],
    ["reference to something else", { $ref: "#/components/parameters/A" }, { kind: "unknown" }],
    ["array", { type: "array", items: a }, { kind: "array", items: toA }],
    ["array of anything", { type: "array" }, { kind: "array", items: { kind: "unknown" } }],
    [
      "tuple",
      { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } },
      { kind: "tuple", items: [string], minItems: 0, rest: integer },
    ],
    ["closed tuple", { type: "array", prefixItems: [a], items: false }, { kind: "tuple", items: [toA], minItems: 0 }],
    [
      "object",
      { type: "object", required: ["a"], properties: { a: { type: "string" }, b: {} } },
      {
        kind: "object",
        properties: [
          { name: "a", required: true, schema: string },
          { name: "b", required: false, schema: { kind: "unknown" } },
        ],
      },
    ],
    [
      "object without type",
      { properties: { a: { type: "string" } } },
      {
        ...untyped,
        properties: [{ name: "a", required: false, schema: string }],
      },
    ],
    ["free object", { type: "object" }, { kind: "object", properties: [] }],
    [
      "closed object",
      { type: "object", additionalProperties: false },
      { kind: "object", properties: [], closed: true },
    ],
    ["map", { type: "object", additionalProperties: a }, { kind: "object", properties: [], additional: toA }],
    [
      "patterns",
      { type: "object", patternProperties: { "^x": a }, additionalProperties: false },
      { kind: "object", properties: [], additional: toA },
    ],
    [
      "__proto__",
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as Json,
      {
        ...untyped,
        properties: [{ name: "__proto__", required: false, schema: string }],
      },
    ],
    ["one of allOf", { allOf: [a], description: "D" }, { ...toA, description: "D" }],
    [
      "allOf and own",
      { allOf: [a], properties: { b: { type: "string" } } },
      {
        kind: "intersection",
        members: [{ ...untyped, properties: [{ name: "b", required: false, schema: string }] }, toA],
      },
    ],
    ["anyOf", { anyOf: [a, { type: "string" }] }, { kind: "union", members: [toA, string] }],
    [
      "anyOf that only demands",
      { type: "object", anyOf: [{ required: ["a"] }] },
      {
        kind: "intersection",
        members: [
          { kind: "object", properties: [] },
          { kind: "union", members: [{ ...untyped, properties: [], demands: ["a"] }] },
        ],
      },
    ],
    [
      "oneOf with discriminator",
      { oneOf: [a, { $ref: "#/components/schemas/B" }], discriminator: { propertyName: "t", mapping: { x: "A" } } },
      {
        kind: "union",
        members: [toA, { kind: "reference", key: "B" }],
        discriminator: { property: "t", mapping: { x: "A" } },
      },
    ],
    [
      "notes",
      {
        type: "string",
        title: "T",
        description: "D",
        format: "email",
        pattern: "p",
        deprecated: true,
        readOnly: true,
        default: "d",
        example: "e",
        examples: ["f"],
        maxLength: 3,
      },
      {
        ...string,
        title: "T",
        description: "D",
        format: "email",
        pattern: "p",
        deprecated: true,
        readOnly: true,
        default: "d",
        examples: ["e", "f"],
        limits: { maxLength: 3 },
      },
    ],
  ])("%s", (_name, given, wanted) => {
    expect(readSchema(given, {})).toEqual(wanted);
  });
});

const A: Schema = {
  kind: "object",
  properties: [
    { name: "x", required: false, schema: { kind: "string" } },
    { name: "z", required: false, schema: { kind: "string" } },
  ],
};

describe("a schema as it means", () => {
  const simplify = createSimplify(createLookup(new Map([["A", A]])));
  test.each<[string, Json, unknown]>([
    ["a free object", { type: "object" }, { kind: "object", properties: [], additional: { kind: "unknown" } }],
    [
      "a closed object",
      { type: "object", additionalProperties: false },
      { kind: "object", properties: [], closed: true },
    ],
    [
      "required beside a reference",
      { allOf: [a], required: ["x"] },
      {
        kind: "intersection",
        members: [toA, { kind: "object", properties: [{ name: "x", required: true, schema: string }] }],
      },
    ],
    [
      "required in a member of its own",
      { allOf: [a, { required: ["x"] }, { type: "object", required: ["y"], properties: { z: { type: "string" } } }] },
      {
        kind: "intersection",
        members: [
          toA,
          {
            kind: "object",
            properties: [
              { name: "z", required: false, schema: string },
              { name: "x", required: true, schema: string },
            ],
            demands: ["y"],
          },
        ],
      },
    ],
    [
      "anyOf that only demands",
      { type: "object", anyOf: [{ required: ["a"] }] },
      { kind: "object", properties: [], demands: ["a"] },
    ],
    [
      "tuple with a rest",
      { type: "array", prefixItems: [{ type: "string" }], minItems: 1, items: false },
      { kind: "tuple", items: [string], minItems: 1, limits: { minItems: 1 } },
    ],
    [
      "an array of fixed length",
      { type: "array", items: a, minItems: 2, maxItems: 2 },
      {
        kind: "tuple",
        items: [toA, toA],
        minItems: 2,
        limits: { minItems: 2, maxItems: 2 },
      },
    ],
  ])("%s", (_name, given, wanted) => {
    expect(simplify(readSchema(given, {}))).toEqual(wanted);
  });
});
