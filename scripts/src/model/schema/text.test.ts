import { expect, test } from "vitest";
import type { Schema } from "./model.ts";
import { schemaText } from "./text.ts";

const names = new Map([["error", "ErrorModel"]]);
const string: Schema = { kind: "string" };
const literals: Schema = { kind: "literal", values: ["A", "B"] };
const object: Schema = {
  kind: "object",
  properties: [
    { name: "a", required: true, schema: string },
    {
      name: "b-c",
      required: false,
      schema: { kind: "object", properties: [{ name: "d", required: true, schema: string }] },
    },
  ],
};

test.each<[string, Schema, number | undefined]>([
  ["string", string, undefined],
  ["number", { kind: "integer" }, undefined],
  ["Blob", { kind: "binary" }, undefined],
  ["string[]", { kind: "array", items: string }, undefined],
  ['"A" | "B"', literals, undefined],
  ['("A" | "B")[]', { kind: "array", items: literals }, undefined],
  ["never", { kind: "literal", values: [] }, undefined],
  ["ErrorModel", { kind: "reference", key: "error" }, undefined],
  ["unknown", { kind: "reference", key: "toString" }, undefined],
  ["ErrorModel | null", { kind: "union", members: [{ kind: "reference", key: "error" }, { kind: "null" }] }, undefined],
  [
    'ErrorModel & ("A" | "B")',
    { kind: "intersection", members: [{ kind: "reference", key: "error" }, literals] },
    undefined,
  ],
  ["[string, ...string[]]", { kind: "tuple", items: [string], minItems: 1, rest: string }, undefined],
  ["{}", { kind: "object", properties: [] }, undefined],
  ["{ [key: string]: string }", { kind: "object", properties: [], additional: string }, undefined],
  ['{ a: string; "b-c"?: { d: string } }', object, undefined],
  ['{ a: string; "b-c"?: { … } }', object, 30],
  ["{ … }", object, 20],
  ['"AAA…', { kind: "literal", values: ["AAAAAAAA"] }, 5],
])("%s", (wanted, schema, maxLength) => {
  expect(schemaText(schema, { names, ...(maxLength !== undefined && { maxLength }) })).toBe(wanted);
});
