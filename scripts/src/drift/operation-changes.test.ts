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
    "values of a list, whatever their order",
    { enum: ["a", "b", 1] },
    { enum: ["x", 1, "a"] },
    { pointer: "/enum/1", before: '"b"' },
    { pointer: "/enum/0", after: '"x"' },
  ],
  ["the order of lists alone", { a: [{ b: 1 }, {}] }, { a: [{}, { b: 1 }] }],
  [
    "schemas of a list, without those that moved",
    { oneOf: [{ type: "a", b: 1 }, { type: "c" }] },
    { oneOf: [{ type: "n" }, { type: "c" }, { type: "a", b: 2 }] },
    { pointer: "/oneOf/0/b", before: "1" },
    { pointer: "/oneOf/0/type", before: '"a"', after: '"n"' },
    { pointer: "/oneOf/2", after: '{"type":"a","b":2}' },
  ],
  [
    "an object in place of a value",
    { a: [1] },
    { a: [{}] },
    { pointer: "/a/0", before: "1" },
    { pointer: "/a/0", after: "{}" },
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
