import { array, assert, boolean, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { refusal, unlessRefused } from "../../test/refusal.js";
import { site } from "../../test/support.js";
import { deepObject } from "./deep-object.js";
import { jsonContent } from "./json-content.js";
import { form, label, matrix, pipeDelimited, simple, spaceDelimited } from "./styles.js";
import type { ParameterSite, Place } from "./writer.js";

const inPath = [simple, label, matrix];
const anywhere = [...inPath, form, spaceDelimited, pipeDelimited, deepObject];

/** What is wrong with each of the messages: that it shows the value, or does not say where. None: an empty list. */
function badRefusals(
  value: unknown,
  writers: typeof anywhere,
  place: Place,
  more?: Partial<ParameterSite>,
): readonly string[] {
  const start = `thing (GET /thing): ${place} parameter "token" `;
  return writers
    .map((write) => refusal(() => write(value, site(place, { name: "token", ...more }))))
    .filter((message) => !message.startsWith(start) || !message.endsWith(".") || message.includes("s3cret"));
}

// Each way that a server could read a segment as `.` or `..`.
const climbing = [
  ".",
  "..",
  "%2e",
  "%2e%2e",
  "%2E.",
  ".%2e",
  "%252e%252e",
  "%25252e.",
  "../s3cret",
  "s3cret/..",
  "s3cret/../x",
  "./s3cret",
  "s3cret/./x",
  "..%2fs3cret",
  "..%2Fs3cret",
  "..%252fs3cret",
  "..;/s3cret",
  "..;",
  "..;v=1/s3cret",
  ".;/s3cret",
  "s3cret/..;x",
  "\\..\\s3cret",
  "..\\s3cret",
  "..%5cs3cret",
  "s3cret%5C..",
  "/../s3cret",
  "//../s3cret",
  "．．/s3cret",
  "․․",
  "‥",
  "..／s3cret",
  "..＼s3cret",
  "%２e%２e",
];
const unwritable = [
  "s3cret\ts",
  "s3cret\n",
  "\r\ns3cret",
  "\0s3cret",
  "s3cret\x1b",
  "s3cret\x7f",
  "s3cret\x85",
  "s3cret%00",
  "s3cret%0a",
  "%0d%0as3cret",
  "s3cret%2500",
  "s3cret%7f",
  "s3cret\ud800",
  "\udc00s3cret",
  "\udc00\ud800",
];

describe("R1: a path value that could leave its segment is refused", () => {
  test.each([...climbing, ...unwritable])("%j", (value) => {
    expect(badRefusals(value, inPath, "path")).toEqual([]);
    expect(badRefusals(value, inPath, "path", { allowReserved: true })).toEqual([]);
    expect(badRefusals(["a", value], inPath, "path")).toEqual([]);
    expect(badRefusals({ a: value }, inPath, "path", { explode: true })).toEqual([]);
    expect(badRefusals({ [value]: "a" }, inPath, "path")).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["the empty string", ""],
    ["NaN", Number.NaN],
    ["infinity", -Infinity],
    ["an invalid Date", new Date(Number.NaN)],
    ["a symbol", Symbol("s3cret")],
    ["a function", () => "s3cret"],
    ["an object in an object", { a: { b: "s3cret" } }],
    ["a list in a list", [["s3cret"]]],
    ["an object in a list", [{ toString: () => "s3cret" }]],
    ["a Date in a list that is none", [new Date("s3cret")]],
  ])("%s", (_what, value) => {
    expect(badRefusals(value, inPath, "path")).toEqual([]);
  });

  test.each([
    ["a/b", "a%2Fb"],
    ["?x#y", "%3Fx%23y"],
    ["@evil", "%40evil"],
    ["//evil", "%2F%2Fevil"],
    ["https://evil", "https%3A%2F%2Fevil"],
    ["\\\\evil", "%5C%5Cevil"],
    ["a;b=c", "a%3Bb%3Dc"],
    ["{id}", "%7Bid%7D"],
    ["$&", "%24%26"],
    ["...", "..."],
    ["a..b", "a..b"],
    [".well-known", ".well-known"],
    ["a.", "a."],
    [" ", "%20"],
    ["%", "%25"],
    ["\u2028\u202e\u200b", "%E2%80%A8%E2%80%AE%E2%80%8B"],
    [-0, "0"],
    [1e21, "1e%2B21"],
    [true, "true"],
    [9007199254740993n, "9007199254740993"],
    [new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
  ])("%s stays in one segment", (value, wanted) => {
    expect(simple(value, site("path"))).toBe(wanted);
    expect(label(value, site("path"))).toBe(`.${wanted}`);
    expect(matrix(value, site("path", { name: "a;b" }))).toBe(`;a%3Bb=${wanted}`);
  });
});

/** As a proxy or a server may, that decodes more than once. */
function decodings(path: string): string[] {
  const steps = [path];
  for (let i = 0; i < 3; i++) {
    steps.push(
      (steps.at(-1) ?? "").replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }
  return steps;
}

describe("R1: whatever it is", () => {
  const fragments = oneof(
    constantFrom(..."./\\;%?#@:&= \t\n\0ab", "..", "%2e", "%2F", "%5c", "%25", "．", "‥", "／", "\ud800"),
    string({ unit: "binary", maxLength: 3 }),
  );
  const texts = array(fragments, { maxLength: 6 }).map((parts) => parts.join(""));

  test("the URL keeps its origin, segments, query and fragment, and gives the value back", () => {
    assert(
      property(texts, (value) => {
        const segment = unlessRefused(() => simple(value, site("path")));
        if (segment === undefined) return;
        const url = new URL(`https://api.example/v1/${segment}/tail?q=1#f`);
        expect([url.origin, url.search, url.hash]).toEqual(["https://api.example", "?q=1", "#f"]);
        expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(["", "v1", value, "tail"]);
      }),
    );
  });

  test("in every style, plain or reserved, it is one segment that no decoding turns into `..`", () => {
    assert(
      property(constantFrom(...inPath), texts, boolean(), boolean(), (write, value, allowReserved, explode) => {
        for (const given of [value, [value, "x"], { k: value }, { [value]: "x" }]) {
          const text = unlessRefused(() => write(given, site("path", { allowReserved, explode })));
          if (text === undefined) continue;
          const url = new URL(`https://api.example/v1/${text}/tail?q=1`);
          expect(url.pathname.split("/")).toEqual(["", "v1", text, "tail"]);
          expect([url.host, url.search, url.hash]).toEqual(["api.example", "?q=1", ""]);
          for (const read of decodings(text)) expect(read.split(/[/\\]/)).not.toContain("..");
        }
      }),
    );
  });

  test("what holds neither dot nor percent nor control is never refused", () => {
    assert(
      property(string({ unit: constantFrom(..."abZ09-_~/\\?#@:;,&=+ {}$é€😀"), minLength: 1 }), (value) => {
        expect(decodeURIComponent(simple(value, site("path")) ?? "")).toBe(value);
      }),
    );
  });
});

describe("R3: what has no text is refused in every place", () => {
  const cyclic: Record<string, unknown> = { s3cret: 1 };
  cyclic["self"] = cyclic;

  test.each<[string, unknown]>([
    ["NaN", { a: Number.NaN }],
    ["an invalid Date", { a: new Date(Number.NaN) }],
    ["a function", { a: () => "s3cret" }],
    ["a symbol", { a: Symbol("s3cret") }],
    ["a cycle", cyclic],
    ["a lone surrogate", { a: "s3cret\ud800" }],
    ["a lone surrogate in a key", { "s3cret\ud800": "a" }],
  ])("%s", (_what, value) => {
    expect(badRefusals(value, anywhere, "query")).toEqual([]);
    expect(badRefusals(value, [form], "cookie")).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a cycle", cyclic],
    ["a bigint", { amount: 1n }],
    ["undefined", undefined],
    ["a Blob", new Blob(["s3cret"])],
    ["a Map", new Map([["s3cret", 1]])],
    [
      "a toJSON that throws",
      {
        toJSON() {
          throw new Error("s3cret");
        },
      },
    ],
  ])("%s as JSON", (_what, value) => {
    for (const place of ["path", "query", "header", "cookie"] as const)
      expect(badRefusals(value, [jsonContent], place)).toEqual([]);
  });
});

describe("R4: header values", () => {
  test.each(["s3cret\r\nX-Evil: 1", "s3cret\n", "\rs3cret", "s3cret\0", "s3cret€", "s3cret\ud800", "s3cret\u2028"])(
    "%j is refused",
    (value) => {
      expect(badRefusals(value, [simple], "header")).toEqual([]);
      expect(badRefusals(["a", value], [simple], "header")).toEqual([]);
      expect(badRefusals({ a: value }, [simple], "header", { explode: true })).toEqual([]);
      expect(badRefusals({ [value]: "a" }, [simple], "header")).toEqual([]);
    },
  );

  test.each([
    [["a", "b"], false, "a,b"],
    [{ a: 1, b: 2 }, false, "a,1,b,2"],
    [{ a: 1, b: 2 }, true, "a=1,b=2"],
    ['"a"; q=0.5', false, '"a"; q=0.5'],
    ["100%", false, "100%"],
    [new Date(0), false, "1970-01-01T00:00:00.000Z"],
  ])("%j", (value, explode, wanted) => {
    expect(simple(value, site("header", { explode }))).toBe(wanted);
  });

  test("whatever it is, the platform's Headers take it", () => {
    assert(
      property(
        oneof(string({ unit: "binary", maxLength: 4 }), string({ unit: constantFrom(..."a,\t \r\n\0é\x7f€") })),
        (value) => {
          const text = unlessRefused(() => simple(value, site("header")));
          const taken = text === undefined ? text : new Headers({ a: text }).get("a");
          expect(taken).toBe(text && value.replace(/^[\t ]+|[\t ]+$/g, ""));
          const json = jsonContent({ value }, site("header")) ?? "";
          expect(JSON.parse(new Headers({ a: json }).get("a") ?? "")).toEqual({ value });
        },
      ),
    );
  });
});

describe("R5: cookie values", () => {
  test.each([
    ["; a=b", "id=%3B%20a%3Db"],
    ["a,b", "id=a%2Cb"],
    ['"a"', "id=%22a%22"],
    ["a\\b\r\n\0", "id=a%5Cb%0D%0A%00"],
    ["é", "id=%C3%A9"],
    [["a;", "b="], "id=a%3B; id=b%3D"],
    [{ "a;": "b; c" }, "a%3B=b%3B%20c"],
  ])("%j", (value, wanted) => {
    expect(form(value, site("cookie"))).toBe(wanted);
    expect(form(value, site("cookie", { allowReserved: true }))).toBe(wanted);
  });

  test("whatever it is, it holds what RFC 6265 allows, and comes back", () => {
    assert(
      property(
        string({ unit: "grapheme" }),
        string({ unit: constantFrom(...'a;,= \t\r\n"\\%\0') }),
        boolean(),
        (any, bad, allowReserved) => {
          for (const value of [any, bad]) {
            for (const write of [form, jsonContent]) {
              const [name, text = "", ...rest] = (write(value, site("cookie", { allowReserved })) ?? "").split("=");
              expect([name, rest]).toEqual(["id", []]);
              expect(text).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
              expect(decodeURIComponent(text)).toBe(write === form ? value : JSON.stringify(value));
            }
          }
        },
      ),
    );
  });
});
