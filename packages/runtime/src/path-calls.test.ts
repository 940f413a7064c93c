import { writeBody } from "./body/write-body.js";
import createOpenapiFetch from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createQuatrixClient } from "../test/quatrix/client.js";
import { json, like, nth, provider, rejection, stub } from "../test/support.js";
import { formBody } from "./body/form.js";
import { jsonBody } from "./body/json.js";
import { createClient } from "./client.js";
import { InvalidArgumentError } from "./errors.js";
import { deepObject } from "./parameters/deep-object.js";
import { form, simple } from "./parameters/styles.js";
import type { Transport } from "./transport.js";

describe("openapi-fetch's calls", () => {
  test("go the way of the methods", async () => {
    const fetch = stub(json({ multiple_accounts: true }));
    const client = createQuatrixClient({ fetch, auth: { api_key: "k" } });
    const init = {
      params: { path: { id: "x/y" }, query: { verbose: true } },
      headers: { a: "1" },
      baseUrl: "https://mock.example",
    };
    const called = await client.GET("/reset-password/metadata/{id}", init);
    expect(called).toMatchObject({ ok: true, status: 200, data: { multiple_accounts: true }, error: undefined });
    expect(fetch.sent[0]).toMatchObject({
      url: "https://mock.example/reset-password/metadata/x%2Fy?verbose=true",
      headers: { accept: "application/json", a: "1", "x-auth-token": "k" },
    });
  });

  test("request takes the method in either case, and parseAs a reader", async () => {
    const client = createQuatrixClient({ fetch: stub(json({ a: 1 })) });
    const text = await client.request("post", "/reset-password/request", { body: { email: ["a"] }, parseAs: "text" });
    expect(text.data).toBe('{"a":1}');
    const { data: stream } = await client.POST("/reset-password/request", {
      body: { email: ["a"] },
      parseAs: "stream",
    });
    expect(stream).toBeInstanceOf(ReadableStream);
    const { data: blob } = await client.POST("/reset-password/request", { body: { email: ["a"] }, parseAs: "blob" });
    expect(blob).toBeInstanceOf(Blob);
  });

  test.each<[string, string, string | undefined]>([
    ["QUERY", "/things", "QUERY"],
    ["COPY", "/things", "COPY"],
    ["copy", "/things", "COPY"],
    ["mixedCase", "/things", "mixedCase"],
    ["MIXEDCASE", "/things", undefined],
  ])("request carries out the operation of any method: %s %s", async (method, path, sent) => {
    const fetch = stub(json({}));
    const operations = Object.fromEntries(
      ["QUERY", "COPY", "mixedCase"].map((each) => [each.toLowerCase(), like({ path: "/things", method: each })]),
    );
    const client = createClient<Record<"QUERY" | "request", (...call: string[]) => Promise<unknown>> & Transport>(
      provider,
      operations,
      { fetch },
    );
    await client.request(method, path).catch(() => {});
    if (method === "QUERY") await client.QUERY(path);
    expect(fetch.sent.map(({ init }) => init.method)).toEqual(
      sent === undefined ? [] : method === "QUERY" ? [sent, sent] : [sent],
    );
  });

  test("of a call's own fetch, signal and middleware", async () => {
    const seen: string[] = [];
    const fetch = stub(new Response(null, { status: 204 }));
    const middleware = [{ onRequest: () => void seen.push("hook") }];
    const client = createQuatrixClient();
    await client.GET("/session/keepalive", { fetch, middleware });
    expect([fetch.sent.length, seen]).toEqual([1, ["hook"]]);
    expect(await rejection(client.GET("/session/keepalive", { fetch, signal: AbortSignal.abort("no") }))).toBe("no");
  });

  test.each<[string, object, string]>([
    [
      "/nowhere",
      {},
      "no operation is GET /nowhere; paths are templates; there are: POST /reset-password/request, GET /reset-password/metadata/{id}, GET /session/keepalive.",
    ],
    [
      "/reset-password/request",
      {},
      "no operation is GET /reset-password/request; paths are templates; there are: POST /reset-password/request, GET /reset-password/metadata/{id}, GET /session/keepalive.",
    ],
    [
      "/session/keepalive",
      { querySerializer: () => "" },
      "sessionKeepaliveGet (GET /session/keepalive): querySerializer is not an option: the spec decides.",
    ],
  ])("%s %o is refused", async (path, init, message) => {
    const fetch = stub();
    const error = (await rejection(createQuatrixClient({ fetch }).GET(path as "/session/keepalive", init))) as Error;
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toBe(message);
    expect(fetch.sent).toEqual([]);
  });
});

describe("the request is the one that openapi-fetch itself sends", () => {
  type AnyCall = (path: string, init?: object) => Promise<unknown>;
  const operations = {
    get: like({
      path: "/a/{id}/b",
      pathParameters: { id: { write: simple } },
      query: { tags: { write: form }, q: { write: form }, deep: { write: deepObject } },
      header: { "x-h": { write: simple } },
    }),
    post: like({
      path: "/a",
      method: "POST",
      body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
    }),
    put: like({
      path: "/form",
      method: "PUT",
      body: { write: writeBody, content: { "application/x-www-form-urlencoded": { write: formBody } } },
    }),
    remove: like({ path: "/a/{id}/b", method: "DELETE", pathParameters: { id: { write: simple } } }),
  };
  const wellBehaved: [string, string, object][] = [
    ["GET", "/a/{id}/b", { params: { path: { id: "x1" } } }],
    ["GET", "/a/{id}/b", { params: { path: { id: "a/b ü?#" } } }],
    ["GET", "/a/{id}/b", { params: { path: { id: 5 }, query: { tags: ["x", "y z"], q: "a b&c=d+e%" } } }],
    ["GET", "/a/{id}/b", { params: { path: { id: "x" }, query: { q: true, tags: [] }, header: { "x-h": "1" } } }],
    ["GET", "/a/{id}/b", { params: { path: { id: "x" } }, headers: { "X-H": "2", other: "3", gone: null } }],
    ["GET", "/a/{id}/b", { params: { path: { id: "x" } }, baseUrl: "https://other.example/v2/" }],
    ["POST", "/a", { body: { a: [1, "ü", null] } }],
    ["POST", "/a", { body: "text" }],
    ["POST", "/a", {}],
    [
      "PUT",
      "/form",
      {
        body: { login: "ada@example.org", pass: "a b&c" },
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      },
    ],
    ["DELETE", "/a/{id}/b", { params: { path: { id: "x" } } }],
  ];

  async function wire(
    make: (fetch: (request: Request) => Promise<Response>) => Record<string, AnyCall>,
    [method, path, init]: (typeof wellBehaved)[number],
  ) {
    const requests: Request[] = [];
    const client = make(async (request) => {
      requests.push(request);
      return json({});
    });
    await client[method]?.(path, init);
    const request = nth(requests, 0);
    const { accept: _, ...headers } = Object.fromEntries(request.headers);
    return { method: request.method, url: request.url, headers, body: await request.text() };
  }

  test.each(wellBehaved)("%s %s %j", async (...call) => {
    const ours = await wire(
      (fetch) =>
        createClient<Transport & Record<string, AnyCall>>(provider, operations, {
          // openapi-fetch calls its fetch with a Request, ours is given a URL and an init.
          fetch: (url, init) => fetch(new Request(url, init)),
        }),
      call,
    );
    const theirs = await wire(
      (fetch) => createOpenapiFetch({ baseUrl: "https://things.example/v1", fetch }) as never,
      call,
    );
    expect(ours).toEqual(theirs);
  });
});
