import { beforeAll, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../document.ts";
import { buildModel } from "../../model/build-model.ts";
import type { Json } from "../../model/model.ts";
import { normalise } from "../../normalise/normalise.ts";
import { applyPasses } from "../../passes/apply-passes.ts";
import { emitSchemaTypes, printTypes } from "./emit-schema-types.ts";
import { schemaTypePasses } from "./passes.ts";
import { typeCheck } from "./type-check.ts";

interface Case {
  readonly name: string;
  readonly document: OpenApiDocument;
  /** TypeScript types, each with the one that it must be. */
  readonly types?: readonly (readonly [given: string, wanted: string])[];
  /** The pass (of this stage) without which the case does not compile or has another type. */
  readonly mendedBy?: string;
}

const schemas = (components: Record<string, Json>): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {},
  components: { schemas: components },
});

const post = (operation: Record<string, Json>, more: Record<string, Json> = {}): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: { "/a": { post: { operationId: "a", responses: {}, ...operation } } },
  ...more,
});

const answer = (content: Json): Record<string, Json> => ({ responses: { "200": { description: "", content } } });
const schema = (key: string): string => `components["schemas"]["${key}"]`;
const ref = (key: string): Json => ({ $ref: `#/components/schemas/${key}` });
const response = 'operations["a"]["responses"][200]["content"]';

const cases: readonly Case[] = [
  {
    name: "allOf with itself",
    document: schemas({ A: { allOf: [ref("A"), { type: "object", properties: { x: { type: "string" } } }] } }),
    types: [[schema("A"), "{ x?: string }"]],
    mendedBy: "eager-cycles",
  },
  {
    name: "oneOf with itself",
    document: schemas({ A: { oneOf: [{ type: "string" }, ref("A")] } }),
    types: [[schema("A"), "string"]],
    mendedBy: "eager-cycles",
  },
  {
    name: "an array of itself",
    document: schemas({ A: { type: "array", items: ref("A") } }),
    types: [[`${schema("A")}[number]`, schema("A")]],
    mendedBy: "eager-cycles",
  },
  {
    name: "any JSON value",
    document: schemas({
      Value: { oneOf: [{ type: "string" }, { type: "null" }, ref("List"), ref("Map")] },
      List: { type: "array", items: ref("Value") },
      Map: { type: "object", additionalProperties: ref("Value") },
    }),
    types: [[`${schema("List")}[number]`, schema("Value")]],
    mendedBy: "eager-cycles",
  },
  {
    name: "a nullable array of itself beside a string",
    document: schemas({ A: { type: ["array", "string", "null"], items: ref("A") } }),
    types: [[`Extract<${schema("A")}, string | null>`, "string | null"]],
    mendedBy: "eager-cycles",
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
    types: [
      [`${schema("Cat")}["kind"]`, '"Cat"'],
      [`Extract<${schema("Pet")}, { kind: "Dog" }>["barks"]`, "boolean | undefined"],
    ],
    mendedBy: "eager-cycles",
  },
  {
    name: "two that are aliases of each other",
    document: schemas({ A: ref("B"), B: ref("A") }),
    mendedBy: "eager-cycles",
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
    types: [
      [`${schema("Event")}["type"]`, '"made" | "gone"'],
      [`Extract<${schema("Event")}, { type: "made" }>["at"]`, "string | undefined"],
    ],
    mendedBy: "discriminators",
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
    types: [
      [`${schema("B")}["t"]`, '"b" | "c"'],
      [`${schema("C")}["t"]`, '"c"'],
    ],
    mendedBy: "discriminators",
  },
  {
    name: "required keys of a nullable parent",
    document: schemas({
      Parent: { type: ["object", "null"], properties: { a: { type: "string" } } },
      Child: { allOf: [ref("Parent")], required: ["a"] },
    }),
    types: [[`NonNullable<${schema("Child")}>["a"]`, "string | undefined"]],
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
    types: [[`${schema("A")}["a"]`, "string | undefined"]],
    mendedBy: "any-of-siblings",
  },
  {
    name: "names of the language and of the prototype",
    document: schemas({
      __proto__: { type: "string" },
      ...Object.fromEntries([["__proto__", { type: "object", properties: { constructor: { type: "string" } } }]]),
      default: { type: "object", properties: Object.fromEntries([["__proto__", ref("__proto__")]]) },
      "a%b": { type: "string" },
      "a/b~c": { type: "array", items: { $ref: "#/components/schemas/a%25b" } },
    }),
    types: [
      [`NonNullable<${schema("default")}["__proto__"]>["constructor"]`, "string | undefined"],
      [schema("a/b~c"), "string[]"],
    ],
  },
  {
    name: "literals of every kind",
    document: schemas({
      A: { const: null },
      B: { enum: ['"; x //', "*/", "\u2028", -0, -1.5, true, null] },
      C: { type: "object", enum: ["a"] },
      D: { enum: [1e999, 1] },
    }),
    types: [
      [schema("A"), "null"],
      [schema("B"), String.raw`"\"; x //" | "*/" | "\u2028" | 0 | -1.5 | true | null`],
      [schema("D"), "number"],
    ],
    mendedBy: "literal-values",
  },
  {
    name: "bodies by media type",
    document: post({
      requestBody: {
        content: {
          "application/octet-stream": {},
          "text/csv": { schema: { type: "object" } },
          "multipart/form-data": {
            schema: { type: "object", properties: { f: { type: "string", format: "binary" }, n: { type: "number" } } },
          },
          "application/json; charset=utf-8": { schema: { type: "array", items: { type: "string" } } },
        },
      },
      ...answer({
        "application/pdf": { schema: { type: "string" } },
        "text/html": {},
        "application/xml": { schema: { type: "object" } },
        "application/x-www-form-urlencoded": { schema: { type: "object" } },
        "multipart/form-data": { schema: { type: "object" } },
        "*/*": { schema: { type: "object", properties: { x: { type: "null" } } } },
        "application/problem+json": {},
      }),
    }),
    types: [
      [
        'Body["application/octet-stream"]',
        "Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | string",
      ],
      ['Body["text/csv"]', "string"],
      ['Body["multipart/form-data"]', "{ f?: Blob; n?: number }"],
      ['Body["application/json; charset=utf-8"]', "string[]"],
      [`${response}["application/pdf"]`, "Blob"],
      [`${response}["text/html"]`, "string"],
      [`${response}["application/xml"]`, "string"],
      [`${response}["application/x-www-form-urlencoded"]`, "string"],
      [`${response}["multipart/form-data"]`, "FormData"],
      [`${response}["*/*"]`, "{ x?: null }"],
      [`${response}["application/problem+json"]`, "unknown"],
    ].map(
      ([given, wanted]) =>
        [given!.replace("Body", 'NonNullable<operations["a"]["requestBody"]>["content"]'), wanted!] as const,
    ),
    mendedBy: "body-types",
  },
  {
    name: "parameters: by content, by reference, by path level",
    document: {
      ...post({
        parameters: [
          {
            in: "query",
            name: "filter",
            required: true,
            content: { "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } } } },
          },
          { $ref: "#/components/parameters/Alias" },
          { in: "header", name: "X-A", schema: { type: "boolean" } },
          { in: "header", name: "x-a", schema: { type: "string" } },
          { $ref: "#/paths/~1b/parameters/0" },
        ],
      }),
      components: {
        parameters: {
          Alias: { $ref: "#/components/parameters/Real" },
          Real: { in: "cookie", name: "c", required: true, schema: { type: "integer" } },
        },
      },
    },
    types: [
      ['operations["a"]["parameters"]["query"]["filter"]', "{ a?: number }"],
      ['operations["a"]["parameters"]["cookie"]["c"]', "number"],
      ['operations["a"]["parameters"]["header"]', '{ "X-A"?: boolean } | undefined'],
    ],
    mendedBy: "content-parameters",
  },
  {
    name: "extensions among paths and responses",
    document: {
      ...post({ responses: { "200": { description: "" }, "x-note": "words", "x-more": { content: 5 } } }),
    },
    types: [['keyof operations["a"]["responses"]', "200"]],
    mendedBy: "unused-parts",
  },
  {
    name: "a title that is a number, and directives in comments",
    document: schemas({
      A: { title: 5, type: "string" },
      B: { title: "@ts-expect-error", type: "string", description: "x\n@ts-ignore" },
    }),
    types: [[schema("B"), "string"]],
    mendedBy: "comment-fields",
  },
  {
    name: "comment ends and line separators in every text",
    document: post(
      {
        summary: "*/ evil() /*",
        description: "a */\r\n*/ b \u2028 export const x = 1; \u2029 */",
        tags: ["*/"],
        deprecated: true,
        ...answer({
          "application/json*/": {
            example: "*/",
            schema: { title: "*/", format: "*/", default: "*/", examples: ["*/"], type: "string" },
          },
        }),
      },
      { components: { schemas: { "*/": { description: "/* */", enum: ["*/"] } } } },
    ),
    types: [[schema("*/"), '"*/"']],
  },
  {
    name: "references into paths, headers and parameters",
    document: {
      ...post({
        parameters: [{ in: "query", name: "q", schema: { type: "string", enum: ["x"] } }],
        ...answer({
          "application/json": {
            schema: {
              type: "object",
              properties: {
                q: { $ref: "#/paths/~1a/post/parameters/0/schema" },
                h: { $ref: "#/components/headers/H/schema" },
                p: { $ref: "#/components/schemas/A/properties/p" },
              },
            },
          },
        }),
      }),
      components: {
        headers: { H: { schema: { type: "integer" } } },
        schemas: { A: { allOf: [{ type: "object" }], properties: { p: { type: "boolean" } } } },
      },
    },
    types: [[`${response}["application/json"]`, '{ q?: "x"; h?: number; p?: boolean }']],
  },
  {
    name: "methods of 3.2",
    document: {
      openapi: "3.2.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          query: { operationId: "find", responses: { "200": { description: "", content: { "text/plain": {} } } } },
          additionalOperations: { COPY: { responses: { default: { description: "" } } } },
        },
      },
    },
    types: [
      ['operations["find"]["responses"][200]["content"]["text/plain"]', "string"],
      ["keyof operations", '"find" | "copyA"'],
    ],
  },
  {
    name: "the same response, body and path item in two places",
    document: {
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: { "/a": { $ref: "#/components/pathItems/P" }, "/b": { $ref: "#/components/pathItems/P" } },
      components: {
        pathItems: {
          P: {
            post: {
              operationId: "a",
              requestBody: { $ref: "#/components/requestBodies/B" },
              responses: {
                "200": { $ref: "#/components/responses/Alias" },
                "4XX": { $ref: "#/components/responses/R" },
              },
            },
          },
        },
        requestBodies: { B: { required: true, content: { "application/json": { schema: { type: "number" } } } } },
        responses: {
          Alias: { $ref: "#/components/responses/R" },
          R: { description: "", content: { "application/json": { schema: { type: "string" } } } },
        },
      },
    },
    types: [
      ["keyof operations", '"a" | "postB"'],
      [`${response}["application/json"]`, "string"],
    ],
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
    types: [[schema("A"), "{ x?: number }"]],
    mendedBy: "unused-parts",
  },
  {
    name: "boolean schemas in allOf",
    document: schemas({ A: { allOf: [true, { type: "string" }] }, B: { allOf: [{ type: "string" }, false] } }),
    types: [
      [schema("A"), "string"],
      [schema("B"), "never"],
    ],
    mendedBy: "boolean-schemas",
  },
  { name: "nothing at all", document: { openapi: "3.1.0", info: { title: "T", version: "1" } } },
  {
    name: "shapes that are not to be",
    document: {
      ...post({
        parameters: [null, { in: "query", name: "a", schema: null }],
        responses: { "200": null, "201": { description: "", headers: 5, content: { "application/json": null } } },
      }),
      components: {
        schemas: {
          A: null,
          B: { required: true, type: "strnig", allOf: {}, properties: { x: null, y: true, z: false } },
          C: { allOf: [true, { type: "object" }], items: 5, enum: "x", type: ["string", "nul"] },
          D: { type: "file" },
        },
      },
    },
    types: [
      [`${schema("B")}["y"]`, "unknown"],
      [`${schema("D")}`, "Blob"],
    ],
  },
];

const equality =
  "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n" +
  "type Flat<T> = T extends Blob | FormData | ArrayBuffer | ArrayBufferView | ReadableStream | readonly unknown[] ? T : T extends object ? { [K in keyof T]: T[K] } : T;\n" +
  "type Check<T extends true> = T;\n";

function moduleOf(text: string, { types = [] }: Case): string {
  const checks = types.map(
    ([given, wanted], index) => `export type C${index} = Check<Same<Flat<${given}>, Flat<${wanted}>>>;`,
  );
  return [text, equality, ...checks, ""].join("\n");
}

function withoutPass({ document }: Case, name: string): string {
  try {
    return printTypes(
      applyPasses(
        normalise(document).document,
        schemaTypePasses.filter((pass) => pass.name !== name),
      ),
    );
  } catch (error) {
    return `const refused: never = ${JSON.stringify(String(error))};`;
  }
}

describe("emitted types under strict flags", () => {
  const mended = cases.filter(({ mendedBy }) => mendedBy !== undefined);
  let errors: ReadonlyMap<number, string[]>;

  beforeAll(async () => {
    const good = cases.map((each) => moduleOf(emitSchemaTypes(normalise(each.document).document), each));
    const broken = mended.map((each) => moduleOf(withoutPass(each, each.mendedBy!), each));
    errors = await typeCheck([...good, ...broken]);
  });

  test("nothing is wrong but in a case", () => {
    expect(errors.get(-1)).toBeUndefined();
  });

  test.each(cases.map((each, index) => ({ ...each, index })))("$name", ({ index }) => {
    expect(errors.get(index) ?? []).toEqual([]);
  });

  test.each(mended.map((each, index) => ({ ...each, index })))("$name: not without $mendedBy", ({ index }) => {
    expect(errors.get(cases.length + index)).toBeDefined();
  });
});

test("the given document is never changed, and the same document gives the same text", () => {
  for (const { document } of cases) {
    const before = JSON.stringify(document);
    const text = emitSchemaTypes(normalise(document).document);
    expect(emitSchemaTypes(normalise(document).document)).toBe(text);
    expect(JSON.stringify(document)).toBe(before);
  }
});

test("every operation of the model has its key among the types", () => {
  for (const { document } of cases) {
    const normal = normalise(document).document;
    const text = emitSchemaTypes(normal);
    for (const { key } of buildModel(normal).model.operations)
      expect(text).toMatch(new RegExp(`^    "?${key}"?: \\{$`, "mu"));
  }
});
