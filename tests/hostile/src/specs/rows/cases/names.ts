import type { Json } from "../../../json.ts";
import { answered, inPlace, json, operationIds, schemas, yaml, head } from "../document.ts";
import { made, refused, warned, type SpecCase } from "../spec-case.ts";

/** H6 to H8, H12, H13, H15: names of things. */
const oddNames: Readonly<Record<string, string>> = {
  quotes: "a\"b'c`d",
  "line breaks": "a\nb\r\nc",
  "a bracket": "a]b",
  "a brace": "a}b{c",
  empty: "",
  emoji: "👩‍👩‍👧",
  "a direction override": "a\u202eb",
  "zero width": "a\u200bb\u200d",
  "look-alikes": "раypal",
  "10,000 characters": "n".repeat(10_000),
};

const reserved = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "default",
  "delete",
  "arguments",
  "await",
];

const string: Json = { type: "string" };
const own = (name: string, value: Json): { readonly [key: string]: Json } => Object.fromEntries([[name, value]]);

const operationIdCases: readonly SpecCase[] = [
  { row: "H8", name: "missing", files: operationIds(undefined, undefined), wanted: made },
  { row: "H8", name: "empty", files: operationIds("", ""), wanted: warned("duplicate-operation-id") },
  {
    row: "H8",
    name: "duplicate",
    files: operationIds("same", "same"),
    wanted: warned("duplicate-operation-id"),
  },
  { row: "H8", name: "equal but for case", files: operationIds("getThing", "GetThing", "GETTHING"), wanted: made },
  {
    row: "H8",
    name: "equal but for a separator",
    files: operationIds("get-thing", "get_thing", "get thing", "get.thing"),
    wanted: made,
  },
  {
    row: "H8",
    name: "members of a client",
    files: operationIds("GET", "use", "request", "eject", "POST"),
    wanted: made,
  },
  {
    row: "H8",
    name: "names that the package exports",
    files: operationIds("unwrap", "ApiError", "version", "createAcmeClient", "paths", "components"),
    wanted: made,
  },
];

const folderCases: readonly SpecCase[] = [
  {
    row: "H12",
    name: "package ../../x",
    files: inPlace("provider.yaml package", "../../x"),
    wanted: refused("provider-facts", "/package"),
  },
  {
    row: "H12",
    name: "package in upper case",
    files: inPlace("provider.yaml package", "@Acme/X"),
    wanted: refused("provider-facts", "/package"),
  },
  {
    row: "H12",
    name: "package of 300 characters",
    files: inPlace("provider.yaml package", "x".repeat(300)),
    wanted: refused("provider-facts", "/package"),
  },
  { row: "H12", name: "title ../../x", files: inPlace("info.title", "../../x"), wanted: made },
  { row: "H12", name: "version that is a command", files: inPlace("info.version", "1.0.0; rm -rf /"), wanted: made },
];

const pathNames = ["../../escape", "/etc/escape", "C:\\escape", "a\u0000b", "CON", "dot.", "%2e%2e%2fescape"];

export const nameCases: readonly SpecCase[] = [
  ...Object.entries(oddNames).flatMap(([name, text]): SpecCase[] => [
    {
      row: "H6",
      name: `property: ${name}`,
      files: answered({ type: "object", properties: own(text, string), required: [text] }),
      wanted: made,
    },
  ]),
  { row: "H6", name: "schema: empty", files: schemas(own("", string)), wanted: warned("component-name") },
  { row: "H6", name: "schema: 10,000 characters", files: schemas(own("n".repeat(10_000), string)), wanted: made },
  { row: "H6", name: "operationId: emoji and controls", files: operationIds("👩‍👩‍👧", "\u202e", "\u0000"), wanted: made },
  ...reserved.map((name): SpecCase => ({
    row: "H7",
    name,
    files: json({
      tags: [{ name }],
      paths: own(`/${name}`, {
        get: {
          operationId: name,
          tags: [name],
          security: [own(name, [])],
          responses: {
            "200": {
              description: "D.",
              content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        },
      }),
      components: {
        schemas: own(name, { type: "object", properties: own(name, string) }),
        securitySchemes: own(name, { type: "http", scheme: "bearer" }),
      },
    }),
    wanted: made,
  })),
  ...operationIdCases,
  ...folderCases,
  ...pathNames.flatMap((text): SpecCase[] => [
    { row: "H13", name: `tag ${JSON.stringify(text)}`, files: inPlace("operation tag", text), wanted: made },
    { row: "H13", name: `operationId ${JSON.stringify(text)}`, files: operationIds(text), wanted: made },
    {
      row: "H13",
      name: `schema ${JSON.stringify(text)}`,
      files: schemas(own(text, string)),
      wanted: /^[\w.-]+$/u.test(text) ? made : warned("component-name"),
    },
  ]),
  {
    row: "H15",
    name: "schemas that differ in case",
    files: schemas({ Thing: string, thing: string, THING: string }),
    wanted: made,
  },
  {
    row: "H15",
    name: "schemas that differ in form",
    files: schemas({ "caf\u00e9": string, "cafe\u0301": string }),
    wanted: made,
  },
  { row: "H15", name: "operations that differ in case", files: operationIds("read", "Read", "READ"), wanted: made },
  {
    row: "H15",
    name: "a type and an operation",
    files: yaml(
      `${head}paths: { /a: { get: { operationId: Thing, responses: { 200: { description: D. } } } } }\ncomponents: { schemas: { Thing: { type: string }, ThingInput: { type: string } } }\n`,
    ),
    wanted: made,
  },
];
