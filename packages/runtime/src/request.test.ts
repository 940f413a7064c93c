import { writeBody } from "./body/write-body.js";
import { describe, expect, test } from "vitest";
import { like, rejection, stub, transport } from "../test/support.js";
import { binaryBody } from "./body/binary.js";
import { formBody } from "./body/form.js";
import { jsonBody } from "./body/json.js";
import { multipartBody } from "./body/multipart.js";
import { jsonRangeBody, xmlRangeBody } from "./body/range.js";
import { textBody } from "./body/text.js";
import { writeRangedBody } from "./body/write-ranged-body.js";
import { InvalidArgumentError } from "./errors.js";
import type { BodyWriter } from "./body/writer.js";
import type { TransportOptions } from "./options.js";
import { form, label, matrix, simple } from "./parameters/styles.js";

const everything = like({
  path: "/a/{id}/{id}/b{ext}{at}",
  pathParameters: { id: { write: simple }, ext: { write: label }, at: { write: matrix } },
  query: { tags: { write: form }, "a&b": { write: form, required: true } },
  header: { "X-Trace": { write: simple }, list: { write: simple } },
  cookie: { sid: { write: form }, lang: { write: form } },
});
const required = { path: { id: "1", ext: "json", at: 2 }, query: { "a&b": "x" } };

async function sent(operation: ReturnType<typeof like>, input: object, options: TransportOptions = {}) {
  const fetch = stub();
  await operation(transport({ fetch, ...options }), input);
  const { url, init, headers } = fetch.at(0);
  return { url, headers, body: init.body, init };
}

test.each([
  ["/#Action=List", "https://things.example/v1/?q=1"],
  ["/a?view=info", "https://things.example/v1/a?view=info&q=1"],
  ["/a?view=info#more", "https://things.example/v1/a?view=info&q=1"],
])("the query goes into the template %s", async (path, wanted) => {
  expect((await sent(like({ path, query: { q: { write: form } } }), { query: { q: 1 } })).url).toBe(wanted);
});

test("each value in its place and style", async () => {
  const input = {
    path: { id: "x/y", ext: ["a", "b"], at: 3 },
    query: { tags: ["p", "q"], "a&b": "1 2" },
    header: { "X-Trace": "t", list: [1, 2] },
    cookie: { sid: "; x=1", lang: "fi" },
  };
  const { url, headers } = await sent(everything, input);
  expect(url).toBe("https://things.example/v1/a/x%2Fy/x%2Fy/b.a,b;at=3?tags=p&tags=q&a%26b=1%202");
  expect(headers).toEqual({
    accept: "application/json",
    "x-trace": "t",
    list: "1,2",
    cookie: "sid=%3B%20x%3D1; lang=fi",
  });
});

test("what is not given is not sent; null counts as not given", async () => {
  const input = { ...required, query: { tags: null, "a&b": "x" }, header: { list: undefined }, cookie: {} };
  const { url, headers } = await sent(everything, input);
  expect(url).toBe("https://things.example/v1/a/1/1/b.json;at=2?a%26b=x");
  expect(headers).toEqual({ accept: "application/json" });
});

describe("refused before anything is sent, naming operation, parameter and place", () => {
  test.each<[string, object, string]>([
    ["no path value", { ...required, path: { ext: "a", at: 1 } }, 'path parameter "id" is required.'],
    ["null", { ...required, path: { id: null, ext: "a", at: 1 } }, 'path parameter "id" is required.'],
    [
      "an empty list in the path",
      { ...required, path: { id: [], ext: "a", at: 1 } },
      'path parameter "id" is required.',
    ],
    ["empty", { ...required, path: { id: "", ext: "a", at: 1 } }, 'path parameter "id" must not be empty.'],
    ["dots", { ...required, path: { id: "..", ext: "a", at: 1 } }, 'path parameter "id" holds a `.` or `..` segment.'],
    [
      "dots made by a style",
      { ...required, path: { id: 1, ext: ".", at: 1 } },
      'path parameter "ext" holds a `.` or `..` segment.',
    ],
    ["no query value", { ...required, query: {} }, 'query parameter "a&b" is required.'],
    ["nothing at all", {}, 'path parameter "id" is required.'],
    [
      "a name that the spec does not have",
      { ...required, header: { "X-Trace2": "s3cret" } },
      'header parameter "X-Trace2" is unknown; did you mean X-Trace?',
    ],
    [
      "a name of every object",
      { ...required, cookie: { toString: "s3cret" } },
      'cookie parameter "toString" is unknown; there are: sid, lang.',
    ],
    [
      "a line break in a header",
      { ...required, header: { "X-Trace": "s3cret\r\nX-Evil: 1" } },
      'header parameter "X-Trace" holds a character that no header can.',
    ],
    [
      "a line break in an option's header",
      { ...required, headers: { a: "s3cret\n" } },
      'header parameter "a" is no header.',
    ],
    ["a body that it has not", { ...required, body: "s3cret" }, "takes no body."],
  ])("%s", async (_what, input, message) => {
    const fetch = stub();
    const error = (await rejection(everything(transport({ fetch }), input))) as Error;
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toBe(`thing (GET /a/{id}/{id}/b{ext}{at}): ${message}`);
    expect(fetch.sent).toEqual([]);
  });
});

describe("headers option", () => {
  test.each<[string, TransportOptions["headers"], TransportOptions["headers"], object]>([
    [
      "record",
      { "X-A": "1", b: 2, c: true, d: undefined, e: ["x", "y"] },
      undefined,
      { "x-a": "1", b: "2", c: "true", e: "x,y" },
    ],
    ["pairs", [["X-A", "1"]], undefined, { "x-a": "1" }],
    ["Headers", new Headers({ "X-A": "1" }), undefined, { "x-a": "1" }],
    ["a call's over the client's", { a: "1", b: "1" }, { A: "2", b: null }, { a: "2" }],
    ["over Accept", { accept: "text/csv" }, undefined, { accept: "text/csv" }],
  ])("%s", async (_what, ofClient, ofCall, wanted) => {
    const { headers } = await sent(like({}), ofCall ? { headers: ofCall } : {}, ofClient ? { headers: ofClient } : {});
    expect(headers).toEqual({ accept: "application/json", ...wanted });
  });
});

describe("body", () => {
  const content = {
    "application/json;charset=utf-8": { write: jsonBody },
    "application/x-www-form-urlencoded": { write: formBody },
    "text/plain": { write: textBody },
    "image/*": { write: binaryBody },
    "multipart/form-data": { write: multipartBody },
  };
  const upload = like({ method: "POST", body: { write: writeBody, content, required: true } });

  test.each<[string | undefined, unknown, unknown, string | undefined]>([
    [undefined, "ada", '"ada"', "application/json;charset=utf-8"],
    ["application/x-www-form-urlencoded", { a: 1 }, "a=1", "application/x-www-form-urlencoded"],
    ["text/plain", "ada", "ada", "text/plain"],
    ["image/*", "bytes", "bytes", undefined],
  ])("as %s", async (contentType, body, wanted, type) => {
    const { body: written, headers } = await sent(upload, { body, ...(contentType && { contentType }) });
    expect(written).toBe(wanted);
    expect(headers["content-type"]).toBe(type);
  });

  test("the platform says the boundary of a multipart body", async () => {
    const { init } = await sent(upload, { body: { a: "1" }, contentType: "multipart/form-data" });
    const data = await new Request("https://a.example", init).formData();
    expect([...data]).toEqual([["a", "1"]]);
  });

  test.each<[object, string]>([
    [{}, `needs { body: … } (${Object.keys(content).join(" or ")}).`],
    [{ body: undefined }, `needs { body: … } (${Object.keys(content).join(" or ")}).`],
    [
      { body: "x", contentType: "text/html" },
      `takes a body as ${Object.keys(content).join(" or ")}, not as text/html.`,
    ],
    [{ body: "x", contentType: "toString" }, `takes a body as ${Object.keys(content).join(" or ")}, not as toString.`],
  ])("%j is refused", async (input, message) => {
    const error = await rejection(upload(transport({ fetch: stub() }), input));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toBe(`thing (POST /thing): ${message}`);
  });

  const png = new Blob(["png"], { type: "image/png" });
  test.each<[string, BodyWriter, object, string | null, string]>([
    ["image/*", binaryBody, { body: "a", contentType: "image/png" }, "image/png", "a"],
    ["image/*", binaryBody, { body: png }, "image/png", "png"],
    ["image/*", binaryBody, { body: new Blob(["a"]), contentType: "image/webp" }, "image/webp", "a"],
    ["image/*", binaryBody, { body: png, contentType: "image/jpeg" }, "image/jpeg", "png"],
    ["*/*", binaryBody, { body: png }, "image/png", "png"],
    ["*/*", binaryBody, { body: new Uint8Array([97]), contentType: "application/x-tar" }, "application/x-tar", "a"],
    ["*/*", jsonRangeBody, { body: "a;b", contentType: "text/csv" }, "text/csv", "a;b"],
    ["*/*", jsonRangeBody, { body: { a: 1 }, contentType: "application/ld+json" }, "application/ld+json", '{"a":1}'],
    ["text/*", textBody, { body: "<p>", contentType: "text/html; charset=utf-8" }, "text/html; charset=utf-8", "<p>"],
    [
      "application/*+json",
      jsonRangeBody,
      { body: [1], contentType: "application/a+json" },
      "application/a+json",
      "[1]",
    ],
  ])("a type within %s is taken (%#)", async (range, write, input, type, text) => {
    const ranged = like({ method: "POST", body: { write: writeRangedBody, content: { [range]: { write } } } });
    const { url, init } = await sent(ranged, input);
    const request = new Request(url, init);
    expect([request.headers.get("content-type"), await request.text()]).toEqual([type, text]);
  });

  test.each<[string, object]>([
    ["image/*", { body: "a", contentType: "text/plain" }],
    ["image/*", { body: "a", contentType: "image/" }],
    ["application/*+json", { body: [1], contentType: "application/json" }],
    ["*/*", { body: { a: 1 }, contentType: "text/csv" }],
  ])("a type that is not within %s is refused (%#)", async (range, input) => {
    const ranged = like({
      method: "POST",
      body: { write: writeRangedBody, content: { [range]: { write: binaryBody } } },
    });
    expect(await rejection(ranged(transport({ fetch: stub() }), input))).toBeInstanceOf(InvalidArgumentError);
  });

  test("of several types a Blob's own counts", async () => {
    const several = { "image/png": { write: binaryBody }, "image/jpeg": { write: binaryBody } };
    const post = like({ method: "POST", body: { write: writeBody, content: several } });
    const { headers } = await sent(post, { body: new Blob(["x"], { type: "image/jpeg" }) });
    expect(headers["content-type"]).toBe("image/jpeg");
  });

  test.each([
    ["*/*", jsonRangeBody, { a: 1 }, "application/json", '{"a":1}'],
    ["application/*+json", jsonRangeBody, [1], "application/json", "[1]"],
    ["application/*+xml", xmlRangeBody, "<a/>", "application/xml", "<a/>"],
  ] as const)("under %s the platform sends a type that is in the range", async (range, write, body, type, text) => {
    const ranged = like({ method: "POST", body: { write: writeRangedBody, content: { [range]: { write } } } });
    const { url, init } = await sent(ranged, { body });
    const request = new Request(url, init);
    expect([request.headers.get("content-type"), await request.text()]).toEqual([type, text]);
  });

  test("an optional body may be left out, null may be one", async () => {
    const optional = like({ method: "POST", body: { write: writeBody, content } });
    expect((await sent(optional, {})).init.body).toBeUndefined();
    expect((await sent(optional, {})).headers["content-type"]).toBeUndefined();
    expect((await sent(optional, { body: null })).body).toBe("null");
  });
});
