import { beforeAll, expect, test } from "vitest";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { integer, object, ref, schemas, string } from "./cases/documents.ts";

const U = object({ name: string, x: string });
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
      Demand: { required: ["x"] },
      Wrapper: { allOf: [ref("Demand")] },
      ByName: { allOf: [ref("U"), ref("Demand")] },
      ByWrapper: { allOf: [ref("U"), ref("Wrapper")] },
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
  same: ["Inline", "Before", "ByName", "ByWrapper", "Own", "Typed", "Nested", "Anonymous", "Sibling"].flatMap((key) => [
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

const cases = [...demanded, ...required, ...arrays, ...tuples];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name, reports = [] }, index) => ({ name, index, reports })))("$name", ({ index, reports }) => {
  expect(results[index]).toEqual({ errors: [], rules: reports });
});
