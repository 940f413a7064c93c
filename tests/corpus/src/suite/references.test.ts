import { expect, test } from "vitest";
import { moveSchema, remoteReference } from "./references.ts";

test.each([
  { name: "the root", schema: { properties: { a: { $ref: "#" } } }, wanted: { properties: { a: { $ref: "#/at" } } } },
  { name: "a pointer", schema: { $ref: "#/$defs/a" }, wanted: { $ref: "#/at/$defs/a" } },
  { name: "a dynamic pointer", schema: { $dynamicRef: "#/$defs/a" }, wanted: { $dynamicRef: "#/at/$defs/a" } },
  { name: "an anchor stays", schema: { $ref: "#a" }, wanted: { $ref: "#a" } },
  {
    name: "a pointer into a resource of its own stays",
    schema: { $id: "urn:a", items: { $ref: "#/$defs/a" } },
    wanted: { $id: "urn:a", items: { $ref: "#/$defs/a" } },
  },
  { name: "data stays", schema: { enum: [{ $ref: "#/a" }] }, wanted: { enum: [{ $ref: "#/a" }] } },
  {
    name: "a property named like a data keyword is a schema",
    schema: { properties: { const: { $ref: "#" } } },
    wanted: { properties: { const: { $ref: "#/at" } } },
  },
])("moves references: $name", ({ schema, wanted }) => {
  expect(moveSchema(schema, "#/at")).toEqual(wanted);
});

test.each([
  { name: "none", schema: { $ref: "#/$defs/a" }, wanted: undefined },
  {
    name: "another host",
    schema: { items: { $ref: "http://localhost/a.json#b" } },
    wanted: "http://localhost/a.json#b",
  },
  { name: "a file", schema: { $ref: "a.json" }, wanted: "a.json" },
  {
    name: "a resource inside",
    schema: { $id: "http://localhost/", $defs: { a: { $id: "a.json" } }, $ref: "a.json" },
    wanted: undefined,
  },
  { name: "another dialect", schema: { $schema: "http://localhost/dialect" }, wanted: "http://localhost/dialect" },
  { name: "the same dialect", schema: { $schema: "https://json-schema.org/draft/2020-12/schema" }, wanted: undefined },
  { name: "no schema object", schema: true, wanted: undefined },
])("finds references to the outside: $name", ({ schema, wanted }) => {
  expect(remoteReference(schema)).toBe(wanted);
});
