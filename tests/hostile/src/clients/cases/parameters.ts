import { casesOf, same, type ClientCase } from "../client-case.ts";
import { secrets } from "../secrets.ts";

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
let deep: unknown = "x";
for (let count = 0; count < 5_000; count += 1) deep = { a: deep };
const throwing = {
  toJSON: () => {
    throw new Error(secrets.newPassword);
  },
};

const badQueries = {
  NaN: { text: Number.NaN },
  Infinity: { list: [Number.NEGATIVE_INFINITY] },
  "an invalid date": { text: new Date(Number.NaN) },
  "a symbol": { text: Symbol("x") },
  "a function": { joined: [() => 1] },
  "a cyclic object": { deep: cyclic },
  "a cyclic object as JSON": { json: cyclic },
  "a bigint in JSON": { json: { a: 1n } },
  "a toJSON that throws": { json: throwing },
  "an object of 5,000 levels": { deep },
  "a nested object": { fields: { a: { b: "c" } } },
  "a Map": { fields: new Map([["a", "b"]]) },
  "a Blob": { text: new Blob(["x"]) },
  "a lone surrogate": { text: "\udc00" },
  "a lone surrogate in a key": { deep: { "\udc00": "x" } },
  "an unknown name": { other: "x" },
  "a name of Object.prototype": { constructor: "x" },
} as const;

/** What a query is to read as, by the platform. */
const goodQueries: Readonly<
  Record<string, { readonly query: object; readonly wanted: readonly (readonly [string, string])[] }>
> = {
  "separators in a value": { query: { text: "a&b=c#d+e%26;" }, wanted: [["text", "a&b=c#d+e%26;"]] },
  "separators in keys": {
    query: { fields: { "a&b": "1", "a]=": "2" } },
    wanted: [
      ["a&b", "1"],
      ["a]=", "2"],
    ],
  },
  "hostile keys of a deep object": {
    query: { deep: { "a]=": "1", "&b": { "c[": "2" } } },
    wanted: [
      ["deep[a]=]", "1"],
      ["deep[&b][c[]", "2"],
    ],
  },
  "__proto__ as a key": { query: { fields: JSON.parse('{"__proto__":"x"}') }, wanted: [["__proto__", "x"]] },
  "null and undefined in lists": {
    query: { list: ["a", null, undefined, "b"] },
    wanted: [
      ["list", "a"],
      ["list", "b"],
    ],
  },
  "empty lists and objects": { query: { list: [], fields: {}, deep: {} }, wanted: [] },
  "spaces and percent signs": { query: { text: " %20 %" }, wanted: [["text", " %20 %"]] },
  "a date": { query: { text: new Date(0) }, wanted: [["text", "1970-01-01T00:00:00.000Z"]] },
  "a bigint": { query: { text: 2n ** 70n }, wanted: [["text", String(2n ** 70n)]] },
  "a delimiter within items": { query: { joined: ["a,b", "c"] }, wanted: [["joined", "a,b,c"]] },
  "pipes and spaces": {
    query: { pipe: ["a|b"], space: ["a b"] },
    wanted: [
      ["space", "a b"],
      ["pipe", "a|b"],
    ],
  },
  "JSON with separators": { query: { json: { "a&b": '"#' } }, wanted: [["json", '{"a&b":"\\"#"}']] },
  "a megabyte": { query: { text: "&".repeat(3_000) }, wanted: [["text", "&".repeat(3_000)]] },
};

const badHeaders = {
  "CR and LF": { "X-Text": "a\r\nX-Evil: 1" },
  LF: { "X-Text": "a\nX-Evil: 1" },
  NUL: { "X-Text": "a\0" },
  "non-Latin-1": { "X-Text": "€" },
  "LF in a list": { "X-List": ["a", "b\nX-Evil: 1"] },
  "LF in a key": { "X-Fields": { "a\nX-Evil": "1" } },
  "a symbol": { "X-Text": Symbol("x") },
  "a nested object": { "X-Text": { a: { b: "c" } } },
} as const;

const badOptions = {
  "CR and LF": { "X-Any": "a\r\nX-Evil: 1" },
  "a name with a colon": { "X-Any: x\r\nX-Evil": "1" },
  "an empty name": { "": "1" },
  "a name with a space": { "X Any": "1" },
  "an object": { "X-Any": { a: 1 } },
  "a secret with a line break": { Authorization: `Bearer ${secrets.token}\n` },
  "pairs with LF": [["X-Any", "a\nb"]],
} as const;

/** R3, R4, R5: a value keeps to its pair, its field, its cookie. */
export const parameterCases: readonly ClientCase[] = [
  ...casesOf("R3", badQueries, (query) => ({
    act: ({ call }) => call("queries", { query }),
    wanted: "InvalidArgumentError",
  })),
  ...casesOf("R3", goodQueries, ({ query, wanted }) => ({
    act: ({ call }) => call("queries", { query }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => same("the query", [...new URL(seen[0]?.url ?? "", "http://x").searchParams], wanted),
  })),
  {
    group: "R3",
    input: "what is reserved stays in its pair",
    act: ({ call }) => call("reserved", { path: { value: "v" }, query: { q: "a&key=b#c[d]+" } }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) =>
      same("the query", [...new URL(seen[0]?.url ?? "", "http://x").searchParams], [["q", "a&key=b#c[d]+"]]),
  },
  {
    group: "R3",
    input: "Clever Cloud: another parameter in a value",
    act: ({ callOf }) => callOf("clever-cloud", "getPasswordForgottenForm", { query: { partner_id: "a&admin=1" } }),
    wanted: [200, "ParseError"],
    sent: 1,
    check: ({ seen }) => same("the URL", seen[0]?.url, "/v1/password_forgotten?partner_id=a%26admin%3D1"),
  },
  ...casesOf("R4", badHeaders, (header) => ({
    act: ({ call }) => call("headers", { header }),
    wanted: "InvalidArgumentError",
  })),
  ...casesOf(
    "R4",
    badOptions,
    (headers) => ({ act: ({ call }) => call("open", { headers }), wanted: "InvalidArgumentError" }),
    "option",
  ),
  ...casesOf(
    "R4",
    badOptions,
    (headers) => ({
      act: ({ callOf }) => callOf("quatrix", "sessionLoginGet", {}, { headers }),
      wanted: "InvalidArgumentError",
    }),
    "option of a Quatrix client",
  ),
  {
    group: "R4",
    input: "JSON and lists as they are written",
    act: ({ call }) => call("headers", { header: { "X-Json": { a: "€\n" }, "X-List": ["a", "b"] } }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => [
      ...same("X-Json", seen[0]?.headers["x-json"], '{"a":"\\u20ac\\n"}'),
      ...same("X-List", seen[0]?.headers["x-list"], "a,b"),
    ],
  },
  {
    group: "R4",
    input: "Clever Cloud: a header with a line break",
    act: ({ callOf }) =>
      callOf("clever-cloud", "askForPasswordResetViaForm", { header: { TesterPass: "a\r\nb" }, body: { login: "x" } }),
    wanted: "InvalidArgumentError",
  },
  ...casesOf(
    "R5",
    { "another cookie": "; a=b", "a line break": "a\r\nSet-Cookie: b", comma: "a,b", quotes: '"a"', unicode: "ü€" },
    (text) => ({
      act: ({ call }) => call("headers", { cookie: { text } }),
      wanted: 200,
      sent: 1,
      check: ({ seen }) => same("the cookie", seen[0]?.headers.cookie, `text=${encodeURIComponent(text)}`),
    }),
  ),
  ...casesOf(
    "R5",
    { "another cookie": "a; b=c", "a line break": "a\nb", quotes: '"', backslash: "\\", unicode: "ü" },
    (plain) => ({ act: ({ call }) => call("headers", { cookie: { plain } }), wanted: "InvalidArgumentError" }),
    "not escaped",
  ),
  {
    group: "R5",
    input: "a credential that is a cookie stays one",
    act: ({ call }) => call("cookieKey"),
    wanted: 200,
    sent: 1,
    check: ({ seen }) =>
      same("the cookie", seen[0]?.headers.cookie, `session=${encodeURIComponent(secrets.cookieKey)}`),
  },
];
