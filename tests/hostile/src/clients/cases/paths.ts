import { casesOf, same, type ClientCase } from "../client-case.ts";

const refused = {
  "a dot": ".",
  "two dots": "..",
  "encoded dots": "%2e%2e",
  "dots encoded twice": "%252e%252e",
  "dots and an encoded slash": "..%2f",
  "dots, then a segment": "../keys",
  "a parameter of a servlet": "..;/",
  backslashes: "\\..\\",
  "full-width dots": "．．",
  "a two-dot leader": "‥",
  "a tab": "a\tb",
  "a line break": "a\nb",
  "an encoded line break": "a%0d%0ab",
  NUL: "a\0b",
  "an encoded NUL": "%00",
  "a control of Latin-1": "a\u0085b",
  nothing: "",
  null: null,
  undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "a lone surrogate": "\ud800",
  "a Map": new Map([["a", "b"]]),
  "a symbol": Symbol("a"),
  "a function": () => "a",
  "an invalid date": new Date(Number.NaN),
  "an empty list": [],
  "a list with dots": ["..", "x"],
} as const;

const encoded = {
  "a slash": "a/b",
  "a query and a fragment": "?x#y",
  "user info": "@evil.example",
  "another host": "//evil.example",
  "another URL": "https://evil.example/",
  "a semicolon": "a;b=c",
  "a plus and spaces": "a + b",
  "look-alikes": "a\u2215b",
  "right to left": "a\u202eb",
  "a template": "{label}",
  "a replacement": "$&$1$$",
  "an emoji": "🎉",
} as const;

const walk = (value: unknown): object => ({ path: { simple: value, label: "l", matrix: "m" } });

/** R1: a value leaves its segment in no style. */
export const pathCases: readonly ClientCase[] = [
  ...casesOf("R1", refused, (value) => ({
    act: ({ call }) => call("walk", walk(value)),
    wanted: "InvalidArgumentError",
  })),
  ...casesOf(
    "R1",
    refused,
    (value) => ({
      act: ({ callOf }) => callOf("quatrix", "resetPasswordMetadataIdGet", { path: { id: value } }),
      wanted: "InvalidArgumentError",
    }),
    "Quatrix",
  ),
  ...casesOf("R1", encoded, (value) => ({
    act: ({ call }) => call("walk", walk(value)),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => same("the path", seen[0]?.url, `/v1/paths/${segment(value)}/.l/;matrix=m/tail`),
  })),
  ...casesOf(
    "R1",
    encoded,
    (value) => ({
      act: ({ call }) => call("reserved", { path: { value } }),
      wanted: 200,
      sent: 1,
      check: ({ seen }) => same("segments", seen[0]?.url.split(/[/?#]/u).length, 4),
    }),
    "reserved",
  ),
  ...casesOf(
    "R1",
    {
      "label of two dots": { label: ".." },
      "matrix of two dots": { matrix: ["..", "/"] },
      "label of slashes": { label: "/../" },
    },
    (values) => ({
      act: ({ call }) => call("walk", { path: { simple: "s", label: "l", matrix: "m", ...values } }),
      wanted: ["InvalidArgumentError", 200],
      check: ({ seen }) =>
        seen.flatMap(({ url }) => same("segments", new URL(url, "http://x").pathname.split("/").length, 7)),
    }),
  ),
  {
    group: "R1",
    input: "a parameter that there is not",
    act: ({ call }) => call("walk", { path: { simple: "s", label: "l", matrix: "m", __proto__x: "x" } }),
    wanted: "InvalidArgumentError",
  },
];

function segment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
