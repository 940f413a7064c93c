import { describe, expect, test } from "vitest";
import { mergeArrays, mergeObjects, type ArraySchema } from "./merge.ts";
import type { ObjectSchema, Schema } from "./model.ts";

const string: Schema = { kind: "string" };
const integer: Schema = { kind: "integer" };
const unknown: Schema = { kind: "unknown" };
const both = (...members: Schema[]): Schema => ({ kind: "intersection", members });
const array = (items: Schema): ArraySchema => ({ kind: "array", items });
const tuple = (items: readonly Schema[], minItems: number, rest?: Schema): ArraySchema => ({
  kind: "tuple",
  items,
  minItems,
  ...(rest && { rest }),
});

type ObjectNode = Schema & ObjectSchema;
const object = (
  properties: Record<string, Schema>,
  more: Partial<ObjectSchema> = {},
  required = false,
): ObjectNode => ({
  kind: "object",
  properties: Object.entries(properties).map(([name, schema]) => ({ name, required, schema })),
  ...more,
});

describe("objects together", () => {
  test.each<[string, readonly ObjectNode[], ObjectNode]>([
    ["one", [object({ a: string })], object({ a: string })],
    ["others", [object({ a: string }), object({ b: integer })], object({ a: string, b: integer })],
    [
      "the same name",
      [object({ a: string }), object({ a: integer }, {}, true)],
      object({ a: both(string, integer) }, {}, true),
    ],
    ["a name of any type", [object({ a: unknown }), object({ a: string })], object({ a: string })],
    [
      "demands",
      [object({}, { demands: ["a"] }), object({}, { demands: ["a", "b"] })],
      object({}, { demands: ["a", "b"] }),
    ],
    [
      "other keys",
      [object({}, { additional: string }), object({ a: string }, { additional: integer })],
      object({ a: string }, { additional: both(string, integer) }),
    ],
    ["closed", [object({ a: string }), object({}, { closed: true })], object({ a: string }, { closed: true })],
  ])("%s", (_name, given, wanted) => {
    expect(mergeObjects(given)).toEqual(wanted);
  });
});

describe("arrays together", () => {
  test.each<[string, readonly ArraySchema[], ArraySchema]>([
    ["of anything and of something", [array(unknown), array(string)], array(string)],
    ["of two types", [array(string), array(integer)], array(both(string, integer))],
    ["a tuple and its items", [tuple([string], 1, unknown), array(string)], tuple([both(string, string)], 1, string)],
    [
      "tuples by position",
      [tuple([string], 1, unknown), tuple([unknown, integer], 0, unknown)],
      tuple([string, integer], 1, unknown),
    ],
    [
      "the rest of one and the items of another",
      [tuple([], 0, integer), tuple([unknown, unknown], 2)],
      tuple([integer, integer], 2),
    ],
    ["the shorter closed one", [tuple([string, integer], 2), tuple([unknown], 0)], tuple([string], 1)],
    [
      "the most that is asked for",
      [tuple([string, integer], 0), tuple([unknown, unknown], 2)],
      tuple([string, integer], 2),
    ],
  ])("%s", (_name, given, wanted) => {
    expect(mergeArrays(given)).toEqual(wanted);
  });
});
