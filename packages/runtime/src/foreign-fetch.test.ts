import nodeFetch from "node-fetch";
import { describe, expect, test } from "vitest";
import { fetch as undiciFetch, MockAgent } from "undici";
import { json, like, loopback, nth, rejection, stub, transport } from "../test/support.js";
import { binaryBody } from "./body/binary.js";
import { jsonBody } from "./body/json.js";
import { multipartBody } from "./body/multipart.js";
import { writeBody } from "./body/write-body.js";
import { createClient } from "./client.js";
import { NetworkError } from "./errors.js";
import type { Middleware } from "./openapi-fetch.js";
import type { Fetch, TransportOptions } from "./options.js";
import type { AnyResult } from "./result.js";
import { bearer } from "./security/bearer.js";
import type { Transport } from "./transport.js";

const content = {
  "application/json": { write: jsonBody },
  "multipart/form-data": { write: multipartBody },
  "application/octet-stream": { write: binaryBody },
};
const send = like({
  method: "POST",
  body: { write: writeBody, content },
  security: [[{ name: "token", apply: bearer }], []],
});

interface Things extends Transport {
  send(input?: object): Promise<AnyResult>;
}
const client = (options: TransportOptions): Things =>
  createClient<Things>({ name: "things", servers: [] }, { send }, { auth: { token: "t" }, ...options });

/** A server that answers with what it was sent. */
async function echo(): Promise<string> {
  const { base } = await loopback(async (request, response) => {
    const { method, headers } = request;
    const given = new Request("http://localhost", {
      method,
      headers: headers as Record<string, string>,
      body: request,
      duplex: "half",
    } as unknown as RequestInit);
    const parts = /multipart/.test(headers["content-type"] ?? "")
      ? await Promise.all(
          [...(await given.formData())].map(async ([name, value]) => [
            name,
            typeof value === "string" ? value : `${value.name}: ${await value.text()}`,
          ]),
        )
      : await given.text();
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        authorization: headers.authorization,
        tag: headers["x-tag"],
        merged: headers["x-merged"],
        parts,
      }),
    );
  });
  return base;
}

const merging: Fetch = (url, init) => fetch(url, { ...init, headers: { ...init?.headers, "X-Merged": "1" } });
const fetches: Record<string, Fetch> = { platform: fetch, undici: undiciFetch, "node-fetch": nodeFetch, merging };
const nothing: Middleware = { onRequest: () => undefined };
const tagging: Middleware = { onRequest: ({ request }) => void request.headers.set("x-tag", "hook") };
const replacing: Middleware = {
  onRequest: ({ request }) => {
    const next = new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-tag": "new" } });
    return next;
  },
};

describe.each(Object.keys(fetches))("fetch of %s", (name) => {
  const given = fetches[name] as Fetch;
  test.each<[string, Middleware[], string | undefined]>([
    ["no middleware", [], undefined],
    ["middleware that looks", [nothing], undefined],
    ["middleware that adds a header", [tagging], "hook"],
    ["middleware that makes another request", [replacing], "new"],
  ])("gets a URL and an init, with %s", async (_what, middleware, tag) => {
    const calls: unknown[][] = [];
    const counting: Fetch = (...call) => {
      calls.push(call);
      return given(...call);
    };
    const baseUrl = await echo();
    const { data } = await client({ fetch: counting, baseUrl, middleware }).send({ body: { a: 1 } });
    const merged = name === "merging" ? "1" : undefined;
    expect(data).toEqual({ authorization: "Bearer t", tag, merged, parts: '{"a":1}' });
    expect(calls).toEqual([[`${baseUrl}/thing`, expect.objectContaining({ method: "POST" })]]);
  });

  test.each<[string, Middleware[]]>([
    ["no middleware", []],
    ["middleware", [tagging]],
  ])("sends a form with %s", async (_what, middleware) => {
    const body = { text: "ü", file: new File(["data"], "a.txt", { type: "text/plain" }) };
    const call = client({ fetch: given, baseUrl: await echo(), middleware });
    const { data } = await call.send({ body, contentType: "multipart/form-data" });
    expect(data).toMatchObject({
      parts: [
        ["text", "ü"],
        ["file", "a.txt: data"],
      ],
    });
  });
});

test("a stream that a fetch would send as a text is refused", async () => {
  const call = transport({ fetch: nodeFetch, baseUrl: await echo() });
  const input = { body: new Response("abc").body, contentType: "application/octet-stream" };
  expect(await rejection(send(call, input))).toMatchObject({
    code: "InvalidArgumentError",
    message: "thing (POST /thing): the given fetch cannot send a ReadableStream.",
  });
});

test("undici's MockAgent answers through a dispatcher", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  dispatcher
    .get("https://api.example")
    .intercept({ path: "/thing", method: "POST" })
    .reply(200, { a: 1 }, { headers: { "content-type": "application/json" } });
  const call = transport({ fetch: undiciFetch, init: { dispatcher }, baseUrl: "https://api.example" });
  expect(await send(call, { body: {} })).toMatchObject({ data: { a: 1 } });
});

test("init joins what fetch is called with, a call's before the client's; the request stays the spec's", async () => {
  const fetch = stub(json(1));
  const init = { credentials: "include", cache: "no-store", method: "PUT", body: "evil" } as const;
  await send(transport({ fetch, init, baseUrl: "https://a.example" }), { body: 1, init: { cache: "reload" } });
  expect(nth(fetch.sent, 0).init).toMatchObject({ credentials: "include", cache: "reload", method: "POST", body: "1" });
});

describe("an error of the program is neither a NetworkError nor repeated", () => {
  const illegal = new TypeError("Illegal invocation");
  test.each<[string, Error]>([
    ["an unbound fetch", illegal],
    ["a wrapper with a RangeError", new RangeError("Invalid array length")],
    ["a name that is not there", new ReferenceError("x is not defined")],
    ["a property of undefined", new TypeError("Cannot read properties of undefined (reading 'x')")],
    ["no function", new TypeError("wrapped is not a function")],
  ])("%s", async (_what, thrown) => {
    const fetch = stub(thrown);
    expect(await rejection(like({})(transport({ fetch, retry: { minDelay: 0 } }), {}))).toBe(thrown);
    expect(fetch.sent).toHaveLength(1);
  });

  test.each([
    ["undici", new TypeError("fetch failed", { cause: new Error("x") })],
    ["Chrome", new TypeError("Failed to fetch")],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Safari", new TypeError("Load failed")],
    ["React Native", new TypeError("Network request failed")],
    ["a wrapper", new Error("boom")],
  ])("what %s throws is one, and is repeated", async (_what, thrown) => {
    const fetch = stub(thrown);
    const error = await rejection(like({})(transport({ fetch, retry: { minDelay: 0 } }), {}));
    expect(error).toBeInstanceOf(NetworkError);
    expect(fetch.sent).toHaveLength(3);
  });
});

test("a hook that replaces the error keeps the retries", async () => {
  const fetch = stub(new TypeError("fetch failed"), new TypeError("fetch failed"), json(1));
  const get = like({});
  const call = createClient<Transport & { get(): Promise<AnyResult> }>(
    { name: "things", servers: [{ name: "p", url: "https://a.example" }] },
    { get },
    { fetch, retry: { minDelay: 0 }, middleware: [{ onError: () => new Error("mine") }] },
  );
  expect(await call.get()).toMatchObject({ data: 1 });
  expect(fetch.sent).toHaveLength(3);
});
