import { describe, expect, test } from "vitest";
import { parsePointer } from "../json-pointer.ts";
import { parseYaml } from "./parse-yaml.ts";
import { maskShallowBreaks } from "./shallow-breaks.ts";
import { createYamlPositions } from "./yaml-positions.ts";

describe("lines that are not deeper than their key", () => {
  test.each<[string, string, unknown]>([
    ["a list", "a:\n  tags: [\n    one,\n    two\n  ]\n  b: 1\n", { a: { tags: ["one", "two"], b: 1 } }],
    ["a list at the top", "a: [\n1\n]\n", { a: [1] }],
    ["a mapping", "a:\n  - x: {\n    y: 1\n  }\n    z: 2\n", { a: [{ x: { y: 1 }, z: 2 }] }],
    ["comments", "a: {\n# b ]\nq: 1, # }\n r: [\n]\n}\n", { a: { q: 1, r: [] } }],
    ["text in double quotes", 'a:\n  d: "one\n  two\n\n  three"\n', { a: { d: "one two\nthree" } }],
    ["text in single quotes", "a:\n  d: 'one\n  two''s'\n", { a: { d: "one two's" } }],
    ["an escaped break", 'y: "t \\\nu"\n', { y: "t u" }],
    ["texts in a list", "a: [\n\"x\n y\",\n'z',\nb\nc\n]\n", { a: ["x y", "z", "b c"] }],
    ["a list below its key", "a:\n  [\n  1\n]\n", { a: [1] }],
    ["beside a block text", "a:\n  d: |\n    x: [\n    y\n  e: [\n  1 ]\n", { a: { d: "x: [\ny\n", e: [1] } }],
    ["CRLF", "a: [\r\n1\r\n]\r\n", { a: [1] }],
  ])("%s", (_, text, wanted) => {
    expect(parseYaml(text)).toEqual(wanted);
    expect(maskShallowBreaks(text)).toHaveLength(text.length);
  });

  test("positions are those of the text", () => {
    const text = "a:\n  tags: [\n    one,\n    two\n  ]\n  b: 1\n";
    const { find } = createYamlPositions(text);
    expect(find(parsePointer("/a/tags/1") ?? []).value).toBe(text.indexOf("two"));
    expect(find(parsePointer("/a/b") ?? []).value).toBe(text.indexOf("1"));
  });

  test.each([
    ["breaks", `a: [${"\n".repeat(200_000)}]`],
    ["spaces", `${" ".repeat(200_000)}a`],
    ["hyphens", "- ".repeat(100_000)],
    ["quotes", `a: ${"'".repeat(200_001)}`],
    ["brackets", `a: ${"[".repeat(200_000)}`],
    ["lists", Array.from({ length: 20_000 }, (_, index) => `k${index}: [\n1\n]\n`).join("")],
  ])("takes linear time for many %s", (_, text) => {
    const started = performance.now();
    maskShallowBreaks(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("what is said of a text that is no YAML", () => {
  test.each<[string, string, string]>([
    ["a: b: c\n", "a value holds a colon and a space and is not quoted", "a: b: c\n    ^"],
    ['a: "b\nc: d\ne: "f"\n', "the quote that begins here is not closed", 'a: "b\n   ^'],
    ["a: 'it's'\n", "the text goes on behind its closing quote", "a: 'it's'\n      ^"],
    ["a:\n\tb: 1\n", "a tab cannot indent", " b: 1\n^"],
    ["a: @b\n", "bad indentation of a mapping entry", "a: @b\n   ^"],
  ])("%j", (text, message, excerpt) => {
    expect(() => parseYaml(text)).toThrow(
      expect.objectContaining({ message: `The file is not YAML: ${message}.`, excerpt }),
    );
  });
});
