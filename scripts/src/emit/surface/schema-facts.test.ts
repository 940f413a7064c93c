import { expect, test } from "vitest";
import type { Schema } from "../../model/model.ts";
import { fact, json, schemaFacts } from "./schema-facts.ts";

const names = new Map([["error", "ErrorModel"]]);
const text: Schema = { kind: "string" };

test.each<[string, Schema, string[]]>([
  [
    "a string with limits",
    { kind: "string", format: "uuid", limits: { maxLength: 3 } },
    ["s $ string format=uuid maxLength=3"],
  ],
  ["a reference", { kind: "reference", key: "error" }, ["s $ #ErrorModel"]],
  [
    "literals",
    { kind: "literal", values: ["b", 1, null] },
    ["s $ enum", 's $ value "\\"b\\""', "s $ value 1", "s $ value null"],
  ],
  [
    "an object",
    {
      kind: "object",
      properties: [
        { name: "a", required: true, schema: { kind: "array", items: text } },
        { name: "odd name", required: false, schema: { ...text, readOnly: true, deprecated: true } },
      ],
      additional: { kind: "integer" },
    },
    [
      "s $ object",
      "s $.a array required",
      "s $.a[] string",
      's "$[\\"odd name\\"]" string optional readOnly deprecated',
      "s $.* integer",
    ],
  ],
  [
    "a tuple",
    { kind: "tuple", items: [text], minItems: 1, rest: { kind: "null" } },
    ["s $ tuple", "s $[0] string", "s $[] null"],
  ],
  [
    "a union",
    { kind: "union", members: [text, { kind: "null" }, { kind: "array", items: text }] },
    ["s $ union", "s $| string", "s $| null", "s $|1 array", "s $|1[] string"],
  ],
  [
    "a union told apart by a property",
    {
      kind: "union",
      members: [{ kind: "reference", key: "error" }],
      discriminator: { property: "kind", mapping: { bad: "error" } },
    },
    ["s $ union", "s $| #ErrorModel", "s $ discriminator kind", "s $ mapping bad #ErrorModel"],
  ],
  [
    "an intersection",
    { kind: "intersection", members: [{ kind: "reference", key: "error" }] },
    ["s $ intersection", "s $& #ErrorModel"],
  ],
])("%s", (_name, schema, wanted) => {
  expect(schemaFacts(["s"], schema, names)).toEqual(wanted);
});

test.each([
  [["plain", "a/b", "{x}"], "plain a/b {x}"],
  [["two words", "", 'a"b', "line\nfeed"], '"two words" "" "a\\"b" "line\\nfeed"'],
  [["\u202e"], '"\\u202e"'],
])("the words %j are the fact %j", (words, wanted) => {
  expect(fact(...words)).toBe(wanted);
});

test("equal values are equal words, whatever the order of their keys", () => {
  expect(json({ b: 1, a: { d: [2], c: null } })).toBe(json({ a: { c: null, d: [2] }, b: 1 }));
});
