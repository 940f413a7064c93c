import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { Json, Property, Schema } from "../../model/model.ts";
import { createLookup } from "../../model/schema/lookup.ts";
import { createSimplify } from "../../model/schema/simplify.ts";
import { stringLiteral } from "../text/code.ts";
import { schemaComment } from "./schema-comment.ts";
import { typeText, type TypePrinter } from "./type-text.ts";

// TypeScript is the judge: values of random schemas are assignable to the printed types, and no text of a schema becomes code.

const string: Schema = { kind: "string" };
const named = new Map<string, Schema>([
  ["Text", string],
  ["Letters", { kind: "literal", values: ["a", "b"] }],
  [
    "Tree",
    {
      kind: "object",
      properties: [
        { name: "kids", required: true, schema: { kind: "array", items: { kind: "reference", key: "Tree" } } },
      ],
    },
  ],
  ["Maybe", { kind: "union", members: [{ kind: "reference", key: "Letters" }, { kind: "null" }] }],
]);
const lookup = createLookup(named);
const simplify = createSimplify(lookup);
const printer: TypePrinter = { nameOf: (key) => `Named${key}`, lookup };

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "",
    "a",
    "12",
    "01",
    "-1",
    "1e3",
    "__proto__",
    "constructor",
    "*/",
    "/*",
    "`${x}`",
    "\\",
    "\n//",
    "\u2028",
    '"',
  ),
);
const json = fc.jsonValue({ maxDepth: 1, noUnicodeString: false }) as fc.Arbitrary<Json>;
const kind = fc.constantFrom("unknown", "null", "boolean", "string", "number", "integer", "never");
const notes = fc.record(
  { title: text, description: text, format: text, pattern: text, default: json, deprecated: fc.boolean() },
  { requiredKeys: [] },
);

function withNotes(shape: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  return fc.tuple(shape, notes).map(([schema, said]) => Object.assign({}, schema, said));
}

const { schema: anySchema } = fc.letrec<{ schema: Schema; object: Schema & { kind: "object" } }>((tie) => {
  const property = fc.record({ name: text, required: fc.boolean(), schema: tie("schema") });
  const properties = fc.uniqueArray(property, { maxLength: 4, selector: ({ name }) => name });
  return {
    object: properties.map((all): Schema & { kind: "object" } => ({ kind: "object", properties: all })),
    schema: fc.oneof(
      { maxDepth: 4, depthSize: "small", withCrossShrink: true },
      withNotes(kind.map((name): Schema => ({ kind: name }))),
      withNotes(
        fc
          .array(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), json), { maxLength: 3 })
          .map((values): Schema => ({ kind: "literal", values })),
      ),
      fc.constantFrom(...named.keys()).map((key): Schema => ({ kind: "reference", key })),
      tie("schema").map((items): Schema => ({ kind: "array", items })),
      fc
        .tuple(
          fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
          fc.nat(3),
          fc.option(tie("schema"), { nil: undefined }),
        )
        .map(([items, least, rest]): Schema => {
          const tuple = { kind: "tuple", items, minItems: Math.min(least, items.length) } as const;
          return rest === undefined ? tuple : Object.assign({}, tuple, { rest });
        }),
      withNotes(tie("object")),
      tie("object").map((object): Schema => Object.assign({}, object, { closed: true as const })),
      fc
        .tuple(tie("object"), tie("schema"))
        .map(([object, additional]): Schema => Object.assign({}, object, { additional })),
      fc.array(tie("schema"), { minLength: 1, maxLength: 4 }).map((members): Schema => ({ kind: "union", members })),
      properties.chain((all) =>
        fc.nat(all.length).map((cut): Schema => ({
          kind: "intersection",
          members: [{ kind: "reference", key: "Tree" }, part(all.slice(0, cut)), part(all.slice(cut))],
        })),
      ),
    ),
  };
});

function part(properties: readonly Property[]): Schema {
  return { kind: "object", properties: properties.filter(({ name }) => name !== "kids") };
}

/** Makes a value of a schema, taking choices from `pick`; `undefined` where it has none. */
function valueOf(schema: Schema, pick: (count: number) => number, depth = 0): Json | undefined {
  const make = (inner: Schema): Json | undefined => valueOf(inner, pick, depth + 1);
  const several = (items: Schema): Json[] => {
    if (depth > 5) return [];
    const all = Array.from({ length: pick(3) }, () => make(items));
    return all.filter((item) => item !== undefined);
  };
  switch (schema.kind) {
    case "unknown":
      return [null, 1, "x", [1], { a: 1 }][pick(5)];
    case "null":
      return null;
    case "boolean":
      return pick(2) === 0;
    case "string":
      return ["", "s", '"\n'][pick(3)];
    case "number":
      return pick(5) - 1.5;
    case "integer":
      return pick(5) - 2;
    case "literal":
      return schema.values[pick(schema.values.length)];
    case "reference":
      return make(named.get(schema.key) ?? { kind: "unknown" });
    case "array":
      return several(schema.items);
    case "tuple": {
      const length = schema.minItems + pick(schema.items.length - schema.minItems + 1);
      const items = schema.items.slice(0, length).map(make);
      if (!items.every((item) => item !== undefined)) return undefined;
      return length === schema.items.length && schema.rest ? [...items, ...several(schema.rest)] : items;
    }
    case "object": {
      const entries: [string, Json][] = [];
      for (const { name, required, schema: type } of schema.properties) {
        if (!required && (depth > 5 || pick(2) === 0)) continue;
        const value = make(type);
        if (value !== undefined) entries.push([name, value]);
        else if (required) return undefined;
      }
      const others = schema.additional === undefined ? [] : several(schema.additional);
      return Object.fromEntries([
        ...entries,
        ...others.map((value, index): [string, Json] => [`other${index}`, value]),
      ]);
    }
    case "union": {
      const start = pick(schema.members.length);
      for (const member of [...schema.members.slice(start), ...schema.members.slice(0, start)]) {
        const value = make(member);
        if (value !== undefined) return value;
      }
      return undefined;
    }
    case "intersection": {
      const values = schema.members.map(make);
      if (!values.every((value) => value !== undefined)) return undefined;
      return Object.fromEntries(values.flatMap((value) => Object.entries(value as Record<string, Json>)));
    }
    default:
      return undefined;
  }
}

function expressionOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(expressionOf).join(", ")}]`;
  if (value === null || typeof value !== "object")
    return typeof value === "string" ? stringLiteral(value) : String(value);
  const members = Object.entries(value).map(([name, member]) => `[${stringLiteral(name)}]: ${expressionOf(member)}`);
  return `{ ${members.join(", ")} }`;
}

function pickFrom(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return count === 0 ? 0 : (state >>> 8) % count;
  };
}

const library = `
interface Array<T> { length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {}
interface Number {} interface Object {} interface RegExp {} interface String {}
type Record<K extends keyof any, T> = { [P in K]: T };
`;
const libraryFile = ts.createSourceFile("lib.d.ts", library, ts.ScriptTarget.ES2022, true);

function programOf(code: string): { file: ts.SourceFile; program: ts.Program } {
  const file = ts.createSourceFile("a.ts", code, ts.ScriptTarget.ES2022, true);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => [file, libraryFile].find(({ fileName }) => fileName === name),
    getDefaultLibFileName: () => "lib.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => name === "a.ts" || name === "lib.d.ts",
    readFile: () => undefined,
  };
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  return { file, program: ts.createProgram(["lib.d.ts", "a.ts"], options, host) };
}

const declarations = [...named].map(([key, schema]) => `export type Named${key} = ${typeText(schema, printer)};\n`);

const pairs = fc.array(fc.tuple(anySchema, fc.nat()), { minLength: 60, maxLength: 60 });

describe("printed types", () => {
  test("take the values of their schemas, and hold their texts", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const statements = given.flatMap(([schema, seed], index) => {
          const simple = simplify(schema);
          const value = valueOf(schema, pickFrom(seed));
          const type = `${schemaComment(simple, 0)}export type T${index} = ${typeText(simple, printer)};\n`;
          return value === undefined ? [type] : [type, `export const v${index}: T${index} = ${expressionOf(value)};\n`];
        });
        const { file, program } = programOf([...declarations, ...statements].join(""));
        expect(file.statements.length).toBe(declarations.length + statements.length);
        const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
        const shown = problems.map(({ start = 0, messageText }) => {
          const index = file.statements.findIndex(({ pos, end }) => pos <= start && start < end);
          const around = file.statements.slice(index - 1, index + 1).map((statement) => statement.getText());
          return { message: ts.flattenDiagnosticMessageText(messageText, "\n"), around };
        });
        expect(shown).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 60_000);

  test("have the properties of their schemas", () => {
    const property = fc.record({ name: text, required: fc.boolean(), schema: anySchema });
    const objects = fc.uniqueArray(property, { minLength: 1, maxLength: 30, selector: ({ name }) => name });
    fc.assert(
      fc.property(objects, (properties) => {
        const type = typeText({ kind: "object", properties }, printer);
        const { file, program } = programOf([...declarations, `export type T = ${type};\n`].join(""));
        const last = file.statements.at(-1);
        if (last === undefined || !ts.isTypeAliasDeclaration(last)) throw new Error(`No type: ${type}`);
        const found = program.getTypeChecker().getTypeAtLocation(last.name).getProperties();
        const shown = found.map(({ name, flags }) => [name, (flags & ts.SymbolFlags.Optional) === 0]);
        expect(shown).toEqual(properties.map(({ name, required }) => [name, required]));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 60_000);
});
