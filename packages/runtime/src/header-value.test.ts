import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { isHeaderValue } from "./header-value.js";

test.each([
  [true, ""],
  [true, "Bearer a.b-c_d~e+f/g=="],
  [true, "a\tb c"],
  [true, '"quoted", list; q=1'],
  [true, "\x80é\xff"],
  [false, "a\r\nX-Evil: 1"],
  [false, "a\n"],
  [false, "\ra"],
  [false, "a\0b"],
  [false, "\x1b[2J"],
  [false, "\x7f"],
  [false, "Ā"],
  [false, "€"],
  [false, "\u2028"],
  [false, "😀"],
  [false, "\ud800"],
])("%s: %j", (wanted, text) => {
  expect(isHeaderValue(text)).toBe(wanted);
});

test("what passes is a value for the platform's Headers", () => {
  assert(
    property(string({ unit: "binary", maxLength: 8 }), string({ unit: "binary-ascii" }), (any, ascii) => {
      for (const text of [any, ascii].filter(isHeaderValue)) {
        // `Headers` takes the blanks away from both ends.
        expect(new Headers({ a: text }).get("a")).toBe(text.replace(/^[\t ]+|[\t ]+$/g, ""));
      }
    }),
  );
});
