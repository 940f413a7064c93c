import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";
import { SourceError } from "./source-error.ts";

function faultOf(text: string): string {
  try {
    parseYaml(text);
  } catch (error) {
    if (error instanceof SourceError) return `${error.rule} at ${error.offset}`;
    throw error;
  }
  return "none";
}

describe("scalars by the core schema of YAML 1.2", () => {
  test.each<[string, unknown]>([
    ["no", "no"],
    ["yes", "yes"],
    ["on", "on"],
    ["true", true],
    ["FALSE", false],
    ["~", null],
    ["Null", null],
    ["nuLL", "nuLL"],
    ["2020-01-01", "2020-01-01"],
    ["2020-01-01T10:00:00Z", "2020-01-01T10:00:00Z"],
    ["12:30:45", "12:30:45"],
    ["1.0.0", "1.0.0"],
    ["1.0", 1],
    ["-17", -17],
    ["017", 17],
    ["0o17", 15],
    ["0x1F", 31],
    ["1e3", 1000],
    [".5", 0.5],
    ["1_000", "1_000"],
    ["0b11", "0b11"],
    ['"1"', "1"],
    ["'no'", "no"],
    ["!!str 1", "1"],
    ["! 1", "1"],
    ["!!float 1", 1],
    ["!!int 1", 1],
    ["!!null ~", null],
    ["!!bool true", true],
    ["!<tag:yaml.org,2002:str> 1", "1"],
    ["=", "="],
    ["<<", "<<"],
    ["|\n  a\n  b", "a\nb\n"],
    [">-\n  a\n  b", "a b"],
    ['"\\u00e9\\n"', "é\n"],
  ])("%s", (text, wanted) => {
    const { a } = parseYaml(`a: ${text}\n`) as { a: unknown };
    expect(a).toEqual(wanted);
  });
});

describe("documents", () => {
  test.each<[string, string, unknown]>([
    [
      "keys stay as they are written",
      "200: a\n1.0: b\nno: c\n~: d\n0x1: e",
      { "200": "a", "1.0": "b", no: "c", "~": "d", "0x1": "e" },
    ],
    ["CRLF", "a: 1\r\nb:\r\n  - c\r\n", { a: 1, b: ["c"] }],
    ["a start and an end mark", "---\na: 1\n...\n", { a: 1 }],
    ["a version", "%YAML 1.2\n---\na: 1\n", { a: 1 }],
    ["JSON", '{"a": [1, null, "b"]}', { a: [1, null, "b"] }],
    ["empty collections", "a: {}\nb: []\nc:", { a: {}, b: [], c: null }],
    ["an alias", "a: &x {b: 1}\nc: *x", { a: { b: 1 }, c: { b: 1 } }],
    ["an anchor that is named again", "a: &x 1\nb: *x\nc: &x 2\nd: *x", { a: 1, b: 1, c: 2, d: 2 }],
    ["an alias as a key", "a: &x b\n*x : 1", { a: "b", b: 1 }],
    ["a merge key", "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    ["a merge key behind a key", "a: &x {c: 2}\nd: {c: 3, <<: *x}", { a: { c: 2 }, d: { c: 3 } }],
    [
      "a list of merges, the first winning",
      "a: &x {c: 1}\nb: &y {c: 2, d: 3}\ne: {<<: [*x, *y]}",
      { a: { c: 1 }, b: { c: 2, d: 3 }, e: { c: 1, d: 3 } },
    ],
    ["a quoted << is a key", 'a: {"<<": 1}', { a: { "<<": 1 } }],
    ["an empty document", "---\n", null],
  ])("%s", (_, text, wanted) => {
    expect(parseYaml(text)).toEqual(wanted);
  });

  test.each(["__proto__: {polluted: 1}", "<<: {__proto__: {polluted: 1}}", '{"__proto__": {"polluted": 1}}'])(
    "%s is an own key and touches no prototype",
    (text) => {
      const data = parseYaml(text) as object;
      expect(Object.keys(data)).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );
});

describe("texts that are refused, with the offset of the fault", () => {
  test.each<[string, string, string]>([
    ["empty", "", "empty-file at 0"],
    ["comments alone", "# nothing\n", "empty-file at 0"],
    ["several documents", "a: 1\n---\nb: 2\n", "several-documents at 5"],
    ["a duplicate key", "a: 1\nb: 2\na: 3", "duplicate-key at 10"],
    ["a duplicate key by another way of writing", 'a: 1\n"a": 3', "duplicate-key at 6"],
    ["a duplicate key named like a member of objects", "toString: 1\ntoString: 2", "duplicate-key at 12"],
    ["a duplicate __proto__", "__proto__: 1\n__proto__: 2", "duplicate-key at 13"],
    ["a tab as indentation", "a:\n\tb: 1", "yaml-syntax at 3"],
    ["an open quote", 'a: "b', "yaml-syntax at 3"],
    ["an open list", "a: [1, 2", "yaml-syntax at 8"],
    ["wrong indentation", "a:\n  b: 1\n c: 2", "yaml-syntax at 11"],
    ["a function", 'a: !!js/function "function () {}"', "yaml-tag at 3"],
    ["a regular expression", "a: !!js/regexp /x/", "yaml-tag at 3"],
    ["a Python object", "!!python/object/apply:os.system [ls]", "yaml-tag at 0"],
    ["a tag of one's own", "a: !secret x", "yaml-tag at 3"],
    ["a set", "a: !!set {b}", "yaml-tag at 3"],
    ["binary", "a: !!binary aGk=", "yaml-tag at 3"],
    ["a wrong tag", "a: !!int b", "yaml-tag at 9"],
    ["a list as a key", "? [a]\n: 1", "yaml-key at 2"],
    ["a mapping as a key", "{{a: 1}: 2}", "yaml-key at 1"],
    ["an alias to nothing", "a: *b", "yaml-alias at 3"],
    ["an alias to itself", "a: &a\n  b: *a", "yaml-alias at 11"],
    ["an alias to itself in a list", "&a [*a]", "yaml-alias at 4"],
    ["a merge with itself", "&a\n<<: *a", "yaml-alias at 7"],
    ["a merge with a text", "a: {<<: b}", "yaml-merge at 8"],
    ["infinity", "a: .inf", "number-out-of-range at 3"],
    ["not a number", "a: .NaN", "number-out-of-range at 3"],
    ["a number too large", "a: 1e999", "number-out-of-range at 3"],
  ])("%s", (_, text, wanted) => {
    expect(faultOf(text)).toBe(wanted);
  });
});

const levels = (first: string, level: (index: number) => string, count: number): string =>
  [first, ...Array.from({ length: count }, (_, index) => level(index + 1))].join("\n");

describe("texts that would grow", () => {
  test.each<[string, string, string]>([
    [
      "a bomb in an extension",
      `x-a:\n${levels(
        "  - &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]",
        (n) =>
          `  - &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join(", ")}]`,
        9,
      )}`,
      "too-many-aliases",
    ],
    [
      "a bomb of schemas",
      levels(
        "s0: &s0 {type: string}",
        (n) =>
          `s${n}: &s${n} {allOf: [${Array(9)
            .fill(`*s${n - 1}`)
            .join(", ")}]}`,
        9,
      ),
      "too-many-aliases",
    ],
    [
      "a bomb of merges",
      levels(
        `m0: &m0 {${Array.from({ length: 99 }, (_, key) => `k${key}: 1`).join(", ")}}`,
        (n) => `m${n}: &m${n} {<<: *m${n - 1}, n${n}: 1}`,
        3000,
      ),
      "too-many-aliases",
    ],
    [
      "an alias that is deep, deep down",
      `a: &a ${"[".repeat(300)}${"]".repeat(300)}\nb: ${"[".repeat(300)}*a${"]".repeat(300)}`,
      "too-deep",
    ],
    ["10,000 lists", "[".repeat(10_000), "too-deep"],
    ["10,000 mappings", "{a: ".repeat(10_000), "too-deep"],
  ])("%s", (_, text, wanted) => {
    expect(faultOf(text)).toMatch(new RegExp(`^${wanted} at \\d+$`));
  });

  test("many aliases of small things are fine", () => {
    const text = `a: &a {type: string}\nb:\n${Array(5000).fill("  - *a").join("\n")}`;
    expect((parseYaml(text) as { b: unknown[] }).b.length).toBe(5000);
  });
});
