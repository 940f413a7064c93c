import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unlessRefused } from "../../test/refusal.js";
import { site } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { encode, percentEncode } from "./encode.js";

describe("a path value stays in its segment", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["?x#y", "%3Fx%23y"],
    ["@evil", "%40evil"],
    ["//evil", "%2F%2Fevil"],
    ["a;b=c", "a%3Bb%3Dc"],
    ["100%", "100%25"],
    ["...", "..."],
    ["..a", "..a"],
    ["v1.2", "v1.2"],
    ["ü", "%C3%BC"],
    ["😀", "%F0%9F%98%80"],
  ])("%s", (value, wanted) => {
    expect(encode(value, site("path"))).toBe(wanted);
  });

  test.each([
    ["empty", ""],
    ["dot", "."],
    ["dots", ".."],
    ["encoded dots", "%2e%2e"],
    ["half encoded", ".%2E"],
    ["twice encoded", "%252e%252e"],
    ["encoded slash", "..%2f"],
    ["servlet parameter", "..;/"],
    ["servlet parameter with a name", "..;x=1"],
    ["backslashes", "\\..\\"],
    ["inside", "a/../b"],
    ["inside, encoded", "a%2f..%5cb"],
    ["full-width dots", "．．"],
    ["two-dot leader", "‥"],
    ["with spaces", " .. /"],
    ["tab", "a\tb"],
    ["line break", "a\nb"],
    ["encoded line break", "a%0d%0ab"],
    ["NUL", "\0"],
    ["DEL", "\x7f"],
    ["lone surrogate", "\ud800"],
  ])("%s is refused", (_what, value) => {
    expect(() => encode(value, site("path"))).toThrow(InvalidArgumentError);
    expect(() => encode(value, site("path", { allowReserved: true }))).toThrow(InvalidArgumentError);
  });

  test("whatever it is (judged by the platform's URL)", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."./\\%2eE;?#ab") })),
        fc.boolean(),
        (value, allowReserved) => {
          const segment = unlessRefused(() => encode(value, site("path", { allowReserved })));
          if (segment === undefined) return;
          const url = new URL(`https://h.example/a/${segment}/b`);
          const read = allowReserved ? value : decodeURIComponent(segment);
          expect([...url.pathname.split("/"), url.search, url.hash]).toEqual(["", "a", segment, "b", "", ""]);
          expect(read).toBe(value);
        },
      ),
    );
  });
});

describe("a query value stays in its pair", () => {
  test.each([
    ["&=#+ ", "%26%3D%23%2B%20"],
    ["!'()*", "%21%27%28%29%2A"],
    ["-._~", "-._~"],
    ["\0\n", "%00%0A"],
  ])("%j", (value, wanted) => {
    expect(encode(value, site("query"))).toBe(wanted);
  });

  test("whatever it is (judged by URLSearchParams)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (value, allowReserved) => {
        const text = encode(value, site("query", { allowReserved }));
        const read = new URL(`https://h.example/?a=${text}&b=1`).searchParams;
        expect([...read]).toEqual([
          ["a", allowReserved ? read.get("a") : value],
          ["b", "1"],
        ]);
      }),
    );
  });

  test("a lone surrogate is refused", () => {
    expect(() => encode("\udc00", site("query"))).toThrow('query parameter "id" holds a lone surrogate.');
  });
});

test.each([
  ["query", "a:b/c?d@e!f$g'(h)*i,j;k=l", "a:b/c?d@e!f$g'(h)*i,j;k=l"],
  ["query", "#[]&+ ", "%23%5B%5D%26%2B%20"],
  ["query", "50%25 and 50%", "50%25%20and%2050%25"],
  ["path", "a/b?c:d", "a%2Fb%3Fc:d"],
  ["cookie", "a;b", "a%3Bb"],
] as const)("allowReserved in %s: %s", (place, value, wanted) => {
  expect(encode(value, site(place, { allowReserved: true }))).toBe(wanted);
});

test.each(["a\r\nb", "a\nb", "a\0b", "é€"])("a header's %j is refused", (value) => {
  expect(() => encode(value, site("header"))).toThrow('header parameter "id" holds a character that no header can.');
});

test("percentEncode leaves RFC 3986's unreserved characters alone", () => {
  expect(percentEncode("aZ09-._~ !*'()")).toBe("aZ09-._~%20%21%2A%27%28%29");
});
