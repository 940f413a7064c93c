import { describe, expect, test, vi } from "vitest";
import { json, rejection, thing } from "../test/support.js";
import type { Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import { ApiError, NetworkError, ParseError } from "./errors.js";
import { readResult } from "./parse.js";

const typed = (type: string, body: BodyInit = "", status = 200): Response => {
  const response = new Response(body, { status });
  if (type) response.headers.set("content-type", type);
  else response.headers.delete("content-type");
  return response;
};
const callOf = (responses: OperationDescriptor["responses"], ...secrets: string[]): Call =>
  ({ operation: { ...thing, responses }, secrets }) as unknown as Call;
const read = (responses: OperationDescriptor["responses"], response: Response): Promise<unknown> =>
  readResult(callOf(responses), undefined, response);

describe("ok", () => {
  test.each<[string, OperationDescriptor["responses"], number, boolean]>([
    ["a documented 2xx", { 200: [] }, 200, true],
    ["a range", { "2XX": [] }, 202, true],
    ["no 2xx documented", { 400: [] }, 200, true],
    ["only default", { default: [] }, 204, true],
    ["a 2xx beside the documented ones", { 201: [] }, 200, false],
    ["the same with default", { 201: [], default: [] }, 200, false],
    ["a documented failure", { 200: [], 400: [] }, 400, false],
    ["an undocumented failure", { 200: [] }, 503, false],
    ["a redirect", { 302: [] }, 302, false],
  ])("%s", async (_what, responses, status, wanted) => {
    expect(await read(responses, new Response(null, { status }))).toMatchObject({
      ok: wanted,
      status,
      data: undefined,
      error: undefined,
    });
  });
});

describe("by Content-Type", () => {
  const any = { 200: ["*/*"] };
  test.each<[string, OperationDescriptor["responses"], Response, unknown]>([
    ["JSON", { 200: ["application/json"] }, json({ a: 1 }), { a: 1 }],
    ["JSON with parameters, as written in the spec", { 200: ["application/json;charset=utf-8"] }, json([1]), [1]],
    ["+json", any, typed("application/problem+json; charset=utf-8", '{"a":1}'), { a: 1 }],
    ["text", { 200: ["text/html"] }, typed("text/html; charset=utf-8", "<p>"), "<p>"],
    ["XML", any, typed("application/xml", "<a/>"), "<a/>"],
    ["+xml", any, typed("application/atom+xml", "<a/>"), "<a/>"],
    ["form", any, typed("application/x-www-form-urlencoded", "a=1"), "a=1"],
    ["BOM", { 200: ["application/json"] }, typed("application/json", "\ufeff{}"), {}],
    ["false", { 200: ["application/json"] }, json(false), false],
    ["null", { 200: ["application/json"] }, json(null), null],
    ["empty JSON", { 200: ["application/json"] }, typed("application/json", ""), undefined],
    ["white space instead of JSON", { 200: ["application/json"] }, typed("application/json", " \r\n"), undefined],
    ["white space as text", { 200: ["text/plain"] }, typed("text/plain", " "), " "],
    ["empty text", { 200: ["text/plain"] }, typed("text/plain", ""), undefined],
    ["empty bytes", { 200: ["image/png"] }, typed("image/png", new Blob([])), undefined],
    ["JSON under text/plain where JSON is documented", { 200: ["application/json"] }, typed("text/plain", "[1]"), [1]],
    ["no type where JSON is documented", { 200: ["application/json"] }, typed("", new Uint8Array([49])), 1],
    ["no type, nothing documented", { 200: [] }, typed("", new Uint8Array([97])), "a"],
    ["no content documented, but some came", { 200: [] }, json({ a: 1 }), { a: 1 }],
    ["not even JSON then", { 200: [] }, typed("application/json", "{"), "{"],
    ["a default's types", { default: ["text/plain"] }, typed("text/plain", "a"), "a"],
  ])("%s", async (_what, responses, response, wanted) => {
    expect(await read(responses, response)).toEqual({
      ok: true,
      status: 200,
      data: wanted,
      error: undefined,
      response,
    });
  });

  test.each([
    ["image/png", ["image/png"]],
    ["application/pdf", ["application/octet-stream"]],
    ["application/octet-stream", ["*/*"]],
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", []],
    ["", ["application/zip"]],
  ])("bytes of type %j", async (type, types) => {
    const { data } = (await read({ 200: types }, typed(type, new Uint8Array([1, 2])))) as { data: Blob };
    expect(data).toBeInstanceOf(Blob);
    expect([...new Uint8Array(await data.arrayBuffer())]).toEqual([1, 2]);
  });

  test("__proto__ is a key like any other", async () => {
    const { data } = (await read(
      { 200: ["application/json"] },
      typed("application/json", '{"__proto__":{"polluted":1}}'),
    )) as { data: object };
    expect(Object.keys(data)).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });
});

test("the body of a failure is its error, falsy or not", async () => {
  expect(await read({ 200: [] }, json(0, 500))).toMatchObject({ ok: false, data: undefined, error: 0 });
  expect(await read({ 200: [] }, typed("text/html", "<p>", 502))).toMatchObject({ ok: false, error: "<p>" });
});

describe("a success that is not as documented", () => {
  test.each<[string, readonly string[], Response, string]>([
    [
      "HTML instead of JSON",
      ["application/json"],
      typed("text/html", "<p>secret</p>"),
      "expected application/json, received text/html; is the base URL right?",
    ],
    [
      "no JSON, of no type",
      ["application/json"],
      typed("", "secret"),
      "expected application/json, received no Content-Type; is the base URL right?",
    ],
    [
      "truncated JSON",
      ["application/json"],
      typed("application/json", '{"secret":'),
      "the body is not valid JSON (application/json).",
    ],
    [
      "JSON instead of text",
      ["text/plain", "text/csv"],
      json({ secret: 1 }),
      "expected text/plain or text/csv, received application/json; is the base URL right?",
    ],
    [
      "an image instead of text",
      ["text/plain"],
      typed("image/png", "secret"),
      "expected text/plain, received image/png; is the base URL right?",
    ],
  ])("%s", async (_what, types, response, message) => {
    const error = (await rejection(read({ 200: types }, response))) as ParseError;
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toBe(`thing (GET /thing): ${message}`);
    expect(error.response.status).toBe(200);
    expect(error.text).toContain("secret");
    expect(`${error.stack}${String(error.cause)}`).not.toContain("secret");
  });
});

describe("a failure that is not as documented keeps its status", () => {
  test.each<[string, OperationDescriptor["responses"], Response]>([
    ["a gateway's page", { 502: ["application/json"] }, typed("text/html", "<p>secret</p>", 502)],
    ["by a range", { "5XX": ["application/json"] }, typed("text/html", "<p>secret</p>", 504)],
    ["by default", { default: ["application/problem+json"] }, typed("text/plain", "secret", 503)],
    ["truncated JSON", { 500: ["application/json"] }, typed("application/json", '{"secret":', 500)],
  ])("%s", async (_what, responses, response) => {
    const error = (await rejection(read(responses, response))) as ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe(`thing (GET /thing): the server answered ${response.status}.`);
    expect(error).toMatchObject({ status: response.status, cause: { code: "ParseError" } });
    expect(error.error).toContain("secret");
    expect(JSON.stringify(error) + error.message).not.toContain("secret");
  });
});

describe("downloads", () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0, 1]);
  test.each([
    ["application/octet-stream", "text/csv; charset=utf-8"],
    ["application/octet-stream", "application/json"],
    ["application/pdf", "application/octet-stream"],
    ["application/pdf", "text/html"],
    ["image/png", "text/plain"],
    ["application/zip", ""],
  ])("%s is bytes, though it comes as %j", async (wanted, type) => {
    const { data } = (await read({ 200: [wanted] }, typed(type, bytes))) as { data: Blob };
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(bytes);
  });

  test.each([
    ["text/csv", "text/plain"],
    ["text/csv", "application/octet-stream"],
    ["text/plain", "text/html"],
    ["application/xml", "text/xml"],
    ["text/calendar", ""],
  ])("%s is text, though it comes as %j", async (wanted, type) => {
    expect(await read({ 200: [wanted] }, typed(type, "a;b"))).toMatchObject({ data: "a;b" });
  });

  test.each<[string, number[], string]>([
    ["iso-8859-1", [0xe9, 0x3b], "é;"],
    ['"windows-1252"', [0x80], "€"],
    ["utf-16le", [0xe9, 0], "é"],
    ["shift_jis", [0x83, 0x65], "テ"],
    ["UTF-8", [0xc3, 0xa9], "é"],
    ["no-such-charset", [0xc3, 0xa9], "é"],
  ])("text in %s", async (charset, given, wanted) => {
    const response = typed(`text/csv; header=present; charset=${charset}`, new Uint8Array(given));
    expect(await read({ 200: ["text/csv"] }, response)).toMatchObject({ data: wanted });
  });

  test("JSON in another charset", async () => {
    const text = Uint8Array.from('{"a":"\u00e9"}', (character) => character.charCodeAt(0));
    const response = typed("application/json; charset=latin1", text);
    expect(await read({ 200: ["application/json"] }, response)).toMatchObject({ data: { a: "é" } });
  });
});

const double = (more: object): Response => ({ ok: true, status: 200, headers: new Headers(), ...more }) as Response;

describe("a response that is not the platform's", () => {
  const types = { 200: ["application/json"] };
  test.each<[string, object, unknown]>([
    ["no body, but text()", { text: async () => '{"a":1}' }, { a: 1 }],
    ["json() alone", { json: async () => ({ a: 1 }) }, { a: 1 }],
    ["no headers", { headers: undefined, text: async () => "[1]" }, [1]],
    ["a status without a body", { status: 204, text: async () => "no" }, undefined],
    ["a body that is null", { body: null, text: async () => "no" }, undefined],
  ])("%s", async (_what, more, wanted) => {
    expect(await read({ ...types, 204: [] }, double(more))).toMatchObject({ ok: true, data: wanted });
  });
});

test("a body that breaks off is a NetworkError with its cause, as far as that may be shown", async () => {
  for (const secrets of [["s3cret"], []]) {
    const broken = new TypeError("terminated at /?key=s3cret");
    const body = new ReadableStream({ start: (controller) => controller.error(broken) });
    const call = callOf({ 200: ["application/json"] }, ...secrets);
    const error = (await rejection(readResult(call, undefined, typed("application/json", body)))) as NetworkError;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe("thing (GET /thing): the body broke off.");
    expect(error.cause).toEqual(secrets[0] ? new Error("withheld: holds a secret") : broken);
  }
});

test("a given reader takes the place of the type, for successes only", async () => {
  const reader = vi.fn<(response: Response) => unknown>((response) => response.text());
  expect(await readResult(callOf(thing.responses), reader, json({ a: 1 }))).toMatchObject({ data: '{"a":1}' });
  expect(await readResult(callOf(thing.responses), reader, json({ a: 1 }, 400))).toMatchObject({ error: { a: 1 } });
});
