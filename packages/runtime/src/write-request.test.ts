import { writeBody } from "./body/write-body.js";
import { describe, expect, test } from "vitest";
import { refusal } from "../test/refusal.js";
import { provider, thing } from "../test/support.js";
import { binaryBody } from "./body/binary.js";
import { formBody } from "./body/form.js";
import { jsonBody } from "./body/json.js";
import { multipartBody } from "./body/multipart.js";
import type { Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { CallInput, HeadersOption } from "./options.js";
import { own } from "./own.js";
import { deepObject } from "./parameters/deep-object.js";
import { form, label, simple } from "./parameters/styles.js";
import { writeRequest } from "./request.js";

const base = "https://things.example/v1";

function callOf(operation: OperationDescriptor, input: CallInput, headers?: HeadersOption): Call {
  return {
    provider,
    operation,
    input: own(input),
    client: own({ headers }),
    base,
    url: base + operation.path,
    query: [],
    headers: own({}),
    body: undefined,
    secrets: [],
    ownHeaders: own({}),
    deadline: Infinity,
    fresh: undefined,
    isBroken: false,
    renew: undefined,
    signal: new AbortController().signal,
    fetch: () => Promise.reject(new Error("Nothing is sent.")),
    send: () => Promise.reject(new Error("Nothing is sent.")),
  };
}

/** What the request holds afterwards. */
function written(operation: OperationDescriptor, input: CallInput, clientHeaders?: HeadersOption): Partial<Call> {
  const call = callOf(operation, input, clientHeaders);
  writeRequest(call);
  return { url: call.url, query: call.query, headers: { ...call.headers }, body: call.body };
}

const reading: OperationDescriptor = {
  ...thing,
  path: "/shops/{shop}/things/{id}{format}/{id}",
  pathParameters: { shop: { write: simple }, id: { write: simple }, format: { write: label } },
  query: {
    q: { write: form, required: true },
    tags: { write: form, explode: false },
    where: { write: deepObject },
    free: { write: form, allowReserved: true },
  },
  header: { "X-Trace-Id": { write: simple }, "X-Must": { write: simple, required: true } },
  cookie: { session: { write: form, required: true }, theme: { write: form } },
};
const needed = {
  path: { shop: "s", id: "1", format: "json" },
  query: { q: "x" },
  header: { "X-Must": "m" },
  cookie: { session: "c" },
};
/** A call of `reading` in which one place differs. */
const given = (place: keyof typeof needed, more: object): CallInput =>
  Object.assign({ ...needed }, { [place]: { ...needed[place], ...more } });

describe("parameters", () => {
  test("each in its place, in the order of the spec, in its own style", () => {
    const input = {
      path: { format: "json", id: "a/{shop}", shop: "$&{id}" },
      query: { where: { a: { b: 1 } }, free: "a/b?c", tags: ["x", "y,z"], q: "1 & 2" },
      header: { "X-Must": "é", "X-Trace-Id": ["t1", "t2"] },
      cookie: { theme: ["a", "b"], session: "; a=b" },
    };
    expect(written(reading, input)).toEqual({
      url: "https://things.example/v1/shops/%24%26%7Bid%7D/things/a%2F%7Bshop%7D.json/a%2F%7Bshop%7D",
      query: ["q=1%20%26%202", "tags=x,y%2Cz", "where%5Ba%5D%5Bb%5D=1", "free=a/b?c"],
      headers: { "x-trace-id": "t1,t2", "x-must": "é", cookie: "session=%3B%20a%3Db; theme=a; theme=b" },
      body: undefined,
    });
  });

  test("a path value is text, not a pattern of replacement", () => {
    const operation = { ...thing, path: "/a/{id}/b", pathParameters: { id: { write: simple, allowReserved: true } } };
    expect(written(operation, { path: { id: "$&$'$$" } }).url).toBe("https://things.example/v1/a/$%26$'$$/b");
  });

  test("what is null, undefined or empty is not sent", () => {
    const query = { tags: [], where: {}, free: undefined };
    expect(written(reading, { ...given("query", query), cookie: { session: "c", theme: null } })).toMatchObject({
      query: ["q=x"],
      headers: { "x-must": "m", cookie: "session=c" },
    });
    expect(written(thing, {})).toMatchObject({ url: "https://things.example/v1/thing", query: [], headers: {} });
  });

  test.each(["path", "query", "header", "cookie"] as const)("a required one in %s", (place) => {
    const [name = ""] = Object.keys(needed[place]);
    const wanted = `thing (GET ${reading.path}): ${place} parameter "${name}" is required.`;
    expect(refusal(() => written(reading, { ...needed, [place]: undefined }))).toBe(wanted);
    expect(refusal(() => written(reading, { ...needed, [place]: {} }))).toContain(`"${name}" is required`);
    for (const value of [null, undefined]) {
      expect(refusal(() => written(reading, given(place, { [name]: value })))).toBe(wanted);
    }
    const inherited = Object.create(needed[place]) as object;
    expect(refusal(() => written(reading, { ...needed, [place]: inherited }))).toBe(wanted);
  });

  test.each([[[]], [{}], [[null]]])("%j fills no path", (id) => {
    expect(refusal(() => written(reading, given("path", { id })))).toContain('path parameter "id" is required');
  });

  test.each(["path", "query", "header", "cookie"] as const)("an unknown one in %s is refused", (place) => {
    for (const name of ["other", "Q", "constructor", "toString"]) {
      const message = refusal(() => written(reading, given(place, { [name]: "s3cret" })));
      expect(message).toContain(`${place} parameter "${name}" is unknown`);
      expect(message).not.toContain("s3cret");
    }
    const proto = JSON.parse('{"__proto__":"s3cret"}') as object;
    expect(refusal(() => written(thing, { [place]: proto }))).toContain(`${place} parameter "__proto__" is unknown`);
  });

  test("names of Object.prototype are parameters like others", () => {
    const query = { constructor: { write: form }, toString: { write: form }, ["__proto__"]: { write: form } };
    expect(written({ ...thing, query }, {}).query).toEqual([]);
    const all = JSON.parse('{"constructor":1,"toString":2,"__proto__":3}') as Record<string, unknown>;
    expect(written({ ...thing, query }, { query: all }).query).toEqual(["constructor=1", "toString=2", "__proto__=3"]);
  });

  test("one that is hostile is refused, whatever else is good", () => {
    for (const [place, more] of [
      ["path", { id: ".." }],
      ["query", { q: "\ud800" }],
      ["header", { "X-Must": "a\r\nX-Evil: 1" }],
      ["cookie", { session: Number.NaN }],
    ] as const) {
      expect(refusal(() => written(reading, given(place, more)))).toContain(`${place} parameter "`);
    }
  });
});

describe("headers", () => {
  test("the media types that the operation documents, unless the caller asks for others", () => {
    const operation = { ...thing, accept: "application/json, text/csv" };
    expect(written(operation, {}).headers).toEqual({ accept: "application/json, text/csv" });
    expect(written(operation, {}, { Accept: "text/csv" }).headers).toEqual({ accept: "text/csv" });
    expect(written(operation, { headers: { ACCEPT: null } }).headers).toEqual({});
  });

  test.each<[string, HeadersOption | undefined, HeadersOption | undefined, Record<string, string>]>([
    ["none", undefined, undefined, {}],
    [
      "an object, names in any case",
      { "X-A": "1", "x-b": 2, "X-C": true },
      {},
      { "x-a": "1", "x-b": "2", "x-c": "true" },
    ],
    [
      "pairs",
      [
        ["X-A", "1"],
        ["x-a", "2"],
      ],
      undefined,
      { "x-a": "2" },
    ],
    ["Headers", new Headers({ "X-A": "1", Accept: "text/plain" }), undefined, { accept: "text/plain", "x-a": "1" }],
    ["a list of values", { "X-A": ["1", 2] }, undefined, { "x-a": "1,2" }],
    [
      "the call's word counts",
      { "X-A": "client", "X-B": "client" },
      { "x-a": "call" },
      { "x-a": "call", "x-b": "client" },
    ],
    ["null takes away", { "X-A": "client" }, { "x-A": null }, {}],
    ["undefined says nothing", { "X-A": "client" }, { "X-A": undefined }, { "x-a": "client" }],
    ["an empty value", { "X-A": "" }, undefined, { "x-a": "" }],
    ["names of Object.prototype", { constructor: "a" }, [["__proto__", "b"]], { constructor: "a", ["__proto__"]: "b" }],
  ])("%s", (_what, ofClient, ofCall, wanted) => {
    const { headers } = written(thing, ofCall ? { headers: ofCall } : {}, ofClient);
    expect(Object.entries(headers ?? {})).toEqual(Object.entries(wanted));
  });

  test("a header parameter counts more than either", () => {
    const operation = { ...thing, header: { "X-A": { write: simple } } };
    const input = { header: { "X-A": "parameter" }, headers: { "x-a": "call" } };
    expect(written(operation, input, { "x-A": "client" }).headers).toEqual({ "x-a": "parameter" });
  });

  test.each([
    ["an object as value", { "X-A": {} }],
    ["a Date as value", { "X-A": new Date(0) }],
    ["a name with a space", { "a b": "1" }],
    ["an empty name", { "": "1" }],
    ["a name beyond ASCII", { é: "1" }],
  ])("%s is refused", (_what, headers) => {
    expect(refusal(() => written(thing, { headers: headers as HeadersOption }))).toContain("is no header");
  });

  test.each(["s3cret\r\nX-Evil: 1", "s3cret\n", "s3cret\0", "s3cret€", "s3cret\ud800"])(
    "R4: %j is refused",
    (value) => {
      for (const [input, client] of [
        [{ headers: { "X-Key": value } }, undefined],
        [{ headers: [["X-Key", value]] as const }, undefined],
        [{ headers: { "X-Key": ["a", value] } }, undefined],
        [{}, { "X-Key": value }],
      ] as const) {
        const message = refusal(() => written(thing, input, client));
        expect(message).toBe('thing (GET /thing): header parameter "X-Key" is no header.');
      }
    },
  );

  test("a line break in a name is refused", () => {
    expect(refusal(() => written(thing, { headers: { "X-A\r\nX-Evil": "1" } }))).toContain("is no header");
  });
});

describe("body", () => {
  const writing: OperationDescriptor = {
    ...thing,
    method: "POST",
    body: {
      write: writeBody,
      content: {
        "application/json; charset=utf-8": { write: jsonBody },
        "application/x-www-form-urlencoded": { write: formBody, encoding: { tags: { explode: false } } },
        "multipart/form-data": { write: multipartBody },
        "image/*": { write: binaryBody },
      },
    },
  };
  const required = { ...writing, body: { write: writeBody, content: writing.body?.content ?? {}, required: true } };

  test.each<[string, CallInput, unknown, string | undefined]>([
    ["none", {}, undefined, undefined],
    ["of the first media type", { body: { a: 1 } }, '{"a":1}', "application/json; charset=utf-8"],
    ["null is a value", { body: null }, "null", "application/json; charset=utf-8"],
    ["false is a value", { body: false }, "false", "application/json; charset=utf-8"],
    ["the empty string is a value", { body: "" }, '""', "application/json; charset=utf-8"],
    [
      "of the chosen media type, with its encoding",
      { body: { tags: ["a", "b"] }, contentType: "application/x-www-form-urlencoded" },
      "tags=a,b",
      "application/x-www-form-urlencoded",
    ],
    ["of a range", { body: "GIF89a", contentType: "image/*" }, "GIF89a", undefined],
    [
      "of a range, with a header",
      { body: "GIF89a", contentType: "image/*", headers: { "Content-Type": "image/gif" } },
      "GIF89a",
      "image/gif",
    ],
    [
      "with a type of the caller's",
      { body: 1, headers: { "content-type": "application/x+json" } },
      "1",
      "application/x+json",
    ],
  ])("%s", (_what, input, wanted, type) => {
    const { body, headers } = written(writing, input);
    expect([body, headers?.["content-type"]]).toEqual([wanted, type]);
  });

  test("multipart: the platform writes the type, with its boundary", () => {
    const { body, headers } = written(writing, { body: { a: "1" }, contentType: "multipart/form-data" });
    const request = new Request(base, { method: "POST", headers: headers ?? {}, body: body ?? null });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=./);
  });

  test.each<[string, OperationDescriptor, CallInput, string]>([
    ["a required one that is missing", required, {}, "needs { body: … } ("],
    ["a media type that is not described", writing, { body: "s3cret", contentType: "text/a" }, "takes a body as "],
    ["one of Object.prototype", writing, { body: "s3cret", contentType: "constructor" }, "takes a body as "],
  ])("%s is refused", (_what, operation, input, why) => {
    const message = refusal(() => written(operation, input));
    expect(message).toContain(`thing (POST /thing): ${why}`);
    expect(message).not.toContain("s3cret");
  });

  test("where none is described, none is sent", () => {
    expect(refusal(() => written(thing, { body: "s3cret" }))).toBe("thing (GET /thing): takes no body.");
  });
});
