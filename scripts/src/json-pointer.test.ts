import { describe, expect, test } from "vitest";
import { parsePointer, pathOf, pathToPointer, toPointer, valueAt } from "./json-pointer.ts";

describe("pointers and segments", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["/", [""]],
    ["/paths/~1users~1{id}/get", ["paths", "/users/{id}", "get"]],
    ["/a~0b", ["a~b"]],
    ["/~01", ["~1"]],
    ["/a//b", ["a", "", "b"]],
    ["/%7E1", ["%7E1"]],
  ])("%j", (pointer, segments) => {
    expect(parsePointer(pointer)).toEqual(segments);
    expect(toPointer(segments)).toBe(pointer);
    expect(pathToPointer(pathOf(segments))).toBe(pointer);
  });

  test.each(["a", "#/a", " /a"])("%j is no pointer", (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });
});

describe("valueAt", () => {
  const root = { a: [{ b: 1 }], "": { "": 2 }, n: null, __proto__x: 3 };

  test.each<[string[], unknown]>([
    [[], root],
    [["a", "0", "b"], 1],
    [["", ""], 2],
    [["n"], null],
    [["n", "x"], undefined],
    [["a", "00"], undefined],
    [["a", "length"], undefined],
    [["a", "-"], undefined],
    [["constructor"], undefined],
    [["__proto__"], undefined],
  ])("%j", (segments, wanted) => {
    expect(valueAt(root, segments)).toEqual(wanted);
  });

  test("finds an own key named __proto__", () => {
    expect(valueAt(JSON.parse('{"__proto__": {"a": 1}}'), ["__proto__", "a"])).toBe(1);
  });
});
