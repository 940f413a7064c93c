import { describe, expect, test } from "vitest";
import { packageJudge } from "./package.ts";

const twin = new Map([
  ["src/a.ts", '/** Harmless. */\nexport const a = { "harmless": "harmless" } as const;\nmake(a);\n'],
  ["README.md", "# Harmless\n\n| A | B |\n| --- | --- |\n| harmless | [x](https://example.org/) |\n"],
  ["package.json", '{"name":"@a/b","description":"harmless","scripts":{"build":"tsc"}}'],
  ["surface.json", '{"facts":["operation a"]}'],
]);
const judge = packageJudge(twin);

function judged(path: string, change: (text: string) => string): string[] {
  return judge(new Map([...twin, [path, change(twin.get(path) ?? "")]]));
}

test("the twin itself holds, and so does another word in its place", () => {
  expect(judge(twin)).toEqual([]);
  expect(judged("src/a.ts", (text) => text.replaceAll('"harmless"', "other"))).toEqual([
    expect.stringContaining("other statements than with a harmless word"),
  ]);
  expect(judged("src/a.ts", (text) => text.replaceAll("harmless", "'; injected(); '"))).toEqual([]);
  expect(judged("README.md", (text) => text.replaceAll("harmless", "`injected()`"))).toEqual([]);
});

describe("what does not hold is told", () => {
  test.each<[string, string, (text: string) => string, string]>([
    ["a call", "src/a.ts", (text) => `${text}injected();\n`, "calls injected"],
    ["a statement", "src/a.ts", (text) => `${text}export const b = 1;\n`, "other statements"],
    ["an import", "src/a.ts", (text) => `import "injected";\n${text}`, "other statements"],
    ["a tag", "src/a.ts", (text) => text.replace('"harmless" }', "tag`x` }"), "other statements"],
    ["a syntax error", "src/a.ts", (text) => `${text}"`, "syntax:"],
    ["a directive", "src/a.ts", (text) => `// @ts-nocheck\n${text}`, "directives"],
    ["a line separator", "src/a.ts", (text) => `${text}// \u2028`, "U+2028"],
    ["a script", "README.md", (text) => `${text}\n<script>injected()</script>\n`, "the element script"],
    ["an event handler", "README.md", (text) => `${text}\n<a onclick="injected()">x</a>\n`, "a onclick="],
    ["a link to a script", "README.md", (text) => `${text}\n[x](javascript:injected())\n`, "a link to javascript:"],
    ["an image", "README.md", (text) => `${text}\n![x](https://example.org/x.png)\n`, "Markdown: image"],
    ["a cell too many", "README.md", (text) => text.replace("| harmless", "| harmless | more"), "rows differ"],
    ["a row too many", "README.md", (text) => `${text}| a | b |\n`, "other headings and tables"],
    ["a heading", "README.md", (text) => `${text}\n# injected\n`, "other headings and tables"],
    ["a script of npm", "package.json", (text) => text.replace("tsc", "tsc; injected"), "scripts is another"],
    ["broken JSON", "package.json", (text) => `${text}"`, "no JSON object"],
    ["a fact too many", "surface.json", (text) => text.replace("]", ',"operation b"]'), "2 facts instead of 1"],
    ["a file too many", "../b.ts", () => "", "files: "],
  ])("%s", (_name, path, change, wanted) => {
    expect(judged(path, change).join("\n")).toContain(wanted);
  });
});
