import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { memberKey, propertyAccess, propertyKey, scalarLiteral, spellOut, stringLiteral } from "./code.ts";
import { codeOf, layOut } from "./layout.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\"'`\\${}*/\n\r\u2028\u2029\u0085\u202e\ud800<>;") }),
);

/** What a compiler reads in an initialiser, and whether it is the whole of the program. */
function read(code: string): unknown {
  const file = ts.createSourceFile("x.ts", `const x = ${code};\n`, ts.ScriptTarget.ES2022, true);
  const diagnostics: unknown = Reflect.get(file, "parseDiagnostics");
  expect(diagnostics).toEqual([]);
  expect(file.statements.length).toBe(1);
  return valueOf(firstInitialiser(file));
}

function firstInitialiser(file: ts.SourceFile): ts.Node {
  const statement = file.statements[0];
  if (statement === undefined || !ts.isVariableStatement(statement)) throw new Error("not a declaration");
  const initialiser = statement.declarationList.declarations[0]?.initializer;
  if (initialiser === undefined) throw new Error("no initialiser");
  return initialiser;
}

function valueOf(node: ts.Node): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return -Number(valueOf(node.operand));
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isObjectLiteralExpression(node)) {
    return new Map(
      node.properties.map((property) => {
        if (!ts.isPropertyAssignment(property)) throw new Error("not a property");
        const { name } = property;
        const key = ts.isComputedPropertyName(name) ? valueOf(name.expression) : "text" in name ? name.text : "";
        return [key, valueOf(property.initializer)];
      }),
    );
  }
  return node.getText();
}

describe("literals", () => {
  test.each([
    ['a"b', '"a\\"b"'],
    ["*/ ${x} `", '"*/ ${x} `"'],
    ["\u2028\u2029\u0085\u202e", '"\\u2028\\u2029\\u0085\\u202e"'],
    ["\ud800", '"\\ud800"'],
    ["été 🎉", '"été 🎉"'],
  ])("%j is %s", (text, wanted) => {
    expect(stringLiteral(text)).toBe(wanted);
  });

  test.each([
    [-0, "-0"],
    [Number.POSITIVE_INFINITY, "1e999"],
    [Number.NaN, "Number.NaN"],
    [1.5, "1.5"],
    [null, "null"],
    [true, "true"],
  ])("%j is %s", (value, wanted) => {
    expect(scalarLiteral(value)).toBe(wanted);
  });

  test("any text is read back by the compiler and by JSON", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(stringLiteral(text))).toBe(text);
        expect(JSON.parse(stringLiteral(text))).toBe(text);
      }),
    );
  });
});

describe("keys", () => {
  test.each([
    ["plain", "plain", "plain", ".plain"],
    ["X-Auth-Token", '"X-Auth-Token"', '"X-Auth-Token"', '["X-Auth-Token"]'],
    ["200", "200", "200", '["200"]'],
    ["007", '"007"', '"007"', '["007"]'],
    ["__proto__", '["__proto__"]', '"__proto__"', ".__proto__"],
    ["", '""', '""', '[""]'],
    ['"]; x(', '"\\"]; x("', '"\\"]; x("', '["\\"]; x("]'],
  ])("%j", (name, property, member, access) => {
    expect([propertyKey(name), memberKey(name), propertyAccess(name)]).toEqual([property, member, access]);
  });

  test("any key and value is read back from a laid out object", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (entries) => {
        const object = Object.fromEntries(entries);
        expect(read(layOut(codeOf(object), 2, 10))).toEqual(new Map(Object.entries(object)));
      }),
    );
  });
});

test("code of another printer keeps no character that is obeyed rather than seen", () => {
  expect(spellOut('/** a\0b\r\u2028c */\n\t"\u007f\u202e"')).toBe(
    '/** a\\u0000b\\u000d\\u2028c */\n\t"\\u007f\\u202e"',
  );
});

describe("layout", () => {
  test("what fits stays on its line, what does not takes one line an entry", () => {
    const long = "x".repeat(100);
    expect(layOut({ a: "1", b: undefined, c: ["2", "3"] }, 0, 0)).toBe("{ a: 1, c: [2, 3] }");
    expect(layOut({ a: stringLiteral(long), list: ["y".repeat(120)] }, 2, 0)).toBe(
      `{\n    a: "${long}",\n    list: [\n      ${"y".repeat(120)},\n    ],\n  }`,
    );
  });
});
