import { describe, expect, test } from "vitest";
import { anyKind, kindBits, kindLookup, kindOfValue } from "./kinds.ts";
import { createLookup } from "./lookup.ts";
import type { Json, Schema } from "./model.ts";

const string: Schema = { kind: "string" };
const to = (key: string): Schema => ({ kind: "reference", key });
const all = (...members: Schema[]): Schema => ({ kind: "intersection", members });
const union = (...members: Schema[]): Schema => ({ kind: "union", members });

const named = new Map<string, Schema>([
  ["Text", string],
  ["Alias", to("Text")],
  ["Far", to("Alias")],
  ["Loop", to("Loop")],
  ["Ping", to("Pong")],
  ["Pong", to("Ping")],
  ["Base", { kind: "object", properties: [{ name: "a", required: false, schema: string }] }],
  ["Child", all(to("Base"), { kind: "object", properties: [{ name: "b", required: true, schema: string }] })],
  ["Self", all(to("Self"), to("Base"))],
  ["Map", { kind: "object", properties: [], additional: { kind: "integer" } }],
  ["Null", union(to("Base"), { kind: "null" })],
]);
const { follow, kindsOf, viewOf, get } = createLookup(named);

describe("the end of a chain of references", () => {
  test.each<[string, Schema, Schema]>([
    ["no reference", string, string],
    ["one step", to("Text"), string],
    ["three steps", to("Far"), string],
    ["to itself", to("Loop"), { kind: "unknown" }],
    ["to each other", to("Ping"), { kind: "unknown" }],
    ["to nothing", to("none"), { kind: "unknown" }],
    ["a name of the prototype", to("toString"), { kind: "unknown" }],
  ])("%s", (_name, given, wanted) => {
    expect(follow(given)).toEqual(wanted);
  });
});

describe("kinds of values", () => {
  const { null: none, boolean, number, string: text, array, object } = kindBits;
  test.each<[string, Schema, number]>([
    ["anything", { kind: "unknown" }, anyKind],
    ["nothing", { kind: "never" }, 0],
    ["integer", { kind: "integer" }, number],
    ["bytes", { kind: "binary" }, text],
    ["tuple", { kind: "tuple", items: [], minItems: 0 }, array],
    ["array", { kind: "array", items: string }, array],
    ["object", to("Base"), object],
    ["literals", { kind: "literal", values: [null, true, 1, "a", [], {}] }, anyKind],
    ["no literal", { kind: "literal", values: [] }, 0],
    ["a choice", union(string, { kind: "null" }, { kind: "boolean" }), text | none | boolean],
    ["a choice by reference", to("Null"), object | none],
    ["what holds together", all(to("Null"), to("Base")), object],
    ["a contradiction", all(string, to("Base")), 0],
    ["itself", to("Loop"), anyKind],
    ["itself and more", to("Self"), object],
    ["nothing known", to("none"), anyKind],
  ])("%s", (_name, given, wanted) => {
    expect(kindsOf(given)).toBe(wanted);
    expect(kindLookup(named)(given)).toBe(wanted);
  });

  test.each<[Json, string]>([
    [null, "null"],
    [[], "array"],
    [{}, "object"],
    [0, "number"],
    ["", "string"],
    [false, "boolean"],
  ])("%j is %s", (value, wanted) => {
    expect(kindOfValue(value)).toBe(wanted);
  });
});

function shown(schema: Schema) {
  const { properties, additional, demands, isPlain } = viewOf(schema);
  const names = [...properties].map(([name, { required }]) => `${name}${required ? "" : "?"}`);
  return { names, additional: additional.length, demands, isPlain };
}

describe("an object with all that it inherits", () => {
  test.each<[string, Schema, unknown]>([
    ["its own", to("Base"), { names: ["a?"], additional: 0, demands: [], isPlain: true }],
    ["of a parent", to("Child"), { names: ["a?", "b"], additional: 0, demands: [], isPlain: true }],
    ["of itself", to("Self"), { names: ["a?"], additional: 0, demands: [], isPlain: true }],
    ["other keys", all(to("Map"), to("Base")), { names: ["a?"], additional: 1, demands: [], isPlain: true }],
    [
      "demands, met and not",
      all(to("Base"), { kind: "object", properties: [], demands: ["a", "z"] }),
      { names: ["a"], additional: 0, demands: ["z"], isPlain: true },
    ],
    [
      "required where one says so",
      all(to("Base"), { kind: "object", properties: [{ name: "a", required: true, schema: string }] }),
      { names: ["a"], additional: 0, demands: [], isPlain: true },
    ],
    ["a choice, which is no plain object", to("Null"), { names: [], additional: 0, demands: [], isPlain: false }],
    ["a text", string, { names: [], additional: 0, demands: [], isPlain: false }],
  ])("%s", (_name, given, wanted) => {
    expect(shown(given)).toEqual(wanted);
  });
});

test("a schema by its key, as it is written", () => {
  expect(get("Alias")).toEqual(to("Text"));
  expect(get("none")).toBeUndefined();
});
