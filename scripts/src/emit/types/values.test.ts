import { beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { integer, object, post, ref, schemas, string } from "./cases/documents.ts";

const U = object({ name: string });
const json = (schema: Json): JsonObject => ({ "application/json": { schema } });
const answers = (content: Json): Record<string, Json> => ({ responses: { "200": { description: "", content } } });

const content = 'operations["a"]["responses"][200]["content"]';

const node = (reference: string): JsonObject =>
  object({ name: string, kids: { type: "array", items: { $ref: reference } } });

/** Row 15: schemas that refer to themselves from outside of `components.schemas`. */
const elsewhere: readonly TypeCase[] = [
  {
    name: "recursion under an extension",
    document: post(answers(json({ $ref: "#/x-schemas/A" })), { "x-schemas": { A: node("#/x-schemas/A") } }),
  },
  {
    name: "recursion under an extension of components",
    document: post(answers(json({ $ref: "#/components/x-parts/A" })), {
      components: { "x-parts": { A: node("#/components/x-parts/A") } },
    }),
  },
  {
    name: "recursion in definitions of a schema",
    document: post(answers(json({ $ref: "#/components/schemas/Outer/$defs/A" })), {
      components: { schemas: { Outer: { type: "object", $defs: { A: node("#/components/schemas/Outer/$defs/A") } } } },
    }),
  },
  {
    name: "recursion of an inline response",
    document: post(answers(json(node("#/paths/~1a/post/responses/200/content/application~1json/schema")))),
  },
].map(({ name, document }) => ({
  name,
  document,
  takes: [[`${content}["application/json"]`, '{ name: "a", kids: [{ name: "b", kids: [{ kids: [] }] }] }'] as const],
  refuses: [[`${content}["application/json"]`, "{ kids: [{ kids: [{ name: 1 }] }] }"] as const],
}));
const twoPlaces: TypeCase = {
  name: "two schemas under an extension that refer to each other",
  document: post(answers(json({ $ref: "#/x-schemas/A" })), {
    "x-schemas": {
      A: object({ b: { $ref: "#/x-schemas/B" } }, "b"),
      B: object({ a: { $ref: "#/x-schemas/A" }, n: integer }),
    },
  }),
  takes: [[`${content}["application/json"]`, "{ b: { n: 1, a: { b: {} } } }"]],
  refuses: [[`${content}["application/json"]`, '{ b: { a: { b: { n: "1" } } } }']],
};

/** Row 16: generic schemas. */
const placeholder = { itemType: { $dynamicAnchor: "itemType", not: {} } };
const generic = {
  Pet: object({ name: string }, "name"),
  Paged: {
    ...object({ items: { type: "array", items: { $dynamicRef: "#itemType" } }, total: integer }, "items"),
    $defs: placeholder,
  },
};
const generics: readonly TypeCase[] = [
  {
    name: "a generic schema that one schema fills in",
    document: schemas({
      ...generic,
      Pets: { ...ref("Paged"), $defs: { itemType: { $dynamicAnchor: "itemType", ...ref("Pet") } } },
    }),
    code: ["export const names = (p: models.Pets): string[] => p.items.map((e) => e.name);"],
    takes: [["models.Pets", '{ items: [{ name: "n" }], total: 1 }']],
    refuses: [
      ["models.Pets", "{ items: [1] }"],
      ["models.Pets", "{}"],
    ],
  },
];

/** Row 17: keys and texts of which only some are listed. */
const open: readonly TypeCase[] = [
  {
    name: "listed properties beside others of one type",
    document: schemas({
      Literals: {
        ...object({ kind: { type: "string", enum: ["k"] }, n: integer }),
        additionalProperties: string,
      },
      Same: { ...object({ a: string }, "a"), additionalProperties: string },
      Objects: { ...object({ self: ref("U") }), additionalProperties: ref("U") },
      Lists: {
        ...object({ fixed: { const: ["a", 1] } }, "fixed"),
        additionalProperties: { type: "array", items: string },
      },
      U,
    }),
    takes: [
      ["models.Literals", '{ kind: "k", n: 1, other: "o" }'],
      ["models.Literals", '{ other: "o" }'],
      ["models.Same", '{ a: "a", b: "b" }'],
      ["models.Objects", '{ self: {}, more: { name: "n" } }'],
      ["models.Lists", '{ fixed: ["a", 1], more: ["b"] }'],
    ],
    refuses: [
      ["models.Literals", "{ other: true }"],
      ["models.Literals", '{ kind: "other" }'],
      ["models.Literals", '{ n: "n" }'],
      ["models.Same", "{ b: 1 }"],
      ["models.Same", '{ b: "b" }'],
      ["models.Objects", '{ more: "m" }'],
    ],
    same: [
      ['models.Literals["kind"]', '"k" | undefined'],
      ['models.Literals["n"]', "number | undefined"],
      ['models.Same["b"]', "string"],
    ],
  },
  {
    name: "names that are listed",
    document: schemas({
      Keys: { type: "string", enum: ["a", "b"] },
      Inline: { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: integer },
      ByName: { type: "object", propertyNames: ref("Keys"), additionalProperties: integer },
      Const: { type: "object", propertyNames: { const: "a" }, additionalProperties: integer },
      Untyped: { propertyNames: { enum: ["a"] } },
      Needed: { type: "object", required: ["a"], propertyNames: { enum: ["a", "b"] }, additionalProperties: integer },
      Pattern: { type: "object", propertyNames: { pattern: "^x" }, additionalProperties: integer },
    }),
    same: [
      ["models.Inline", "{ a?: number; b?: number }"],
      ["models.ByName", "{ a?: number; b?: number }"],
      ["models.Const", "{ a?: number }"],
      ["models.Untyped", "{ a?: unknown }"],
      ["models.Needed", "{ a: number; b?: number }"],
      ["models.Pattern", "{ [key: string]: number }"],
    ],
    refuses: [
      ["models.Inline", "{ c: 1 }"],
      ["models.Needed", "{ b: 1 }"],
    ],
  },
  {
    name: "listed texts beside any text",
    document: schemas({
      Listed: { type: "string", enum: ["a", "b"] },
      Any: { anyOf: [string, { type: "string", enum: ["a", "b"] }] },
      One: { oneOf: [{ type: "string", enum: ["a", "b"] }, string] },
      ByName: { anyOf: [ref("Listed"), string] },
      Null: { anyOf: [ref("Listed"), string, { type: "null" }] },
      Consts: { anyOf: [{ const: "a" }, { const: "b" }, string] },
      Numbers: { anyOf: [{ enum: [1, 2] }, string] },
    }),
    same: [
      ...["Any", "One", "Consts"].map((key) => [`models.${key}`, '"a" | "b" | (string & {})'] as const),
      ["models.ByName", '"a" | "b" | (string & {})'],
      ["models.Null", '"a" | "b" | (string & {}) | null'],
      ["models.Numbers", "1 | 2 | string"],
    ],
    takes: [["models.Any", '"other"']],
    refuses: [["models.Any", "1"]],
  },
];

/** Row 18: `null`. */
const nulls: readonly TypeCase[] = [
  {
    name: "null in 3.0",
    document: schemas(
      {
        U,
        Text: { type: "string", nullable: true },
        Listed: { type: "string", enum: ["a"], nullable: true },
        All: { nullable: true, allOf: [ref("U")] },
        Typed: { type: "object", nullable: true, allOf: [ref("U")] },
        False: { type: "string", nullable: false },
        Items: { type: "array", items: { type: "integer", nullable: true } },
      },
      "3.0.3",
    ),
    same: [
      ["models.Text", "string | null"],
      ["models.Listed", '"a" | null'],
      ["models.All", "models.U | null"],
      ["models.Typed", "models.U | null"],
      ["models.False", "string"],
      ["models.Items", "(number | null)[]"],
    ],
  },
  {
    name: "null in 3.1",
    document: schemas({
      U,
      Types: { type: ["string", "null"] },
      Listed: { type: ["string", "null"], enum: ["a", null] },
      Choice: { anyOf: [ref("U"), { type: "null" }] },
      Twice: { allOf: [{ anyOf: [ref("U"), { type: "null" }] }, ref("U")] },
      Alone: { type: "null" },
      Const: { const: null },
    }),
    same: [
      ["models.Types", "string | null"],
      ["models.Listed", '"a" | null'],
      ["models.Choice", "models.U | null"],
      ["models.Twice", "models.U"],
      ["models.Alone", "null"],
      ["models.Const", "null"],
    ],
  },
];

const Text = { $ref: "#/components/schemas/Text" };
/** Row 19: nothing is said twice. The texts of the types have their own test. */
const redundant: TypeCase = {
  name: "choices that say the same twice",
  document: schemas({
    U,
    Text: string,
    Unknown: { anyOf: [{}, {}] },
    Swallowed: { anyOf: [string, {}] },
    Twice: { oneOf: [{ const: "x" }, { enum: ["x"] }] },
    Strings: { oneOf: [string, { type: "string", format: "uri" }] },
    Nested: { oneOf: [{ oneOf: [string, integer] }, integer] },
    Names: { anyOf: [ref("U"), ref("U")] },
    Mixed: { anyOf: [Text, Text, { type: "null" }, { type: "null" }] },
  }),
  same: [
    ["models.Unknown", "unknown"],
    ["models.Swallowed", "unknown"],
    ["models.Twice", '"x"'],
    ["models.Strings", "string"],
    ["models.Nested", "string | number"],
    ["models.Names", "models.U"],
    ["models.Mixed", "string | null"],
  ],
};

const cases: readonly TypeCase[] = [...elsewhere, twoPlaces, ...generics, ...open, ...nulls, redundant];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name, reports = [] }, index) => ({ name, index, reports })))("$name", ({ index, reports }) => {
  expect(results[index]).toEqual({ errors: [], rules: reports });
});
