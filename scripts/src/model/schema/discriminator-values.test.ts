import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../document.ts";
import { withDiscriminatorValues } from "./discriminator-values.ts";
import { createLookup } from "./lookup.ts";
import type { Json } from "./model.ts";
import { readSchema } from "./read-schema.ts";

const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` });
const object = (properties: Record<string, Json>): JsonObject => ({ type: "object", properties });
const t = object({ t: { type: "string" } });
const by = (mapping?: Record<string, string>): JsonObject => ({
  discriminator: { propertyName: "t", ...(mapping && { mapping }) },
});
const child = (parent: string): JsonObject => ({ allOf: [ref(parent), { type: "object" }] });

/** The values that each schema is given, by key. */
function valuesIn(nodes: Record<string, Json>, more: Record<string, Json> = {}): Record<string, readonly Json[]> {
  const document = { openapi: "3.1.0", components: { schemas: nodes }, ...more };
  const written = new Map(Object.entries(nodes).map(([key, node]) => [key, readSchema(node, document)]));
  const result = withDiscriminatorValues(document, nodes, written, createLookup(written));
  const given = [...result].flatMap(([key, schema]): [string, readonly Json[]][] => {
    if (schema === written.get(key) || schema.kind !== "intersection") return [];
    const added = schema.members.at(-1);
    const literal = added?.kind === "object" ? added.properties[0]?.schema : undefined;
    return literal?.kind === "literal" ? [[key, literal.values]] : [];
  });
  return Object.fromEntries(given);
}

describe("values of discriminators", () => {
  test.each<[string, Record<string, Json>, Record<string, readonly Json[]>]>([
    ["none", { A: t }, {}],
    [
      "mapped",
      { U: { oneOf: [ref("A"), ref("B")], ...by({ a: "A", b: "#/components/schemas/B" }) }, A: t, B: t },
      { A: ["a"], B: ["b"] },
    ],
    ["two for one", { U: { oneOf: [ref("A")], ...by({ a: "A", aa: "A" }) }, A: t }, { A: ["a", "aa"] }],
    ["by name", { U: { anyOf: [ref("A"), ref("B")], ...by() }, A: t, B: t }, { A: ["A"], B: ["B"] }],
    [
      "mapped beats by name",
      { U: { oneOf: [ref("A")], ...by({ a: "A" }) }, W: { oneOf: [ref("A")], ...by() }, A: t },
      { A: ["a"] },
    ],
    ["not listed by the mapping", { U: { oneOf: [ref("A"), ref("B")], ...by({ a: "A" }) }, A: t, B: t }, { A: ["a"] }],
    ["children by name", { P: { ...t, ...by() }, A: child("P"), B: child("A") }, { A: ["A", "B"], B: ["B"] }],
    ["mapped children", { P: { ...t, ...by({ a: "A" }) }, A: child("P"), B: child("P") }, { A: ["a"] }],
    [
      "numbers and booleans",
      {
        U: { oneOf: [ref("A"), ref("B"), ref("C")], ...by({ "1": "A", true: "B", "2": "C" }) },
        A: object({ t: { type: "integer" } }),
        B: object({ t: { type: "boolean" } }),
        C: t,
      },
      { A: [1], B: [true], C: ["2"] },
    ],
    [
      "a name that the property refuses",
      { U: { oneOf: [ref("A")], ...by() }, A: object({ t: { enum: ["x", "y"] } }) },
      {},
    ],
    ["a property that is not declared", { U: { oneOf: [ref("A")], ...by({ a: "A" }) }, A: object({}) }, { A: ["a"] }],
    ["a member that is no object", { U: { oneOf: [ref("A")], ...by({ a: "A" }) }, A: { type: "string" } }, {}],
    ["a mapping to nothing", { U: { oneOf: [ref("A")], ...by({ a: "Nobody" }) }, A: t }, {}],
    [
      "what is for all other values",
      {
        U: {
          oneOf: [ref("A"), ref("B")],
          discriminator: { propertyName: "t", mapping: { a: "A", b: "B" }, defaultMapping: "B" },
        },
        A: t,
        B: t,
      },
      { A: ["a"] },
    ],
  ])("%s", (_name, nodes, wanted) => {
    expect(valuesIn(nodes)).toEqual(wanted);
  });

  test("are found anywhere in the document", () => {
    const schema = { type: "array", items: { oneOf: [ref("A")], ...by({ a: "A" }) } };
    const responses = { "200": { description: "", content: { "application/json": { schema } } } };
    expect(valuesIn({ A: t }, { paths: { "/a": { get: { responses } } } })).toEqual({ A: ["a"] });
  });
});
