import { describe, expect, test } from "vitest";
import { parsePointer, pathOf, pathToPointer } from "../../json-pointer.ts";
import type { Json } from "../model.ts";
import { createLookup } from "./lookup.ts";
import type { Property, Schema } from "./model.ts";
import { createSimplify } from "./simplify.ts";

const string: Schema = { kind: "string" };
const integer: Schema = { kind: "integer" };
const number: Schema = { kind: "number" };
const nothing: Schema = { kind: "null" };
const unknown: Schema = { kind: "unknown" };
const never: Schema = { kind: "never" };
const to = (key: string): Schema => ({ kind: "reference", key });
const values = (...all: Json[]): Schema => ({ kind: "literal", values: all });
const union = (...members: Schema[]): Schema => ({ kind: "union", members });
const all = (...members: Schema[]): Schema => ({ kind: "intersection", members });
const array = (items: Schema): Schema => ({ kind: "array", items });
const optional = (name: string, schema: Schema): Property => ({ name, required: false, schema });
const required = (name: string, schema: Schema): Property => ({ name, required: true, schema });
const object = (...properties: Property[]): Schema & { kind: "object" } => ({ kind: "object", properties });
const demand = (...demands: string[]): Schema => ({ kind: "object", properties: [], demands });
const free = object();

const U = object(optional("x", string), optional("y", integer));
const named = new Map<string, Schema>([
  ["U", U],
  ["V", object(required("v", string))],
  ["Text", string],
  ["Letters", values("a", "b")],
  ["List", array(to("U"))],
  ["Choice", union(to("U"), to("V"))],
  ["Loop", to("Loop")],
]);

function simplified(schema: Schema): { schema: Schema; never: readonly string[] } {
  const places: string[] = [];
  const simplify = createSimplify(createLookup(named), (path) => places.push(pathToPointer(path)));
  return { schema: simplify(schema, pathOf(parsePointer("/s") ?? [])), never: places };
}

describe("a choice", () => {
  test.each<[string, Schema, Schema]>([
    ["of nothing", union(), never],
    ["of one", union(string), string],
    ["of the same twice", union(string, string), string],
    ["of references to the same", union(to("U"), to("U")), to("U")],
    ["of anything and more", union(string, unknown), unknown],
    ["of nothing and more", union(never, string), string],
    ["of choices", union(union(string, integer), union(integer, nothing)), union(string, integer, nothing)],
    ["of literals", union(values("a"), values("b", "a")), values("a", "b")],
    ["of literals and others", union(values("a"), nothing, values("b")), union(values("a", "b"), nothing)],
    [
      "of literals with words",
      union({ ...values(1), title: "Low" }, { ...values(2), title: "High" }),
      union({ ...values(1), title: "Low" }, { ...values(2), title: "High" }),
    ],
    ["with words, of one", { ...union(string), description: "D" }, { ...string, description: "D" }],
    [
      "of what differs by words",
      union(string, { ...string, format: "uri" }),
      union(string, { ...string, format: "uri" }),
    ],
  ])("%s", (_name, given, wanted) => {
    expect(simplified(given)).toEqual({ schema: wanted, never: [] });
  });
});

describe("what holds together", () => {
  test.each<[string, Schema, Schema]>([
    ["nothing", all(), unknown],
    ["one", all(to("U")), to("U")],
    ["the same twice", all(to("U"), to("U")), to("U")],
    ["anything and something", all(unknown, to("U")), to("U")],
    ["words and something", all(to("U"), { ...unknown, title: "T" }), to("U")],
    ["an object and a free object", all(to("U"), free), to("U")],
    ["a choice and a free object", all(free, union(to("U"), to("V"))), union(to("U"), to("V"))],
    ["a text and a free object, a slip", all(free, to("Text")), to("Text")],
    ["number and integer", all(number, integer), integer],
    ["string and literals", all(string, values("a", 1)), values("a")],
    ["literals by reference and inline", all(to("Letters"), values("b", "c")), values("b")],
    ["null taken away", all(union(to("U"), nothing), to("U")), to("U")],
    ["within each other", all(all(string), all(all(string))), string],
    [
      "limits beside a reference",
      all(to("Text"), { ...string, limits: { maxLength: 5 } }),
      {
        ...to("Text"),
        limits: { maxLength: 5 },
      },
    ],
    [
      "objects",
      all(object(optional("a", string)), object(required("b", integer))),
      object(optional("a", string), required("b", integer)),
    ],
    [
      "the same property twice",
      all(object(optional("a", number)), object(required("a", integer))),
      object(required("a", integer)),
    ],
    ["a demand for an own property", all(object(optional("a", string)), demand("a")), object(required("a", string))],
    ["a demand for a property of a reference", all(to("U"), demand("x")), all(to("U"), object(required("x", string)))],
    ["a demand for what nobody declares", all(to("U"), demand("z")), all(to("U"), demand("z"))],
    [
      "a choice of demands",
      all(to("U"), union(demand("x"), demand("y"))),
      all(to("U"), union(object(required("x", string)), object(required("y", integer)))),
    ],
    ["arrays", all(array(unknown), to("List")), to("List")],
    ["arrays of different items", all(array(number), array(integer)), array(integer)],
    [
      "tuples",
      all(
        { kind: "tuple", items: [string], minItems: 1, rest: unknown },
        { kind: "tuple", items: [unknown, number], minItems: 0, rest: unknown },
      ),
      { kind: "tuple", items: [string, number], minItems: 1, rest: unknown },
    ],
    ["a reference to itself and an object", all(to("Loop"), to("U")), all(to("Loop"), to("U"))],
  ])("%s", (_name, given, wanted) => {
    expect(simplified(given)).toEqual({ schema: wanted, never: [] });
  });
});

describe("what no value satisfies is reported where it is", () => {
  test.each<[string, Schema, Schema, readonly string[]]>([
    ["two kinds", all(string, integer), never, ["/s"]],
    ["literals that exclude each other", all(values("a"), values("b")), never, ["/s"]],
    ["a reference and another kind", all(to("U"), string), never, ["/s"]],
    ["in a property", object(optional("a", all(string, nothing))), object(optional("a", never)), ["/s/properties/a"]],
    ["in items", array(all(string, nothing)), array(never), ["/s/items"]],
    ["one that says so itself", all(string, never), never, []],
  ])("%s", (_name, given, wanted, places) => {
    expect(simplified(given)).toEqual({ schema: wanted, never: places });
  });
});

test("what is simple stays as it is, and nothing given is changed", () => {
  const given = all(to("U"), object(optional("z", union(string, values("a")))), demand("x"));
  const before = JSON.stringify(given);
  const once = simplified(given).schema;
  expect(simplified(once).schema).toEqual(once);
  expect(JSON.stringify(given)).toBe(before);
});
