import { beforeAll, expect, test } from "vitest";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { integer, object, ref, schemas, sentAndReceived, string } from "./cases/documents.ts";

const U = object({ name: string, x: string });
const V = object({ v: integer }, "v");

/** Row 5: `type: object` and mere words add nothing beside something that says more. */
const silent: readonly TypeCase[] = [
  {
    name: "type: object adds nothing in 3.1",
    document: schemas({
      U,
      V,
      InAllOf: { allOf: [ref("U"), { type: "object" }] },
      First: { allOf: [{ type: "object" }, ref("U")] },
      Beside: { ...ref("U"), type: "object" },
      OwnType: { type: "object", allOf: [ref("U")] },
      Titled: { allOf: [ref("U"), { title: "T" }] },
      Described: { allOf: [ref("U"), { type: "object", description: "only words" }] },
      Example: { allOf: [ref("U"), { example: { name: "n" } }] },
      Any: { type: "object", anyOf: [ref("U"), ref("V")] },
      One: { type: "object", oneOf: [ref("U"), ref("V")] },
      Null: { type: ["object", "null"], oneOf: [ref("U"), ref("V")] },
      Data: { allOf: [object({ data: { type: "object" } }), object({ data: ref("U") })] },
      Back: { allOf: [object({ data: ref("U") }), object({ data: { type: "object" } })] },
    }),
    same: [
      ...["InAllOf", "First", "Beside", "OwnType", "Titled", "Described", "Example"].map(
        (key) => [`models.${key}`, "models.U"] as const,
      ),
      ["models.Any", "models.U | models.V"],
      ["models.One", "models.U | models.V"],
      ["models.Null", "models.U | models.V | null"],
      ['NonNullable<models.Data["data"]>', "models.U"],
      ['NonNullable<models.Back["data"]>', "models.U"],
    ],
    refuses: [
      ...["InAllOf", "Beside", "OwnType", "Titled", "Described", "Any", "Null"].map(
        (key) => [`models.${key}`, '{ naem: "n" }'] as const,
      ),
      ["models.Data", '{ data: { naem: "n" } }'],
    ],
    takes: [["models.Null", "null"]],
  },
  {
    name: "type: object adds nothing in 3.0",
    document: schemas(
      {
        U,
        V,
        InAllOf: { allOf: [ref("U"), { type: "object" }] },
        OwnType: { type: "object", allOf: [ref("U")] },
        Any: { type: "object", anyOf: [ref("U"), ref("V")] },
        Null: { type: "object", nullable: true, oneOf: [ref("U"), ref("V")] },
      },
      "3.0.3",
    ),
    same: [
      ["models.InAllOf", "models.U"],
      ["models.OwnType", "models.U"],
      ["models.Any", "models.U | models.V"],
      ["models.Null", "models.U | models.V | null"],
    ],
    refuses: [["models.Any", '{ naem: "n" }']],
  },
  {
    name: "an own type that the composition contradicts is taken for a slip",
    document: schemas({ S: string, A: { type: "object", allOf: [ref("S")] } }),
    same: [["models.A", "string"]],
  },
  {
    name: "type: string adds nothing beside an enum or a format",
    document: schemas({
      E: { type: "string", enum: ["a", "b"] },
      A: { allOf: [{ type: "string" }, ref("E")] },
      B: { type: "string", allOf: [ref("E")] },
      C: { allOf: [ref("E"), { type: "string", maxLength: 1 }] },
      N: { allOf: [{ type: "number" }, { type: "integer" }] },
    }),
    same: [...["A", "B", "C"].map((key) => [`models.${key}`, '"a" | "b"'] as const), ["models.N", "number"]],
  },
];

const RO = object({ id: { ...string, readOnly: true } });
const WO = object({ secret: { ...string, writeOnly: true } });
const body = 'NonNullable<operations["a"]["requestBody"]>["content"]["application/json"]';
const answer = 'operations["a"]["responses"][200]["content"]["application/json"]';

/** Row 6: nothing of a property that is only received may be sent, and the other way round. */
const directions: readonly TypeCase[] = ["3.0.3", "3.1.0"].flatMap((version): TypeCase[] => [
  {
    name: `a base whose properties are all readOnly, in ${version}`,
    document: sentAndReceived(
      {
        RO,
        U,
        Alone: { allOf: [ref("RO")] },
        Child: { allOf: [ref("RO"), ref("U")] },
        Own: { allOf: [ref("RO")], type: "object", properties: { own: string } },
        Deep: { allOf: [ref("Child"), object({ more: string })] },
      },
      version,
    ),
    takes: [
      [body, '{ Child: { name: "n" }, Own: { own: "o" }, Deep: { more: "m", name: "n" } }'],
      [answer, '{ Child: { id: "1", name: "n" }, Own: { id: "1" }, Deep: { id: "1" }, Alone: { id: "1" } }'],
    ],
    refuses: ["RO", "Alone", "Child", "Own", "Deep"].map((key) => [body, `{ ${key}: { id: "1" } }`] as const),
  },
  {
    name: `a base whose properties are all writeOnly, in ${version}`,
    document: sentAndReceived({ WO, U, Child: { allOf: [ref("WO"), ref("U")] } }, version),
    takes: [[body, '{ Child: { secret: "s", name: "n" } }']],
    refuses: [
      [answer, '{ Child: { secret: "s" } }'],
      [answer, '{ WO: { secret: "s" } }'],
    ],
  },
  {
    name: `a required readOnly property is not asked for, in ${version}`,
    document: sentAndReceived(
      {
        P: object({ id: { ...string, readOnly: true }, n: string }, "id", "n"),
        List: { type: "array", items: ref("P") },
      },
      version,
    ),
    takes: [
      [body, '{ P: { n: "n" }, List: [{ n: "n" }] }'],
      [answer, '{ P: { n: "n", id: "1" } }'],
    ],
    refuses: [
      [answer, '{ P: { n: "n" } }'],
      [body, '{ List: [{ id: "1" }] }'],
    ],
  },
]);

/** Row 7: closed objects and schemas that no value satisfies. */
const closed: readonly TypeCase[] = [
  {
    name: "closed objects",
    document: schemas({
      Empty: { type: "object", additionalProperties: false },
      Untyped: { additionalProperties: false },
      Some: { ...object({ a: string }), additionalProperties: false },
      Patterns: { type: "object", patternProperties: { "^x": integer }, additionalProperties: false },
      Free: { type: "object" },
      Open: { type: "object", additionalProperties: true },
      Nullable: { type: ["object", "null"], additionalProperties: false },
    }),
    takes: [
      ["models.Empty", "{}"],
      ["models.Untyped", "{}"],
      ["models.Some", '{ a: "x" }'],
      ["models.Patterns", "{ x1: 1 }"],
      ["models.Free", "{ any: [1] }"],
      ["models.Open", "{ any: [1] }"],
      ["models.Nullable", "null"],
      ["models.Nullable", "{}"],
    ],
    refuses: [
      ["models.Empty", "{ a: 1 }"],
      ["models.Untyped", "{ a: 1 }"],
      ["models.Some", "{ b: 1 }"],
      ["models.Patterns", '{ x1: "1" }'],
      ["models.Nullable", "{ a: 1 }"],
    ],
  },
  {
    name: "no value in 3.1",
    document: schemas({
      Not: { not: {} },
      NotTrue: { not: true },
      False: { allOf: [string, false] },
      Empty: { enum: [] },
      Contradiction: { allOf: [string, integer] },
      Property: { type: "object", properties: { no: false, yes: true, not: { not: {} } } },
    }),
    same: [
      ...["Not", "NotTrue", "False", "Empty", "Contradiction"].map((key) => [`models.${key}`, "never"] as const),
      ["models.Property", "{ no?: never; yes?: unknown; not?: never }"],
    ],
    reports: ["unsatisfiable-schema"],
  },
  {
    name: "no value in 3.0",
    document: schemas({ Not: { not: {} }, Typed: { type: "string", not: {} } }, "3.0.3"),
    same: [
      ["models.Not", "never"],
      ["models.Typed", "never"],
    ],
  },
];

const XY = { x: string, y: integer };

/** Row 8: members that say only `required`. */
const demanded: readonly TypeCase[] = [
  ...["oneOf", "anyOf"].flatMap((keyword) =>
    ["3.0.3", "3.1.0"].map((version): TypeCase => ({
      name: `${keyword} that only demands, in ${version}`,
      document: schemas(
        {
          A: { ...object(XY), [keyword]: [{ required: ["x"] }, { required: ["y"] }] },
          InAllOf: { allOf: [object(XY), { [keyword]: [{ required: ["x"] }, { required: ["y"] }] }] },
          ByName: { allOf: [ref("Base"), { [keyword]: [{ required: ["x"] }, { required: ["y"] }] }] },
          Base: object(XY),
          Beside: { allOf: [ref("Base")], [keyword]: [{ required: ["x"] }, { required: ["y"] }] },
        },
        version,
      ),
      takes: ["A", "InAllOf", "ByName", "Beside"].flatMap((key) => [
        [`models.${key}`, '{ x: "x" }'] as const,
        [`models.${key}`, "{ y: 1 }"] as const,
        [`models.${key}`, '{ x: "x", y: 1 }'] as const,
      ]),
      refuses: ["A", "InAllOf", "ByName", "Beside"].flatMap((key) => [
        [`models.${key}`, "{}"] as const,
        [`models.${key}`, "{ x: 1 }"] as const,
      ]),
      code: ["A", "InAllOf", "ByName", "Beside"].map(
        (key) => `export const p${key} = (a: models.${key}): [string | undefined, number | undefined] => [a.x, a.y];`,
      ),
    })),
  ),
  {
    name: "members that demand, and members that declare",
    document: schemas({
      U,
      B: { allOf: [ref("U"), { oneOf: [{ required: ["k"] }, object({ z: string }, "z")] }] },
      Own: { ...object({ a: string }), anyOf: [{ required: ["a"] }, object({ b: integer }, "b")] },
    }),
    takes: [
      ["models.B", "{ k: 1 }"],
      ["models.B", '{ z: "z", name: "n" }'],
      ["models.Own", '{ a: "a" }'],
      ["models.Own", "{ b: 1 }"],
    ],
    refuses: [
      ["models.B", '{ name: "n" }'],
      ["models.B", "{ z: 1 }"],
      ["models.Own", "{}"],
      ["models.Own", '{ b: "b" }'],
    ],
    code: ['export const z = (b: models.B): unknown => ("z" in b ? b.z : b.name);'],
  },
  {
    name: "a name that is demanded and declared nowhere",
    document: schemas({
      Map: { type: "object", required: ["x"], additionalProperties: string },
      Free: { type: "object", required: ["x"] },
      Some: { ...object({ a: string }), required: ["x", "a"] },
      All: { allOf: [object({ a: string }), { required: ["x"] }] },
    }),
    takes: [
      ["models.Map", '{ x: "x", y: "y" }'],
      ["models.Free", "{ x: 1, y: 2 }"],
      ["models.Some", '{ x: 1, a: "a" }'],
      ["models.All", '{ x: 1, a: "a" }'],
    ],
    refuses: [
      ["models.Map", '{ y: "y" }'],
      ["models.Map", "{ x: 1 }"],
      ["models.Free", "{ y: 2 }"],
      ["models.Some", '{ a: "a" }'],
      ["models.Some", "{ x: 1 }"],
      ["models.All", '{ a: "a" }'],
    ],
  },
];

/** Row 9: what one member requires of another's property. */
const required: readonly TypeCase[] = ["3.0.3", "3.1.0"].map((version) => ({
  name: `required in one member for a property of another, in ${version}`,
  document: schemas(
    {
      U,
      Inline: { allOf: [ref("U"), { required: ["x"] }] },
      Before: { allOf: [{ required: ["x"] }, ref("U")] },
      Own: { allOf: [ref("U")], required: ["x"] },
      Typed: { allOf: [ref("U"), { type: "object", required: ["x"] }] },
      Nested: { allOf: [ref("U"), { allOf: [{ required: ["x"] }] }] },
      Anonymous: { allOf: [object({ x: string, name: string }), { required: ["x"] }] },
      Sibling: { ...object({ x: string, name: string }), allOf: [{ required: ["x"] }] },
      Property: object({ inner: { allOf: [ref("U"), { required: ["x"] }] } }, "inner"),
    },
    version,
  ),
  takes: ["Inline", "Nested", "Sibling"].map((key) => [`models.${key}`, '{ x: "x" }'] as const),
  same: ["Inline", "Before", "Own", "Typed", "Nested", "Anonymous", "Sibling"].flatMap((key) => [
    [`models.${key}["x"]`, "string"] as const,
    [`models.${key}["name"]`, "string | undefined"] as const,
  ]),
  refuses: [["models.Property", '{ inner: { name: "n" } }']],
}));

/** Row 10: arrays that a child overrides. */
const arrays: readonly TypeCase[] = ["3.0.3", "3.1.0"].map((version) => ({
  name: `arrays that are overridden, in ${version}`,
  document: schemas(
    {
      U,
      Page: object({ data: { type: "array", items: {} }, total: integer }, "data"),
      PetPage: { allOf: [ref("Page"), object({ data: { type: "array", items: ref("U") } })] },
      Own: { allOf: [ref("Page")], type: "object", properties: { data: { type: "array", items: ref("U") } } },
      Narrow: { allOf: [ref("UPage"), object({ data: { type: "array", items: ref("Big") } })] },
      UPage: object({ data: { type: "array", items: ref("U") } }, "data"),
      Big: { allOf: [ref("U"), object({ big: integer }, "big")] },
      List: { type: "array", items: ref("U") },
      L2: { type: "array", allOf: [ref("List")] },
      L3: { allOf: [ref("List"), { minItems: 1 }] },
      L4: { type: "array", items: {}, allOf: [ref("List")] },
    },
    version,
  ),
  code: [
    "export const a = (p: models.PetPage): (string | undefined)[] => p.data.map((e) => e.name);",
    "export const b = (p: models.Own): (string | undefined)[] => p.data.map((e) => e.name);",
    "export const c = (p: models.Narrow): number[] => p.data.map((e) => e.big);",
    "export const d = (p: models.L2): (string | undefined)[] => p.map((e) => e.name);",
    "export const e = (p: models.L3): (string | undefined)[] => p.map((e) => e.name);",
    "export const f = (p: models.L4): (string | undefined)[] => p.map((e) => e.name);",
    "export const g = (p: models.PetPage): number | undefined => p.total;",
  ],
  takes: [["models.PetPage", '{ data: [{ name: "n" }] }']],
  refuses: [
    ["models.PetPage", "{ data: [1] }"],
    ["models.L2", "[1]"],
    ["models.PetPage", "{}"],
  ],
  // Arrays of 3.0 must have `items`, and L2 has none.
  reports: version === "3.0.3" ? ["array-items"] : [],
}));

const n = { type: "number" };

/** Row 11: tuples. */
const tuples: readonly TypeCase[] = [
  {
    name: "tuples",
    document: schemas({
      Fewer: { type: "array", prefixItems: [string, n], minItems: 1, maxItems: 2 },
      None: { type: "array", prefixItems: [string, n], items: false },
      Whole: { type: "array", prefixItems: [string, n], minItems: 2, items: false },
      Open: { type: "array", prefixItems: [string, n] },
      OpenWhole: { type: "array", prefixItems: [string, n], minItems: 2 },
      Rest: { type: "array", prefixItems: [string], minItems: 1, items: n },
      Two: { prefixItems: [string], allOf: [{ prefixItems: [true, n] }] },
      TwoClosed: { allOf: [{ prefixItems: [string], items: false }, { prefixItems: [true, n] }] },
      Fixed: { type: "array", items: string, minItems: 2, maxItems: 2 },
      Least: { type: "array", items: string, minItems: 2 },
      Most: { type: "array", prefixItems: [string, n, n], maxItems: 2 },
      Null: { type: ["array", "null"], prefixItems: [string], minItems: 1, items: false },
      Objects: {
        type: "array",
        prefixItems: [ref("P"), { type: "array", items: ref("P") }],
        minItems: 2,
        items: false,
      },
      P: object({ a: string }),
    }),
    same: [
      ["models.Fewer", "[string, number?]"],
      ["models.None", "[string?, number?]"],
      ["models.Whole", "[string, number]"],
      ["models.Open", "[string?, number?, ...unknown[]]"],
      ["models.OpenWhole", "[string, number, ...unknown[]]"],
      ["models.Rest", "[string, ...number[]]"],
      ["models.Two", "[string?, number?, ...unknown[]]"],
      ["models.TwoClosed", "[string?]"],
      ["models.Fixed", "[string, string]"],
      ["models.Least", "string[]"],
      ["models.Most", "[string?, number?]"],
      ["models.Null", "[string] | null"],
      ["models.Objects", "[models.P, models.P[]]"],
    ],
    takes: [
      ["models.Two", '["foo", 42]'],
      ["models.Open", '["a", 1, {}, null]'],
      ["models.Rest", '["a", 1, 2]'],
    ],
    refuses: [
      ["models.Fixed", '["a"]'],
      ["models.Rest", '["a", "b"]'],
      ["models.Two", "[1]"],
    ],
  },
  {
    name: "a fixed length in 3.0",
    document: schemas({ Fixed: { type: "array", items: n, minItems: 2, maxItems: 2 } }, "3.0.3"),
    same: [["models.Fixed", "[number, number]"]],
  },
];

const cases = [...silent, ...directions, ...closed, ...demanded, ...required, ...arrays, ...tuples];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name, reports = [] }, index) => ({ name, index, reports })))("$name", ({ index, reports }) => {
  expect(results[index]).toEqual({ errors: [], rules: reports });
});
