import type { Json } from "../../../json.ts";
import { answered, head, schemas, yaml } from "../document.ts";
import { made, refused, warned, type SpecCase } from "../spec-case.ts";

/** H9, H10, H19, H26: what schemas can be made to do. */
const string: Json = { type: "string" };
const to = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const kind = (value: string): Json => ({ type: "object", required: ["kind"], properties: { kind: { const: value } } });
const payload = "'\"`]; injected(); //";

const discriminators: readonly SpecCase[] = [
  {
    row: "H9",
    name: "payloads as property and values",
    files: answered(
      { oneOf: [to("A")], discriminator: { propertyName: payload, mapping: { [payload]: "#/components/schemas/A" } } },
      { A: kind("a") },
    ),
    wanted: made,
  },
  {
    row: "H9",
    name: "a mapping to nothing",
    files: answered(
      { oneOf: [to("A")], discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Nowhere" } } },
      { A: kind("a") },
    ),
    wanted: warned("discriminator-mapping"),
  },
  {
    row: "H9",
    name: "inline members",
    files: answered({ oneOf: [kind("a"), kind("b")], discriminator: { propertyName: "kind" } }),
    wanted: made,
  },
  {
    row: "H9",
    name: "a mapping to itself",
    files: answered(
      { oneOf: [to("S"), to("A")], discriminator: { propertyName: "kind", mapping: { s: "#/components/schemas/S" } } },
      { A: kind("a") },
    ),
    wanted: made,
  },
  {
    row: "H9",
    name: "a mapping to the network",
    files: answered(
      { oneOf: [to("A")], discriminator: { propertyName: "kind", mapping: { a: "http://169.254.169.254/a.json" } } },
      { A: kind("a") },
    ),
    wanted: refused("remote-reference"),
  },
  {
    row: "H9",
    name: "no property",
    files: answered({ oneOf: [to("A")], discriminator: {} }, { A: kind("a") }),
    wanted: warned("missing-field"),
  },
];

const patterns: Readonly<Record<string, string>> = {
  "a slash": "^/a/; injected(); //$",
  "a line break": "a\nb",
  "bad syntax": "((([",
  "catastrophic backtracking": "^(a+)+(b|a+)+$",
  "a huge repetition": "(?:a{1,1000}){1,1000}{1,1000}",
  "100,000 groups": "(".repeat(100_000) + ")".repeat(100_000),
};

/** A chain of named schemas, each the next one. */
function chain(length: number): { readonly [key: string]: Json } {
  const links = Array.from({ length }, (_, index): [string, Json] => [
    `C${index}`,
    index + 1 === length ? string : to(`C${index + 1}`),
  ]);
  return Object.fromEntries(links);
}

function nested(depth: number): string {
  const open = '{"type":"object","properties":{"a":';
  return `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"S":${open.repeat(depth)}{}${"}}".repeat(depth)}}}}`;
}

export const schemaCases: readonly SpecCase[] = [
  ...discriminators,
  ...Object.entries(patterns).map(([name, pattern]): SpecCase => ({
    row: "H10",
    name,
    files: answered({
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", pattern, example: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" } },
    }),
    wanted: made,
  })),
  {
    row: "H10",
    name: "backtracking without an example",
    files: answered({ type: "string", pattern: "^(([a-z])+.)+[A-Z]([a-z])+$", minLength: 40 }),
    wanted: made,
  },
  {
    row: "H10",
    name: "a pattern as a name of properties",
    files: answered({ type: "object", patternProperties: { "^(a+)+$/; injected()": string } }),
    wanted: made,
  },
  { row: "H19", name: "5,000 chained references", files: answered(to("C0"), chain(5000)), wanted: made },
  {
    row: "H19",
    name: "5,000 chained references that end nowhere",
    files: answered(to("C0"), { ...chain(5000), C4999: to("Nowhere") }),
    wanted: warned("unresolved-reference"),
  },
  {
    row: "H19",
    name: "10,000 levels of JSON",
    files: () => ({ "openapi.json": nested(5000) }),
    wanted: refused("too-deep"),
  },
  { row: "H19", name: "240 levels of schemas", files: () => ({ "openapi.json": nested(240) }), wanted: made },
  {
    row: "H19",
    name: "10,000 levels of YAML",
    files: yaml(`${head}x-deep: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`),
    wanted: refused("too-deep"),
  },
  {
    row: "H19",
    name: "10,000 levels of indentation",
    files: yaml(
      `${head}x-deep:\n${Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")}\n`,
    ),
    wanted: refused("too-deep"),
  },
  {
    row: "H26",
    name: "allOf that contradicts itself",
    files: answered({ allOf: [{ type: "string" }, { type: "integer" }, { type: "object", properties: { a: false } }] }),
    wanted: made,
  },
  {
    row: "H26",
    name: "a tuple of a million items",
    files: answered({ type: "array", prefixItems: [string], items: string, minItems: 1_000_000, maxItems: 1_000_001 }),
    wanted: made,
  },
  {
    row: "H26",
    name: "an array of exactly a million items",
    files: answered({ type: "array", items: { type: "object", properties: { a: string } }, minItems: 1_000_000 }),
    wanted: made,
  },
  {
    row: "H26",
    name: "maxLength below minLength",
    files: answered({ type: "string", minLength: 1_000_000_000, maxLength: 1 }),
    wanted: made,
  },
  {
    row: "H26",
    name: "maximum below minimum, multipleOf 0",
    files: answered({ type: "number", minimum: 10, maximum: -10, multipleOf: 0 }),
    wanted: made,
  },
  {
    row: "H26",
    name: "a thousand alternatives, twice",
    notCompiled: true,
    files: schemas({ S: { oneOf: alternatives(), anyOf: alternatives() } }),
    wanted: made,
  },
  { row: "H26", name: "2 to the power of 40 by allOf", notCompiled: true, files: schemas(doubled(40)), wanted: made },
];

function alternatives(): Json {
  return Array.from({ length: 1000 }, (_, index) => kind(`k${index}`));
}

/** Each is the next one twice: whoever expands them never ends. */
function doubled(levels: number): { readonly [key: string]: Json } {
  const named = Array.from({ length: levels }, (_, index): [string, Json] => [
    `D${index}`,
    {
      type: "object",
      required: ["a", "b"],
      properties: { a: to(`D${index + 1}`), b: to(`D${index + 1}`) },
      allOf: [to(`D${index + 1}`)],
    },
  ]);
  return Object.fromEntries([...named, [`D${levels}`, string]]);
}
