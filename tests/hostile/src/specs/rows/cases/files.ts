import { head, json, yaml } from "../document.ts";
import { made, refused, warned, type SpecCase } from "../spec-case.ts";

/** H20 and H21: what a file can be before it is a document. */
const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ...Array.from({ length: 9 }, (_, index) => bombLine(index))].join("\n  ");

function bombLine(index: number): string {
  const [name, inner] = [String.fromCharCode(98 + index), String.fromCharCode(97 + index)];
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${inner}`).join()}]`;
}

function schemaBomb(): string {
  const levels = Array.from({ length: 12 }, (_, index) => {
    const inner = index === 0 ? "{ type: string }" : `*s${index - 1}`;
    const properties = ["a", "b", "c", "d", "e", "f", "g", "h"].map((key) => `${key}: ${inner}`).join(", ");
    return `    S${index}: &s${index} { type: object, properties: { ${properties} } }`;
  });
  return `${head}components:\n  schemas:\n${levels.join("\n")}\n`;
}

function merges(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `  m${index + 1}: &m${index + 1} { <<: *m${index}, k${index}: 1 }`,
  );
  return `${head}paths: {}\nx-merges:\n  m0: &m0 { a: 1 }\n${lines.join("\n")}\n`;
}

const bombs: readonly SpecCase[] = [
  {
    row: "H20",
    name: "380 bytes in an extension",
    files: yaml(`${head}x-bomb:\n  ${bomb}\n`),
    wanted: refused("too-many-aliases"),
  },
  { row: "H20", name: "in schemas", files: yaml(schemaBomb()), wanted: refused("too-many-aliases") },
  {
    row: "H20",
    name: "an alias to itself",
    files: yaml(`${head}x-self: &a { b: *a }\n`),
    wanted: refused("yaml-alias", ":3"),
  },
  {
    row: "H20",
    name: "an alias to nothing",
    files: yaml(`${head}x-none: *nothing\n`),
    wanted: refused("yaml-alias", ":3"),
  },
  { row: "H20", name: "3,000 chained merge keys", files: yaml(merges(3000)), wanted: refused("too-many-aliases") },
  { row: "H20", name: "20 chained merge keys", files: yaml(merges(20)), wanted: made },
  {
    row: "H20",
    name: "a merge that pollutes",
    files: yaml(
      `${head}paths: {}\nx-merge:\n  <<: { __proto__: { injected: true } }\n  __proto__: { injected: true }\n`,
    ),
    wanted: made,
  },
  {
    row: "H20",
    name: "a bomb in provider.yaml",
    files: yaml(`${head}paths: {}\n`, { "provider.yaml": `title: T\nx:\n  ${bomb}\n` }),
    wanted: refused("too-many-aliases"),
  },
  {
    row: "H20",
    name: "a bomb in a file referred to",
    files: yaml(`${head}components: { schemas: { S: { $ref: s.yaml } } }\n`, {
      "s.yaml": `type: object\nx-bomb:\n  ${bomb}\n`,
    }),
    wanted: refused("too-many-aliases"),
  },
];

const good = `${head}paths: {}\n`;
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

const texts: readonly SpecCase[] = [
  {
    row: "H21",
    name: "duplicate keys",
    files: yaml(`${good}info: { title: U, version: "2" }\n`),
    wanted: refused("duplicate-key", ":4"),
  },
  {
    row: "H21",
    name: "duplicate keys in JSON",
    files: () => ({ "openapi.json": '{"openapi":"3.1.0","info":{"title":"T","version":"1"},\n"paths":{},"paths":{}}' }),
    wanted: refused("duplicate-key", ":2"),
  },
  { row: "H21", name: "tabs", files: yaml(`${head}paths:\n\t/a: {}\n`), wanted: refused("yaml-syntax", ":4") },
  {
    row: "H21",
    name: "several documents",
    files: yaml(`${good}---\n${good}`),
    wanted: refused("several-documents", ":4"),
  },
  { row: "H21", name: "an empty file", files: yaml(""), wanted: refused("empty-file") },
  { row: "H21", name: "comments alone", files: yaml("# nothing\n"), wanted: refused("empty-file") },
  { row: "H21", name: "a byte order mark", files: yaml(`\ufeff${good}`), wanted: made },
  { row: "H21", name: "CRLF", files: yaml(good.replaceAll("\n", "\r\n")), wanted: made },
  { row: "H21", name: "UTF-16", files: () => ({ "openapi.yaml": utf16(good) }), wanted: refused("encoding") },
  {
    row: "H21",
    name: "invalid UTF-8",
    files: () => ({ "openapi.yaml": Buffer.concat([Buffer.from(good), Buffer.from('x-a: "\xff\xfe"\n', "latin1")]) }),
    wanted: refused("encoding", ":4"),
  },
  {
    row: "H21",
    name: "!!js/function",
    files: yaml(`${head}x-run: !!js/function 'function () { injected() }'\n`),
    wanted: refused("yaml-tag", ":3"),
  },
  {
    row: "H21",
    name: "!!python/object",
    files: yaml(`${head}x-run: !!python/object/apply:os.system ['injected']\n`),
    wanted: refused("yaml-tag", ":3"),
  },
  {
    row: "H21",
    name: "no is a text",
    files: yaml(`${head}components: { schemas: { S: { enum: [no, yes, on, off] } } }\n`),
    wanted: { made: true, holds: [["src/generated/models.ts", '"no" | "yes" | "on" | "off"']] },
  },
  {
    row: "H21",
    name: "octal numbers",
    files: yaml(`${head}components: { schemas: { S: { enum: [0o17, 017] } } }\n`),
    wanted: { made: true, holds: [["src/generated/models.ts", "15 | 17"]] },
  },
  {
    row: "H21",
    name: "a date as version",
    files: yaml("openapi: 3.1.0\ninfo: { title: T, version: 2026-01-01 }\npaths: {}\n"),
    wanted: made,
  },
  {
    row: "H21",
    name: "a number as version",
    files: yaml("openapi: 3.1.0\ninfo: { title: T, version: 1.0 }\npaths: {}\n"),
    wanted: warned("wrong-type"),
  },
  { row: "H21", name: "a text alone", files: yaml("injected\n"), wanted: refused("not-openapi") },
  { row: "H21", name: "a list", files: yaml("- openapi: 3.1.0\n"), wanted: refused("not-openapi") },
  {
    row: "H21",
    name: "JSON that breaks off",
    files: () => ({ "openapi.json": '{"openapi":"3.1.0","info":' }),
    wanted: refused("json-syntax", ":1"),
  },
  {
    row: "H21",
    name: "JSON with a comment",
    files: () => ({ "openapi.json": '{ // injected()\n"openapi":"3.1.0"}' }),
    wanted: refused("json-syntax", ":1"),
  },
  { row: "H21", name: "NUL bytes", files: yaml(`${good}x-a: "\u0000"\n`), wanted: refused("yaml-syntax") },
  {
    row: "H21",
    name: "two entries",
    files: () => ({ "openapi.yaml": good, "openapi.json": "{}" }),
    wanted: refused("provider-entry"),
  },
];

const answer = { "200": { description: "D." } };
const shapes: readonly SpecCase[] = [
  { row: "H22", name: "paths: null", files: yaml(`${head}paths:\n`), wanted: warned("wrong-type") },
  {
    row: "H22",
    name: "schemas null, true and false",
    files: yaml(`${head}components: { schemas: { A: null, B: true, C: false } }\n`),
    wanted: warned("wrong-type"),
  },
  {
    row: "H22",
    name: "schemas true and false",
    files: yaml(`${head}components: { schemas: { B: true, C: false, D: { properties: { a: false, b: true } } } }\n`),
    wanted: made,
  },
  {
    row: "H22",
    name: "no responses",
    files: json({ openapi: "3.0.3", paths: { "/a": { get: {} } } }),
    wanted: warned("missing-field"),
  },
  {
    row: "H22",
    name: "only default",
    files: json({ paths: { "/a": { get: { responses: { default: { description: "D." } } } } } }),
    wanted: made,
  },
  {
    row: "H22",
    name: "2XX beside 200",
    files: json({ paths: { "/a": { get: { responses: { ...answer, "2XX": { description: "D." } } } } } }),
    wanted: made,
  },
  {
    row: "H22",
    name: "status 600",
    files: json({ paths: { "/a": { get: { responses: { "600": { description: "D." } } } } } }),
    wanted: warned("key-pattern"),
  },
  {
    row: "H22",
    name: "nullable in 3.1",
    files: json({ components: { schemas: { S: { type: "string", nullable: true } } } }),
    wanted: warned("nullable"),
  },
  {
    row: "H22",
    name: "query of 3.2",
    files: json({ openapi: "3.2.0", paths: { "/a": { query: { operationId: "q", responses: answer } } } }),
    wanted: { made: true, holds: [["src/generated/operations.ts", '"QUERY"']] },
  },
  {
    row: "H22",
    name: "query in 3.1",
    files: json({ paths: { "/a": { query: { operationId: "q", responses: answer } } } }),
    wanted: warned("field-of-later-version"),
  },
  {
    row: "H22",
    name: "additionalOperations",
    files: json({
      openapi: "3.2.0",
      paths: { "/a": { additionalOperations: { COPY: { operationId: "c", responses: answer } } } },
    }),
    wanted: { made: true, holds: [["src/generated/operations.ts", '"COPY"']] },
  },
  {
    row: "H22",
    name: "itemSchema",
    files: json({
      openapi: "3.2.0",
      paths: {
        "/a": {
          get: {
            responses: {
              "200": { description: "D.", content: { "text/event-stream": { itemSchema: { type: "string" } } } },
            },
          },
        },
      },
    }),
    wanted: made,
  },
  {
    row: "H22",
    name: "Swagger 2.0",
    files: () => ({ "openapi.json": '{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{}}' }),
    wanted: refused("swagger-2", "/swagger"),
  },
  {
    row: "H22",
    name: "OpenAPI 4",
    files: json({ openapi: "4.0.0" }),
    wanted: refused("unsupported-version", "/openapi"),
  },
  {
    row: "H22",
    name: "a version with a payload",
    files: json({ openapi: "3.1.0\n*/ injected()" }),
    wanted: refused("unsupported-version", "/openapi"),
  },
];

export const fileCases: readonly SpecCase[] = [...bombs, ...texts, ...shapes];
