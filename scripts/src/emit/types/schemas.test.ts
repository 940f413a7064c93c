import { beforeAll, expect, test } from "vitest";
import type { Json } from "../../model/model.ts";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { schemas } from "./cases/documents.ts";

const schema = (key: string): string => `components["schemas"]["${key}"]`;
const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });

const cases: readonly TypeCase[] = [
  {
    name: "allOf with itself",
    isBroken: true,
    document: schemas({ A: { allOf: [ref("A"), { type: "object", properties: { x: { type: "string" } } }] } }),
    same: [[schema("A"), "{ x?: string }"]],
  },
  {
    name: "oneOf with itself",
    isBroken: true,
    document: schemas({ A: { oneOf: [{ type: "string" }, ref("A")] } }),
    same: [[schema("A"), "string"]],
  },
  {
    name: "an array of itself",
    document: schemas({ A: { type: "array", items: ref("A") } }),
    same: [[`${schema("A")}[number]`, schema("A")]],
  },
  {
    name: "any JSON value",
    document: schemas({
      Value: { oneOf: [{ type: "string" }, { type: "null" }, ref("List"), ref("Map")] },
      List: { type: "array", items: ref("Value") },
      Map: { type: "object", additionalProperties: ref("Value") },
    }),
    same: [[`${schema("List")}[number]`, schema("Value")]],
  },
  {
    name: "a nullable array of itself beside a string",
    document: schemas({ A: { type: ["array", "string", "null"], items: ref("A") } }),
    same: [[`Extract<${schema("A")}, string | null>`, "string | null"]],
  },
  {
    name: "a parent that is one of its children",
    document: schemas({
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { lives: { type: "integer" } } }] },
      Dog: { allOf: [ref("Pet"), { type: "object", properties: { barks: { type: "boolean" } } }] },
    }),
    same: [
      [`${schema("Cat")}["kind"]`, '"Cat"'],
      [`Extract<${schema("Pet")}, { kind: "Dog" }>["barks"]`, "boolean | undefined"],
    ],
  },
  {
    name: "two that are aliases of each other",
    isBroken: true,
    document: schemas({ A: ref("B"), B: ref("A") }),
  },
  {
    name: "a union tells its members apart by the mapped values",
    document: schemas({
      Event: {
        oneOf: [ref("Made"), ref("Gone")],
        discriminator: {
          propertyName: "type",
          mapping: { made: "#/components/schemas/Made", gone: "Gone" },
        },
      },
      Made: { type: "object", properties: { type: { type: "string" }, at: { type: "string" } } },
      Gone: { type: "object", required: ["type"], properties: { type: { type: "string" } } },
    }),
    same: [
      [`${schema("Event")}["type"]`, '"made" | "gone"'],
      [`Extract<${schema("Event")}, { type: "made" }>["at"]`, "string | undefined"],
    ],
  },
  {
    name: "what is for all other values keeps its property as it is",
    document: schemas({
      Event: {
        oneOf: [ref("Made"), ref("Other")],
        discriminator: { propertyName: "type", mapping: { made: "Made" }, defaultMapping: "Other" },
      },
      Made: { type: "object", properties: { type: { type: "string" } } },
      Other: { type: "object", properties: { type: { type: "string" } } },
    }),
    same: [
      [`${schema("Made")}["type"]`, '"made"'],
      [schema("Other"), "{ type?: string }"],
    ],
  },
  {
    name: "three generations keep a value each",
    document: schemas({
      A: {
        type: "object",
        properties: { t: { type: "string" } },
        discriminator: { propertyName: "t", mapping: { b: "B", c: "C" } },
      },
      B: { allOf: [ref("A"), { type: "object" }] },
      C: { allOf: [ref("B"), { type: "object" }] },
    }),
    same: [
      [`${schema("B")}["t"]`, '"b" | "c"'],
      [`${schema("C")}["t"]`, '"c"'],
    ],
  },
  {
    name: "required keys of a nullable parent",
    document: schemas({
      Parent: { type: ["object", "null"], properties: { a: { type: "string" } } },
      Child: { allOf: [ref("Parent")], required: ["a"] },
    }),
    same: [[`NonNullable<${schema("Child")}>["a"]`, "string | undefined"]],
  },
  {
    name: "keywords beside anyOf hold too",
    document: schemas({
      A: {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "string" } },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    }),
    same: [[`${schema("A")}["a"]`, "string | undefined"]],
  },
  {
    name: "names of the language and of the prototype",
    isBroken: true,
    document: schemas({
      __proto__: { type: "string" },
      ...Object.fromEntries([["__proto__", { type: "object", properties: { constructor: { type: "string" } } }]]),
      default: { type: "object", properties: Object.fromEntries([["__proto__", ref("__proto__")]]) },
      "a%b": { type: "string" },
      "a/b~c": { type: "array", items: { $ref: "#/components/schemas/a%25b" } },
    }),
    same: [
      [`NonNullable<${schema("default")}["__proto__"]>["constructor"]`, "string | undefined"],
      [schema("a/b~c"), "string[]"],
    ],
  },
  {
    name: "literals of every kind",
    isBroken: true,
    document: schemas({
      A: { const: null },
      B: { enum: ['"; x //', "*/", "\u2028", -0, -1.5, true, null] },
      C: { type: "object", enum: ["a"] },
      D: { enum: [Number.POSITIVE_INFINITY, 1] },
    }),
    same: [
      [schema("A"), "null"],
      [schema("B"), String.raw`"\"; x //" | "*/" | "\u2028" | 0 | -1.5 | true | null`],
      [schema("D"), "1e999 | 1"],
    ],
  },
  {
    name: "a title that is a number, and directives in comments",
    isBroken: true,
    document: schemas({
      A: { title: 5, type: "string" },
      B: { title: "@ts-expect-error", type: "string", description: "x\n@ts-ignore" },
    }),
    same: [[schema("B"), "string"]],
  },
  {
    name: "definitions inside a schema",
    document: schemas({
      A: {
        type: "object",
        properties: { x: { $ref: "#/components/schemas/A/$defs/X" } },
        $defs: { X: { type: "number" }, Y: true },
      },
    }),
    same: [[schema("A"), "{ x?: number }"]],
  },
  {
    name: "boolean schemas in allOf",
    isBroken: true,
    document: schemas({ A: { allOf: [true, { type: "string" }] }, B: { allOf: [{ type: "string" }, false] } }),
    same: [
      [schema("A"), "string"],
      [schema("B"), "never"],
    ],
  },
  {
    name: "tuples, their rest, and arrays without a type",
    isBroken: true,
    document: schemas({
      Closed: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false },
      Open: { prefixItems: [{ type: "string" }], items: { type: "number" } },
      Old: { type: "array", items: [{ type: "string" }], additionalItems: ref("Closed") },
      List: { items: { type: "string" } },
      Both: { type: "array", allOf: [{ items: { type: "string" } }] },
    }),
    same: [
      [schema("Closed"), "[string?, number?]"],
      [schema("Open"), "[string?, ...number[]]"],
      [schema("Old"), "[string?, ...[string?, number?][]]"],
      [schema("List"), "string[]"],
      [`${schema("Both")}[number]`, "string"],
    ],
  },
  {
    name: "listed keys beside others can be made",
    document: schemas({
      Same: { properties: { a: { type: "string" } }, additionalProperties: { type: "string" } },
      Short: { properties: { a: { type: "integer" }, s: ref("Same") }, additionalProperties: { type: "string" } },
      Long: { properties: { a: { type: "array", items: {} } }, additionalProperties: { type: "string" } },
    }),
    same: [
      [`${schema("Same")}["b"]`, "string"],
      [`{ a: 1; b: "x"; s: { a: "y" } } extends ${schema("Short")} ? true : false`, "true"],
      [`${schema("Short")}["a"]`, "number | undefined"],
      [`{ a: []; b: "x" } extends ${schema("Long")} ? true : false`, "true"],
    ],
  },
  {
    name: "listed keys in one member of allOf, others in another",
    isBroken: true,
    document: schemas({
      Base: { type: "object", properties: { n: { type: "integer" } } },
      Map: { type: "object", additionalProperties: { type: "string" } },
      Inline: { allOf: [{ additionalProperties: { type: "string" } }, { properties: { n: { type: "integer" } } }] },
      Beside: { additionalProperties: { type: "string" }, allOf: [ref("Base")] },
      Own: { properties: { n: { type: "integer" } }, allOf: [ref("Map")] },
      Two: { allOf: [ref("Base"), ref("Map")] },
      Three: { allOf: [ref("Two"), { properties: { list: { type: "array", items: { type: "boolean" } } } }] },
      Same: { allOf: [ref("Map"), { properties: { s: { type: "string" } } }] },
      Pattern: { allOf: [{ patternProperties: { "^x": { type: "string" } } }, ref("Base")] },
      Loop: { allOf: [ref("Loop"), ref("Map"), ref("Base")] },
    }),
    same: [
      ...["Inline", "Beside", "Own", "Two", "Pattern"].map(
        (key) => [`{ n: 1; x: "y" } extends ${schema(key)} ? true : false`, "true"] as const,
      ),
      ...["Inline", "Beside", "Own", "Two"].map((key) => [`${schema(key)}["x"]`, "string | number"] as const),
      ...["Inline", "Beside", "Own", "Two"].map((key) => [`${schema(key)}["n"]`, "number | undefined"] as const),
      [`{ n: 1; list: [true]; x: "y" } extends ${schema("Three")} ? true : false`, "true"],
      [`${schema("Three")}["list"]`, "boolean[] | undefined"],
      [`{ s: "a"; x: "y" } extends ${schema("Same")} ? true : false`, "true"],
      [`${schema("Same")}["x"]`, "string"],
      [`${schema("Map")}["x"]`, "string"],
    ],
  },
  {
    name: "required alone in allOf",
    document: schemas({
      A: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, allOf: [{ required: ["a"] }] },
      B: { allOf: [ref("A"), { type: "object", required: ["b"] }] },
      C: { allOf: [ref("A"), { required: ["b", "c"], properties: { c: { type: "string" } } }] },
      D: { $ref: "#/components/schemas/A", required: ["b"], properties: { c: { type: "string" } } },
    }),
    same: [
      [`${schema("C")}["b"]`, "string"],
      [`${schema("C")}["c"]`, "string"],
      [`${schema("D")}["b"]`, "string"],
      [schema("A"), "{ a: string; b?: string }"],
      [`${schema("B")}["b"]`, "string"],
    ],
  },
];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
  expect(results[index]?.errors).toEqual([]);
});
