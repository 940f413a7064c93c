import { describe, expect, test, vi } from "vitest";
import { json, rejection, thing } from "../test/support.js";
import type { OperationDescriptor } from "./descriptor.js";
import { NetworkError, ParseError } from "./errors.js";
import { readResult } from "./parse.js";

const typed = (type: string, body: BodyInit = "", status = 200): Response => {
  const response = new Response(body, { status });
  if (type) response.headers.set("content-type", type);
  else response.headers.delete("content-type");
  return response;
};
const documented = (responses: OperationDescriptor["responses"]): OperationDescriptor => ({ ...thing, responses });
const read = (responses: OperationDescriptor["responses"], response: Response): Promise<unknown> =>
  readResult(documented(responses), undefined, response);

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

describe("what is not as documented", () => {
  test.each<[string, readonly string[], Response]>([
    ["HTML on 200", ["application/json"], typed("text/html", "<p>secret</p>")],
    ["truncated JSON", ["application/json"], typed("application/json", '{"secret":')],
    ["text where bytes are documented", ["image/png"], typed("text/plain", "secret")],
    ["JSON where text is documented", ["text/plain"], json({ secret: 1 })],
  ])("%s", async (_what, types, response) => {
    const error = (await rejection(read({ 200: types }, response))) as ParseError;
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toBe("thing (GET /thing): the body of status 200 is not what the spec documents.");
    expect(error.response.status).toBe(200);
    expect(error.text).toContain("secret");
    expect(`${error.stack}${String(error.cause)}`).not.toContain("secret");
  });
});

test("a body that breaks off is a NetworkError", async () => {
  const body = new ReadableStream({
    start: (controller) => controller.error(new TypeError("terminated at /?key=secret")),
  });
  const error = (await rejection(read({ 200: ["application/json"] }, typed("application/json", body)))) as NetworkError;
  expect(error).toBeInstanceOf(NetworkError);
  expect(String(error.cause)).not.toContain("secret");
});

test("a given reader takes the place of the type, for successes only", async () => {
  const reader = vi.fn<(response: Response) => unknown>((response) => response.text());
  expect(await readResult(thing, reader, json({ a: 1 }))).toMatchObject({ data: '{"a":1}' });
  expect(await readResult(thing, reader, json({ a: 1 }, 400))).toMatchObject({ error: { a: 1 } });
});
