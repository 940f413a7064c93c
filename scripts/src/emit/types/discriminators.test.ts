import { beforeAll, expect, test } from "vitest";
import { compileCases, type CaseResult, type TypeCase } from "./cases/compile-cases.ts";
import { integer, object, ref, schemas, string } from "./cases/documents.ts";

const method = (value: string) => ({ type: "string", enum: [value] });
const Card = object({ method: method("card"), pan: string }, "method", "pan");
const Sepa = object({ method: method("sepa"), iban: string }, "method", "iban");
const mapping = { card: "#/components/schemas/Card", sepa: "#/components/schemas/Sepa" };
const choice = { oneOf: [ref("Card"), ref("Sepa")], discriminator: { propertyName: "method", mapping } };
const payments = { Card, Sepa, Payment: choice };
const card = '{ method: "card", pan: "p" }';
const union = "models.Card | models.Sepa";

/** Row 1: a schema that takes a discriminated union by composition is that union. */
const composed: readonly TypeCase[] = [
  ...["3.0.3", "3.1.0", "3.2.0"].map((version): TypeCase => ({
    name: `a union by allOf in ${version}`,
    document: schemas({ ...payments, New: { allOf: [ref("Payment")] }, Twice: { allOf: [ref("New")] } }, version),
    same: [
      ["models.New", union],
      ["models.Twice", union],
    ],
    takes: [["models.Twice", card]],
    refuses: [["models.New", '{ method: "New", pan: "p" }']],
  })),
  {
    name: "a union by anyOf",
    document: schemas({
      Card,
      Sepa,
      Payment: { anyOf: choice.oneOf, discriminator: choice.discriminator },
      New: { allOf: [ref("Payment")] },
    }),
    same: [["models.New", union]],
  },
  {
    name: "a union without a mapping",
    document: schemas({
      Card,
      Sepa,
      Payment: { oneOf: choice.oneOf, discriminator: { propertyName: "method" } },
      New: { allOf: [ref("Payment")] },
    }),
    same: [["models.New", union]],
    takes: [["models.New", card]],
  },
  {
    name: "a union beside properties, in a member of allOf, and beside a reference of 3.1",
    document: schemas({
      ...payments,
      Member: { allOf: [ref("Payment"), object({ links: string })] },
      Own: { allOf: [ref("Payment")], properties: { links: string } },
      Beside: { ...ref("Payment"), properties: { links: string } },
      Deep: { allOf: [ref("Member"), object({ more: integer }, "more")] },
    }),
    takes: [
      ...["Member", "Own", "Beside"].map((key) => [`models.${key}`, card] as const),
      ...["Member", "Own", "Beside"].map(
        (key) => [`models.${key}`, '{ method: "sepa", iban: "i", links: "l" }'] as const,
      ),
      ["models.Deep", '{ method: "card", pan: "p", links: "l", more: 1 }'],
    ],
    refuses: [
      ...["Member", "Own", "Beside"].map((key) => [`models.${key}`, '{ method: "sepa", pan: "p" }'] as const),
      ["models.Deep", card],
      ["models.Member", '{ method: "card", pan: "p", links: 1 }'],
    ],
    code: ['export const narrow = (x: models.Deep): string => (x.method === "card" ? x.pan : x.iban);'],
  },
  {
    name: "a base with a union, properties and a discriminator that a third schema extends",
    document: schemas({
      Card,
      Sepa,
      Payment: { ...choice, ...object({ id: string }, "id") },
      Third: { allOf: [ref("Payment"), object({ note: string })] },
    }),
    takes: [
      ["models.Payment", '{ id: "1", method: "card", pan: "p" }'],
      ["models.Third", '{ id: "1", method: "sepa", iban: "p", note: "n" }'],
    ],
    refuses: [["models.Third", '{ method: "sepa", iban: "p" }']],
  },
  {
    name: "an inline union and a nullable one",
    document: schemas(
      {
        Card,
        Sepa,
        Order: object({ payment: { allOf: [choice] }, other: { nullable: true, allOf: [choice] } }),
      },
      "3.0.3",
    ),
    same: [
      ['NonNullable<models.Order["payment"]>', union],
      ['Exclude<models.Order["other"], undefined>', `${union} | null`],
    ],
  },
];

const children = {
  Type: { type: "string", enum: ["external", "qr"] },
  Conf: {
    ...object({ type: ref("Type") }, "type"),
    discriminator: { propertyName: "type", mapping: { external: "#/components/schemas/External", qr: "Qr" } },
  },
  External: { allOf: [ref("Conf"), { type: "object" }] },
  Qr: { allOf: [ref("Conf"), object({ data: string }, "data")] },
};
const bare = { oneOf: [ref("External"), ref("Qr")], discriminator: { propertyName: "type" } };

/** Row 2: another discriminator, without a mapping, does not take the values away. */
const kept: readonly TypeCase[] = [
  { name: "in a property", document: schemas({ ...children, R: object({ conf: bare }) }) },
  { name: "in items", document: schemas({ ...children, R: object({ all: { type: "array", items: bare } }) }, "3.0.3") },
  { name: "of a named schema", document: schemas({ ...children, R: bare }) },
  { name: "listed before the children", document: schemas({ R: bare, ...children }) },
  {
    name: "by anyOf",
    document: schemas({ ...children, R: { anyOf: bare.oneOf, discriminator: bare.discriminator } }),
  },
].map(({ name, document }) => ({
  name: `children keep their values: a bare discriminator ${name}`,
  document,
  same: [
    ['models.External["type"]', '"external"'],
    ['models.Qr["type"]', '"qr"'],
    ['models.Conf["type"]', '"external" | "qr"'],
  ],
  takes: [["models.Qr", '{ type: "qr", data: "d" }']],
  refuses: [
    ["models.Qr", '{ type: "Qr", data: "d" }'],
    ["models.External", '{ type: "qr" }'],
  ],
}));

const dropped: readonly TypeCase[] = [
  {
    name: "an implicit name that the enum excludes is dropped",
    document: schemas({
      A: object({ kind: { type: "string", enum: ["a", "b"] } }, "kind"),
      B: object({ kind: { type: "string", enum: ["a", "b"] }, n: integer }, "kind"),
      U: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
    }),
    same: [
      ['models.A["kind"]', '"a" | "b"'],
      ['models.B["kind"]', '"a" | "b"'],
    ],
  },
  {
    name: "an implicit name that the enum has is kept",
    document: schemas({
      A: object({ kind: { type: "string", enum: ["A", "B"] } }, "kind"),
      B: object({ kind: { type: "string", enum: ["A", "B"] }, n: integer }, "kind"),
      U: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
    }),
    same: [
      ['models.A["kind"]', '"A"'],
      ['models.B["kind"]', '"B"'],
    ],
    code: ['export const n = (u: models.U): number | undefined => (u.kind === "B" ? u.n : undefined);'],
  },
];

/** Row 3: what a mapping leaves out has no value that anybody knows. */
const vehicle = {
  ...object({ vtype: string }, "vtype"),
  discriminator: { propertyName: "vtype", mapping: { car: "#/components/schemas/Car" } },
};
const unlisted: readonly TypeCase[] = [
  ...["3.0.3", "3.1.0"].map((version): TypeCase => ({
    name: `a child that the mapping does not list, in ${version}`,
    document: schemas(
      {
        Vehicle: vehicle,
        Car: { allOf: [ref("Vehicle"), object({ doors: integer })] },
        VehicleRecord: { allOf: [ref("Vehicle"), object({ at: string })] },
        Deeper: { allOf: [ref("VehicleRecord"), object({ by: string })] },
      },
      version,
    ),
    same: [
      ['models.Car["vtype"]', '"car"'],
      ['models.VehicleRecord["vtype"]', "string"],
      ['models.Deeper["vtype"]', "string"],
      ['models.Vehicle["vtype"]', "string"],
    ],
  })),
  {
    name: "a member of a union that the mapping does not list",
    document: schemas({
      A: object({ t: string }),
      B: object({ t: string, b: string }),
      U: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "t", mapping: { a: "A" } } },
    }),
    same: [
      ['models.A["t"]', '"a"'],
      ['models.B["t"]', "string | undefined"],
    ],
  },
];

/** Row 4: discriminators of other types than string. */
const typed: readonly TypeCase[] = [
  {
    name: "a boolean discriminator",
    document: schemas({
      U: {
        oneOf: [ref("Yes"), ref("No")],
        discriminator: { propertyName: "ok", mapping: { true: "Yes", false: "No" } },
      },
      Yes: object({ ok: { type: "boolean" }, data: string }, "ok"),
      No: object({ ok: { type: "boolean" }, error: string }, "ok"),
    }),
    same: [
      ['models.Yes["ok"]', "true"],
      ['models.No["ok"]', "false"],
    ],
    code: ["export const f = (u: models.U): string | undefined => (u.ok ? u.data : u.error);"],
  },
  ...["integer", "number"].map((type): TypeCase => ({
    name: `a discriminator of type ${type}`,
    document: schemas(
      {
        U: {
          anyOf: [ref("One"), ref("Two")],
          discriminator: { propertyName: "v", mapping: { "1": "#/components/schemas/One", "2": "Two" } },
        },
        One: object({ v: { type }, a: string }, "v"),
        Two: object({ v: { type }, b: string }, "v"),
      },
      "3.0.3",
    ),
    same: [
      ['models.One["v"]', "1"],
      ['models.Two["v"]', "2"],
    ],
    refuses: [["models.One", '{ v: "1" }']],
    code: ["export const f = (u: models.U): string | undefined => (u.v === 1 ? u.a : u.b);"],
  })),
  {
    name: "numbers that are listed, and texts that look like numbers",
    document: schemas({
      U: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "v", mapping: { "1": "A", "2": "B" } } },
      A: object({ v: { enum: [1, 3] } }, "v"),
      B: object({ v: string }, "v"),
    }),
    same: [
      ['models.A["v"]', "1"],
      ['models.B["v"]', '"2"'],
    ],
  },
  {
    name: "children of a base with an integer discriminator",
    document: schemas({
      Base: { ...object({ v: integer }, "v"), discriminator: { propertyName: "v", mapping: { "10": "Ten" } } },
      Ten: { allOf: [ref("Base"), object({ x: string })] },
    }),
    same: [['models.Ten["v"]', "10"]],
  },
];

const cases: readonly TypeCase[] = [...composed, ...(kept as readonly TypeCase[]), ...dropped, ...unlisted, ...typed];

let results: readonly CaseResult[] = [];
beforeAll(async () => {
  results = await compileCases(cases);
}, 120_000);

test.each(cases.map(({ name, reports = [] }, index) => ({ name, index, reports })))("$name", ({ index, reports }) => {
  expect(results[index]).toEqual({ errors: [], rules: reports });
});
