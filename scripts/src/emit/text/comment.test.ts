import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { jsdoc, lineComment } from "./comment.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("*/", "/*", "//", "\n", "\r", "\u2028", "\u0085", "`", "@", "{@", "<", " ", "x", "```"),
  }),
);

/** The statements a compiler sees behind a comment. */
function statementsBehind(comment: string): string[] {
  const file = ts.createSourceFile("x.ts", `${comment}\nconst x = 1;\n`, ts.ScriptTarget.ES2022, true);
  expect(Reflect.get(file, "parseDiagnostics")).toEqual([]);
  return file.statements.map((statement) => statement.getText());
}

describe("jsdoc", () => {
  test.each([
    ["one line", ["Sends a mail."], "/** Sends a mail. */\n"],
    ["nothing", [undefined, " "], ""],
    ["two paragraphs", ["One.", "Two.\nThree."], "/**\n * One.\n *\n * Two.\n * Three.\n */\n"],
    ["the end of a comment", ["a */ x() /* b"], "/** a *\\/ x() /* b */\n"],
    ["a directive", ["@ts-ignore"], "/** \\@ts-ignore */\n"],
    ["HTML", ["<img onerror=x>"], "/** &lt;img onerror=x> */\n"],
  ])("%s", (_name, paragraphs, wanted) => {
    expect(jsdoc(paragraphs)).toBe(wanted);
  });

  test("tags follow the text", () => {
    expect(jsdoc(["Text."], 2, [{ name: "@deprecated", text: "Use `b`." }])).toBe(
      "  /**\n   * Text.\n   *\n   * @deprecated Use `b`.\n   */\n",
    );
  });

  test("long lines are wrapped, and a list keeps its indentation", () => {
    const words = "word ".repeat(30).trim();
    const lines = jsdoc([`- ${words}`]).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(lines.slice(1, 3).map((line) => line.slice(0, 9))).toEqual([" * - word", " *   word"]);
  });

  test("any text stays inside", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, tag) => {
        expect(statementsBehind(jsdoc([text], 0, [{ name: "@deprecated", text: tag }]))).toEqual(["const x = 1;"]);
      }),
    );
  });
});

test("any text stays on its comment line", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(statementsBehind(lineComment(text))).toEqual(["const x = 1;"]);
    }),
  );
});
