import { expect, test } from "vitest";
import type { Json } from "../model/model.ts";
import { changesBetween } from "./operation-changes.ts";

const parameter = (name: string, type: string) => ({ name, in: "query", schema: { type } });

test.each<[string, Json, Json, ...object[]]>([
  ["nothing", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }],
  ["a value", { a: { "b/c": 1 } }, { a: { "b/c": "x" } }, { pointer: "/a/b~1c", before: "1", after: '"x"' }],
  [
    "a value more and one less",
    { a: 1 },
    { b: null },
    { pointer: "/a", before: "1" },
    { pointer: "/b", after: "null" },
  ],
  [
    "a list of values",
    { enum: ["a", "b"] },
    { enum: ["a", "x", "b"] },
    { pointer: "/enum", before: '["a","b"]', after: '["a","x","b"]' },
  ],
  [
    "a list of schemas",
    { oneOf: [{ type: "a" }] },
    { oneOf: [{ type: "b" }, {}] },
    { pointer: "/oneOf/0/type", before: '"a"', after: '"b"' },
    { pointer: "/oneOf/1", after: "{}" },
  ],
  [
    "parameters, by their names",
    { parameters: [parameter("a", "string"), parameter("b", "string")] },
    { parameters: [parameter("b", "integer")] },
    { pointer: "/parameters/query a", before: '{"name":"a","in":"query","schema":{"type":"string"}}' },
    { pointer: "/parameters/query b/schema/type", before: '"string"', after: '"integer"' },
  ],
  ["long values, shortened", { a: "x".repeat(100) }, {}, { pointer: "/a", before: `"${"x".repeat(78)}…` }],
])("%s", (_, before, after, ...wanted) => {
  expect(changesBetween(JSON.stringify(before), JSON.stringify(after))).toEqual(wanted);
});
