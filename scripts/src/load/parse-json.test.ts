import { describe, expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";
import { SourceError } from "./source-error.ts";

function faultOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof SourceError) return `${error.rule} at ${error.offset}: ${error.message}`;
    throw error;
  }
  return "none";
}

describe("JSON", () => {
  test.each<[string, unknown]>([
    ['{"a": {"b": [1, {"c": null}]}}', { a: { b: [1, { c: null }] } }],
    [' \t\r\n{"a":"\\"\\\\\\"b: \\\\"}', { a: '"\\"b: \\' }],
    ['{"a\\"": ":", "b": "\\\\"}', { 'a"': ":", b: "\\" }],
    ['["a", "b" ]', ["a", "b"]],
    ['"a"', "a"],
  ])("%s", (text, wanted) => {
    expect(parseJson(text)).toEqual(wanted);
  });

  test("__proto__ is an own key", () => {
    expect(Object.keys(parseJson('{"__proto__": {"a": 1}}') as object)).toEqual(["__proto__"]);
  });
});

describe("what is refused", () => {
  test.each<[string, string]>([
    ["", "empty-file at 0: The file holds no document."],
    [" \n", "empty-file at 0: The file holds no document."],
    ['{"a": 1, "b": {"a": 1}, "a": 2}', 'duplicate-key at 24: The key "a" stands twice in one object.'],
    ['[{"a": 1, "\\u0061": 2}]', 'duplicate-key at 10: The key "\\u0061" stands twice in one object.'],
    ['{"__proto__": 1, "__proto__": 2}', 'duplicate-key at 17: The key "__proto__" stands twice in one object.'],
    ['{"a": 1,}', 'json-syntax at 8: The file is not JSON: expected key, found "}".'],
    ['{"a" 1}', 'json-syntax at 5: The file is not JSON: expected :, found "1".'],
    ["{a: 1}", 'json-syntax at 1: The file is not JSON: expected key or }, found "a".'],
    ['{"a": tru}', 'json-syntax at 6: The file is not JSON: expected value, found "t".'],
    ['{"a": 01}', 'json-syntax at 6: The file is not JSON: expected value, found "0".'],
    ['{"a": NaN}', 'json-syntax at 6: The file is not JSON: expected value, found "N".'],
    ['{"a": [1, 2', "json-syntax at 11: The file is not JSON: expected , or ], found the end of the file."],
    ["[1 2]", 'json-syntax at 3: The file is not JSON: expected , or ], found "2".'],
    ["[1, ]", 'json-syntax at 4: The file is not JSON: expected value, found "]".'],
    ["{} {}", 'json-syntax at 3: The file is not JSON: expected end of file, found "{".'],
    ['{"a": "b\nc"}', 'json-syntax at 6: The file is not JSON: expected value, found "\\"".'],
    ["{} // x", 'json-syntax at 3: The file is not JSON: expected end of file, found "/".'],
    ['{"a": "\\x"}', 'json-syntax at 6: The file is not JSON: expected value, found "\\"".'],
  ])("%s", (text, wanted) => {
    expect(faultOf(text)).toBe(wanted);
  });
});
