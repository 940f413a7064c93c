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

const cases = [...silent, ...directions, ...closed];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name, reports = [] }, index) => ({ name, index, reports })))("$name", ({ index, reports }) => {
  expect(results[index]).toEqual({ errors: [], rules: reports });
});
