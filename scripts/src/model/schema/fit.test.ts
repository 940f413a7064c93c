import { describe, expect, test } from "vitest";
import { fitValue, type SampleDirection } from "./fit.ts";
import { createLookup } from "./lookup.ts";
import type { Json, Schema } from "./model.ts";

const string: Schema = { kind: "string" };
const to = (key: string): Schema => ({ kind: "reference", key });
const pet: Schema = {
  kind: "object",
  properties: [
    { name: "name", required: true, schema: string },
    { name: "id", required: true, schema: { ...string, readOnly: true } },
    { name: "secret", required: false, schema: { ...string, writeOnly: true } },
    { name: "parent", required: false, schema: to("Pet") },
  ],
};
const lookup = createLookup(new Map([["Pet", pet]]));
const fitted = (value: Json, schema: Schema, direction: SampleDirection = "request"): Json | undefined =>
  fitValue(value, schema, lookup, direction);

describe("an example that fits", () => {
  test.each<[string, Json, Schema, Json]>([
    ["anything", { a: [1] }, { kind: "unknown" }, { a: [1] }],
    ["a text", "x", string, "x"],
    ["bytes, as a text", "x", { kind: "binary" }, "x"],
    ["a whole number", 2, { kind: "integer" }, 2],
    ["a literal", { b: 1 }, { kind: "literal", values: [{ b: 1 }] }, { b: 1 }],
    ["an array", ["a"], { kind: "array", items: string }, ["a"]],
    [
      "a tuple with its rest",
      ["a", 1, 2],
      { kind: "tuple", items: [string], minItems: 1, rest: { kind: "integer" } },
      ["a", 1, 2],
    ],
    ["a tuple without its optional item", ["a"], { kind: "tuple", items: [string, string], minItems: 1 }, ["a"]],
    ["an object without what the type does not have", { name: "n", odd: 1 }, pet, { name: "n" }],
    ["an object within", { name: "n", parent: { name: "m", x: 1 } }, to("Pet"), { name: "n", parent: { name: "m" } }],
    ["a map", { a: "b" }, { kind: "object", properties: [], additional: string }, { a: "b" }],
    [
      "the member of a choice that keeps most",
      { name: "n", a: "a" },
      { kind: "union", members: [pet, { kind: "object", properties: [], additional: string }] },
      { name: "n", a: "a" },
    ],
    [
      "all that holds together",
      { name: "n", more: true, odd: 1 },
      {
        kind: "intersection",
        members: [pet, { kind: "object", properties: [{ name: "more", required: true, schema: { kind: "boolean" } }] }],
      },
      { name: "n", more: true },
    ],
  ])("%s", (_name, value, schema, wanted) => {
    expect(fitted(value, schema)).toEqual(wanted);
  });
});

describe("an example that does not fit", () => {
  test.each<[string, Json, Schema]>([
    ["no value fits", 1, { kind: "never" }],
    ["another kind", 5, string],
    ["null", null, string],
    ["a fraction", 1.5, { kind: "integer" }],
    ["another literal", "c", { kind: "literal", values: ["a"] }],
    ["an item of another kind", [1], { kind: "array", items: string }],
    ["too few items", [], { kind: "tuple", items: [string], minItems: 1 }],
    ["too many items", ["a", "b"], { kind: "tuple", items: [string], minItems: 1 }],
    ["a text for an object", "{}", pet],
    ["an array for an object", [], pet],
    ["a required property is missing", { secret: "s" }, pet],
    ["a property of another kind", { name: 1 }, pet],
    ["a demanded name is missing", {}, { kind: "object", properties: [], demands: ["x"] }],
    ["no member of a choice", 1, { kind: "union", members: [string, { kind: "null" }] }],
    ["one of what holds together", { name: "n" }, { kind: "intersection", members: [pet, string] }],
  ])("%s", (_name, value, schema) => {
    expect(fitted(value, schema)).toBeUndefined();
  });
});

test.each<[SampleDirection, Json, Json | undefined]>([
  ["request", { name: "n", id: "1", secret: "s" }, { name: "n", secret: "s" }],
  ["response", { name: "n", id: "1", secret: "s" }, { name: "n", id: "1" }],
  ["response", { name: "n" }, undefined],
])("a %s has no property of the other direction: %j", (direction, value, wanted) => {
  expect(fitted(value, pet, direction)).toEqual(wanted);
});
