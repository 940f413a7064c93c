import { assert, constantFrom, jsonValue, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePointer, toPointer } from "../json-pointer.ts";
import { createLineIndex } from "./positions.ts";
import { createPositions, parseSource } from "./source-file.ts";

/** `line:column` of the key and of the value. */
function place(path: string, text: string, pointer: string): string {
  const { key, value } = createPositions(parseSource(path, text)).find(parsePointer(pointer) ?? []);
  const line = createLineIndex(text);
  return [key, value].map((offset) => `${line(offset).line}:${line(offset).column}`).join(" ");
}

const json = '{\n  "a": {"b/c": [1, {"d": "x"}, [[]]]},\r\n  "e~": null,\n  "f": "g"\n}';

describe("JSON", () => {
  test.each<[string, string]>([
    ["", "1:1 1:1"],
    ["/a", "2:3 2:8"],
    ["/a/b~1c", "2:9 2:16"],
    ["/a/b~1c/0", "2:17 2:17"],
    ["/a/b~1c/1", "2:20 2:20"],
    ["/a/b~1c/1/d", "2:21 2:26"],
    ["/a/b~1c/2/0", "2:33 2:33"],
    ["/e~0", "3:3 3:9"],
    ["/f", "4:3 4:8"],
    ["/a/missing/deeper", "2:3 2:8"],
    ["/f/0", "4:3 4:8"],
    ["/constructor", "1:1 1:1"],
  ])("%j", (pointer, wanted) => {
    expect(place("a.json", json, pointer)).toBe(wanted);
  });
});

const yaml = `# a comment
a: &x
  b/c:
    - 1
    - {d: "x"}
  'k': |
    text
e: *x
f:
  <<: *x
  own: 'q'
  none:
g:
  <<: [{m: 1}, {m: 2, n: 3}]
`;

describe("YAML", () => {
  test.each<[string, string]>([
    ["", "2:1 2:1"],
    ["/a", "2:1 3:3"],
    ["/a/b~1c/0", "4:7 4:7"],
    ["/a/b~1c/1", "5:7 5:7"],
    ["/a/b~1c/1/d", "5:8 5:11"],
    ["/a/k", "6:3 7:1"],
    ["/e", "8:1 8:4"],
    ["/e/b~1c/1/d", "5:8 5:11"],
    ["/f/own", "11:3 11:8"],
    ["/f/none", "12:3 12:3"],
    ["/f/k", "6:3 7:1"],
    ["/g/m", "14:9 14:12"],
    ["/g/n", "14:23 14:26"],
    ["/f/missing", "9:1 10:3"],
  ])("%j", (pointer, wanted) => {
    expect(place("a.yaml", yaml, pointer)).toBe(wanted);
  });
});

/** Every path of a value, with what stands there. */
function* paths(value: unknown, way: string[] = []): Generator<[string[], unknown]> {
  yield [way, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* paths(member, [...way, key]);
}

test("a quoted << is a key like any other", () => {
  expect(place("a.yaml", 'a: {"<<": 1}', "/a/<<")).toBe("1:5 1:11");
});

describe("every value of any data", () => {
  test.each(["a.json", "a.yaml"])("is found in its text: %s", (file) => {
    assert(
      property(jsonValue({ maxDepth: 4 }), constantFrom(0, 2), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        // Text that starts with a brace is read as JSON; the comment makes the YAML parser read it.
        const written = file === "a.yaml" ? `# \n${text}` : text;
        const positions = createPositions(parseSource(file, written));
        for (const [way, value] of paths(data)) {
          const { value: offset } = positions.find(parsePointer(toPointer(way)) ?? []);
          expect(written.slice(offset).startsWith(JSON.stringify(value).slice(0, 1))).toBe(true);
        }
      }),
    );
  });
});

test("lines end with LF, CRLF or CR", () => {
  const line = createLineIndex("a\nb\r\nc\rd");
  expect([0, 2, 5, 7].map((offset) => line(offset).line)).toEqual([1, 2, 3, 4]);
  expect(line(8)).toEqual({ line: 4, column: 2 });
});
