import { array, assert, boolean, constantFrom, dictionary, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { refusal } from "../../test/refusal.js";
import { site } from "../../test/support.js";
import { deepObject } from "./deep-object.js";
import { form, label, matrix, pipeDelimited, simple, spaceDelimited } from "./styles.js";
import type { ParameterWriter } from "./writer.js";

type Row = readonly [ParameterWriter, boolean, string | undefined, string, string, string];

// OpenAPI 3.1.1, section 4.8.12.6 "Style Examples": a parameter named color, by the type of its value.
const table: Readonly<Record<string, Row>> = {
  matrix: [matrix, false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  "matrix, exploded": [
    matrix,
    true,
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  label: [label, false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  "label, exploded": [label, true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  simple: [simple, false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  "simple, exploded": [simple, true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  form: [form, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  "form, exploded": [form, true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
};
const array3 = ["blue", "black", "brown"];
const object3 = { R: 100, G: 200, B: 150 };

describe("OpenAPI's table of examples", () => {
  test.each(Object.entries(table))("%s", (_style, [write, explode, ...wanted]) => {
    const at = site("query", { name: "color", explode });
    expect([write("", at), write("blue", at), write(array3, at), write(object3, at)]).toEqual(wanted);
  });

  test.each(Object.entries(table).slice(0, 6))("%s in a path, which holds no empty value", (_style, row) => {
    const [write, explode, , ...wanted] = row;
    const at = site("path", { name: "color", explode });
    expect([write("blue", at), write(array3, at), write(object3, at)]).toEqual(wanted);
    expect(refusal(() => write("", at))).toBe('thing (GET /thing): path parameter "color" must not be empty.');
    expect(refusal(() => write(["a", ""], at))).toContain('path parameter "color" must not be empty');
    expect(refusal(() => write({ "": "a" }, at))).toContain('path parameter "color" must not be empty');
  });

  test.each([
    ["spaceDelimited array", spaceDelimited, array3, "color=blue%20black%20brown"],
    ["spaceDelimited object", spaceDelimited, object3, "color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited array", pipeDelimited, array3, "color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited object", pipeDelimited, object3, "color=R%7C100%7CG%7C200%7CB%7C150"],
    ["deepObject", deepObject, object3, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ] as const)("%s", (_what, write, value, wanted) => {
    expect(write(value, site("query", { name: "color" }))).toBe(wanted);
  });

  test.each([
    ["simple", simple, "R,100", "R,100"],
    ["label", label, ".R,100", ".R,100"],
    ["matrix", matrix, ";color=R,100", ";color=R,100"],
    ["form", form, "R=100", "color=R,100"],
    ["spaceDelimited", spaceDelimited, "color=R%20100", "color=R%20100"],
    ["pipeDelimited", pipeDelimited, "color=R%7C100", "color=R%7C100"],
  ] as const)("the default of explode: %s", (_style, write, byDefault, off) => {
    expect(write({ R: 100 }, site("query", { name: "color" }))).toBe(byDefault);
    expect(write({ R: 100 }, site("query", { name: "color", explode: false }))).toBe(off);
  });
});

// RFC 6570, section 3.2.3; in a query what would end the pair is encoded all the same: `#`, `&`, `+`, brackets.
test.each([
  ["{+var}", "value", "v=value"],
  ["{+hello}", "Hello World!", "v=Hello%20World!"],
  ["{+half}", "50%", "v=50%25"],
  ["{+base}", "http://example.com/home/", "v=http://example.com/home/"],
  ["{+path}", "/foo/bar", "v=/foo/bar"],
  ["{+list}", ["red", "green", "blue"], "v=red,green,blue"],
  ["{+keys}", { semi: ";", dot: ".", comma: "," }, "v=semi,;,dot,.,comma,,"],
  ["a triplet", "a%2Fb%zz", "v=a%2Fb%25zz"],
  ["the end of a pair", "a&b=c#d+e[f]", "v=a%26b=c%23d%2Be%5Bf%5D"],
])("reserved expansion: %s", (_template, value, wanted) => {
  expect(form(value, site("query", { name: "v", explode: false, allowReserved: true }))).toBe(wanted);
});

describe("members that are nothing", () => {
  test.each<[string, unknown]>([
    ["an empty list", []],
    ["a list of nothing", [null, undefined]],
    ["a hole", Array.from({ length: 1 })],
    ["an empty object", {}],
    ["an object of nothing", { a: null, b: undefined }],
    ["an object without a prototype", Object.create(null)],
    ["inherited members", Object.create({ a: 1 })],
  ])("%s is not sent", (_what, value) => {
    for (const write of [simple, label, matrix, form, spaceDelimited, pipeDelimited]) {
      expect(write(value, site("query", { explode: true }))).toBe(undefined);
      expect(write(value, site("query", { explode: false }))).toBe(undefined);
    }
  });

  test("the empty string is something", () => {
    expect(form(["", ""], site("query"))).toBe("id=&id=");
    expect(form({ a: "" }, site("query"))).toBe("a=");
    expect(matrix({ a: "" }, site("query", { explode: true }))).toBe(";a");
    expect(simple({ a: "" }, site("query", { explode: true }))).toBe("a=");
  });
});

const pairs = (query: string | undefined): string[][] => [...new URL(`https://h.example/?${query}&end=1`).searchParams];

describe("a query's names, keys and values come back (judged by the platform's URL)", () => {
  const hostile = oneof(
    string({ unit: "grapheme" }),
    string({ unit: constantFrom(..."a&b]=[+ %;,#?/\\\r\n\0%26") }),
    constantFrom("a&b", "a]=", "__proto__", "constructor", "a=b&c", "", "+", "%20", "%"),
  );
  test("primitives and lists", () => {
    assert(
      property(hostile, array(hostile, { minLength: 1 }), (name, values) => {
        expect(pairs(form(values, site("query", { name })))).toEqual([
          ...values.map((each) => [name, each]),
          ["end", "1"],
        ]);
        const [value = ""] = values;
        expect(pairs(form(value, site("query", { name })))).toEqual([
          [name, value],
          ["end", "1"],
        ]);
        expect(pairs(form(values, site("query", { name, explode: false })))).toEqual([
          [name, values.join(",")],
          ["end", "1"],
        ]);
        expect(pairs(spaceDelimited(values, site("query", { name })))).toEqual([
          [name, values.join(" ")],
          ["end", "1"],
        ]);
        expect(pairs(pipeDelimited(values, site("query", { name })))).toEqual([
          [name, values.join("|")],
          ["end", "1"],
        ]);
      }),
    );
  });

  test("objects", () => {
    assert(
      property(hostile, dictionary(hostile, hostile, { minKeys: 1 }), (name, value) => {
        const entries = Object.entries(value);
        expect(pairs(form(value, site("query", { name })))).toEqual([...entries, ["end", "1"]]);
        expect(pairs(deepObject(value, site("query", { name })))).toEqual([
          ...entries.map(([key, member]) => [`${name}[${key}]`, member]),
          ["end", "1"],
        ]);
      }),
    );
  });

  test("reserved characters end no pair", () => {
    assert(
      property(hostile, boolean(), (value, explode) => {
        const query = form(value, site("query", { name: "a", explode, allowReserved: true }));
        const url = new URL(`https://h.example/?${query}&end=1#f`);
        expect([...url.searchParams.keys(), url.hash]).toEqual(["a", "end", "#f"]);
      }),
    );
  });
});

test("allowReserved is about values: names and keys stay encoded", () => {
  const at = site("query", { name: "id", allowReserved: true });
  expect(form({ "a=b": "v/w" }, at)).toBe("a%3Db=v/w");
  expect(deepObject({ "a=b": "v/w" }, at)).toBe("id%5Ba%3Db%5D=v/w");
});

test.each([
  ["a Map", new Map([["a", 1]])],
  ["a Set", new Set([1])],
  ["search parameters", new URLSearchParams("a=1")],
  ["a Blob", new Blob(["a"])],
  ["a pattern", /a/u],
  ["a promise", Promise.resolve(1)],
  ["bytes", new Uint8Array([1, 2])],
  ["a boxed string", Object("ab")],
])("%s is no value, at the top and within", (_what, value) => {
  expect(refusal(() => form(value, site("query")))).toContain('query parameter "id"');
  expect(refusal(() => deepObject({ a: value }, site("query")))).toContain('query parameter "id"');
});
