import { expect, test } from "vitest";
import { packageJudge } from "./package.ts";

const twin = new Map([
  ["src/a.ts", '/** A word. */\nexport const a = "word";\n'],
  ["README.md", "# Word\n\n| a | b |\n| --- | --- |\n| word | 1 |\n"],
  ["package.json", '{ "name": "@a/b", "scripts": {}, "description": "word" }'],
  ["surface.json", '{ "facts": ["operation a word"] }'],
]);

test.each([
  ["what differs by words alone", "src/a.ts", '/** Other. */\nexport const a = "other";\n', true],
  ["a call that is not the twin's", "src/a.ts", '/** A word. */\nalert("word");\nexport const a = "word";\n', false],
  ["a statement that is not the twin's", "src/a.ts", 'export const a = "word", b = 1;\n', false],
  ["an import", "src/a.ts", 'import "word";\nexport const a = "word";\n', false],
  ["a syntax error", "src/a.ts", 'export const a = "wo"rd";\n', false],
  ["another word in a table", "README.md", "# Word\n\n| a | b |\n| --- | --- |\n| other | 1 |\n", true],
  ["a row with a cell more", "README.md", "# Word\n\n| a | b |\n| --- | --- |\n| wo | rd | 1 |\n", false],
  ["a script", "README.md", "# Word<script>alert(1)</script>\n\n| a | b |\n| --- | --- |\n| word | 1 |\n", false],
  ["a link that runs", "README.md", "# [Word](javascript:alert(1))\n\n| a | b |\n| --- | --- |\n| word | 1 |\n", false],
  ["a script of the package", "package.json", '{ "name": "@a/b", "scripts": { "install": "word" } }', false],
  ["broken JSON", "package.json", '{ "name": "@a/b", "description": "wo"rd" }', false],
  ["a fact more", "surface.json", '{ "facts": ["operation a", "operation word"] }', false],
  ["a file more", "../word.ts", "export {};\n", false],
])("%s of %s", (_what, path, text, holds) => {
  const faults = packageJudge(twin)(new Map([...twin, [path, text]]));
  expect(faults.length === 0, faults.join("\n")).toBe(holds);
});
