import { casesOf, same, type ClientCase, type Wanted } from "../client-case.ts";
import { says } from "../servers/answers.ts";
import type { Answer } from "../servers/origin.ts";

interface Expected {
  readonly answer: Answer;
  readonly wanted: Wanted;
  readonly data?: unknown;
}

const type = (contentType: string): { "content-type": string } => ({ "content-type": contentType });
const problem = type("application/problem+json");
const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;

/** What `GET /open` is answered with: 200 is JSON there, anything else a problem. */
const answers: Readonly<Record<string, Expected>> = {
  "204": { answer: says(204), wanted: 204 },
  "204 with a type": { answer: says(204, undefined, problem), wanted: 204 },
  "205": { answer: says(205), wanted: 205 },
  "304": { answer: says(304), wanted: 304 },
  "200 without a body": { answer: says(200), wanted: 200 },
  "200 with an empty body of JSON": { answer: says(200, ""), wanted: 200 },
  "white space": { answer: says(200, " \r\n\t"), wanted: 200 },
  "a byte order mark": { answer: says(200, "\ufeff{}"), wanted: 200, data: {} },
  null: { answer: says(200, "null"), wanted: 200, data: null },
  false: { answer: says(200, "false"), wanted: 200, data: false },
  "0": { answer: says(200, "0"), wanted: 200, data: 0 },
  "an empty text": { answer: says(200, '""'), wanted: 200, data: "" },
  "JSON that is cut off": { answer: says(200, '{"a":'), wanted: "ParseError" },
  "two JSON values": { answer: says(200, "{}{}"), wanted: "ParseError" },
  "HTML as JSON": { answer: says(200, "<html>"), wanted: "ParseError" },
  "HTML as HTML": { answer: says(200, "<html>", type("text/html")), wanted: "ParseError" },
  "JSON as text": { answer: says(200, '{"a":1}', type("text/plain")), wanted: 200, data: { a: 1 } },
  "JSON as bytes": { answer: says(200, '{"a":1}', type("application/octet-stream")), wanted: 200, data: { a: 1 } },
  "JSON of no type": { answer: says(200, '{"a":1}', type("")), wanted: 200, data: { a: 1 } },
  "a type that is none": { answer: says(200, '{"a":1}', type(";;;=,")), wanted: 200, data: { a: 1 } },
  "a type of 8,000 characters": {
    answer: says(200, '{"a":1}', type(`application/json;${" ;x=y".repeat(1_600)}`)),
    wanted: 200,
    data: { a: 1 },
  },
  "another kind of JSON": {
    answer: says(200, '{"a":1}', type("application/vnd.x+json; charset=x")),
    wanted: 200,
    data: { a: 1 },
  },
  "another charset": {
    answer: says(200, Buffer.from([0x22, 0xe9, 0x22]), type("application/json; charset=latin1")),
    wanted: 200,
    data: "é",
  },
  "a charset that there is not": {
    answer: says(200, '"a"', type("application/json; charset=x-evil")),
    wanted: 200,
    data: "a",
  },
  "UTF-16": { answer: says(200, Buffer.from('\ufeff{"a":1}', "utf16le")), wanted: "ParseError" },
  "invalid UTF-8": { answer: says(200, Buffer.from([0x22, 0xff, 0xc0, 0x22])), wanted: 200, data: "\ufffd\ufffd" },
  "__proto__ as a key": { answer: says(200, '{"__proto__":{"polluted":true}}'), wanted: 200 },
  "constructor as a key": { answer: says(200, '{"constructor":{"prototype":{"polluted":true}}}'), wanted: 200 },
  // oxlint-disable-next-line unicorn/no-thenable -- it is what is tried.
  "a then": { answer: says(200, '{"then":"x"}'), wanted: 200, data: { then: "x" } },
  "a huge integer": { answer: says(200, "1234567890123456789012"), wanted: 200, data: 1.2345678901234568e21 },
  "a number without end": { answer: says(200, "1e999"), wanted: 200 },
  "200,000 levels": { answer: says(200, deep), wanted: ["ParseError", 200] as never },
  "duplicate keys": { answer: says(200, '{"a":1,"a":2}'), wanted: 200, data: { a: 2 } },
  "a status of 299": { answer: says(299, "{}"), wanted: 299 },
  "a status of 206": { answer: says(206, "{}"), wanted: 206 },
  "a status of 999": { answer: says(599, "{}", problem), wanted: 599 },
  "an empty 500": { answer: says(500), wanted: 500 },
  "an error of null": { answer: says(500, "null", problem), wanted: 500 },
  "an error of 0": { answer: says(500, "0", problem), wanted: 500 },
  "an error of false": { answer: says(404, "false", problem), wanted: 404 },
  "an error of HTML": { answer: says(502, "<html>", type("text/html")), wanted: "ApiError" },
  "an error as text": { answer: says(500, "no", type("text/plain")), wanted: "ApiError" },
  "an error that lies about its type": { answer: says(500, "<html>", problem), wanted: "ApiError" },
  "a Set-Cookie of 8,000 characters": {
    answer: says(200, "{}", { "set-cookie": `a=${"b".repeat(8_000)}` }),
    wanted: 200,
    data: {},
  },
  "a status text that is hostile": {
    answer: (_, response) => response.writeHead(200, "<script>alert(1)</script>", type("application/json")).end("{}"),
    wanted: 200,
    data: {},
  },
};

/** R15: any answer is one result, told apart by `ok` and `status`, or a ParseError. */
export const answerCases: readonly ClientCase[] = [
  ...casesOf("R15", answers, (expected) => ({
    act: ({ answer, call }) => {
      answer(expected.answer);
      return call("open", { retry: false });
    },
    wanted: expected.wanted,
    sent: 1,
    check: (_, value) => resultFaults(value, expected),
  })),
  ...casesOf(
    "R15",
    answers,
    (expected) => ({
      act: ({ answer, callOf }) => {
        answer(expected.answer);
        return callOf("quatrix", "resetPasswordMetadataIdGet", { path: { id: "x" }, retry: false });
      },
      wanted: [expected.wanted, "ParseError", 500, 502, 404, 599].flat() as Wanted[],
      sent: 1,
      check: (_, value) => resultFaults(value, {}),
    }),
    "Quatrix",
  ),
  ...casesOf(
    "R15",
    { "with a body": "{}", "that announces one": undefined },
    (body) => ({
      act: ({ answer, call }) => {
        answer(says(200, body, body === undefined ? { "content-length": "99" } : {}));
        return call("exists", { retry: false });
      },
      wanted: 200,
      sent: 1,
      check: (_, value) => resultFaults(value, { data: undefined }),
    }),
    "HEAD",
  ),
  ...casesOf(
    "R15",
    {
      "HTML where a text is documented": ["plain", "<html>", "text/html"],
      "JSON where a text is": ["plain", "{}", "application/json"],
      "no type where bytes are": ["file", "x", ""],
    } as const,
    ([operation, body, contentType]) => ({
      act: ({ answer, call }) => {
        answer(says(200, body, type(contentType)));
        return call(operation);
      },
      wanted: [200, "ParseError"],
      sent: 1,
      check: (_, value) => resultFaults(value, {}),
    }),
  ),
  {
    group: "R15",
    input: "Clever Cloud: JSON where HTML is documented",
    act: ({ answer, callOf }) => {
      answer(says(200, "{}"));
      return callOf("clever-cloud", "getPasswordForgottenForm");
    },
    wanted: ["ParseError", 200],
    sent: 1,
  },
];

/** @param expected - `data` counts where it is there. */
function resultFaults(value: unknown, expected: Partial<Expected>): string[] {
  const polluted = Reflect.get({}, "polluted") === undefined ? [] : ["Object.prototype was touched"];
  if (value instanceof Error || !(value instanceof Object)) return polluted;
  const { ok, status, data, error } = value as Record<string, unknown>;
  const wanted = "data" in expected ? same("the data", data, expected.data) : [];
  const both = data !== undefined && error !== undefined ? ["it has data and an error"] : [];
  const wrong = ok === true && (Number(status) < 200 || Number(status) > 299) ? [`${String(status)} is ok`] : [];
  return [...polluted, ...wanted, ...both, ...wrong];
}
