import { writeBody } from "./body/write-body.js";
import { describe, expect, test } from "vitest";
import { json, like, loopback, rejection, stub, transport, type Answer } from "../test/support.js";
import { binaryBody } from "./body/binary.js";
import { jsonBody } from "./body/json.js";
import { NetworkError } from "./errors.js";
import { headerKey } from "./security/api-key.js";

const key = { name: "key", apply: headerKey, parameter: "X-Key" } as const;
const secured = { security: [[key]] };
const post = {
  ...secured,
  method: "POST",
  body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
};
const to = (location: string, status = 302): Response => new Response(null, { status, headers: { location } });

function client(...answers: Answer[]) {
  const fetch = stub(...answers);
  return { fetch, things: transport({ fetch, auth: { key: "s3cret" }, retry: false }) };
}

describe("a redirect to the same origin is followed by fetch's rules", () => {
  test.each([
    [301, "POST", "GET", undefined],
    [302, "POST", "GET", undefined],
    [303, "POST", "GET", undefined],
    [307, "POST", "POST", "[1]"],
    [308, "POST", "POST", "[1]"],
    [301, "PUT", "PUT", "[1]"],
    [303, "PUT", "GET", undefined],
    [303, "HEAD", "HEAD", "[1]"],
  ])("%i of a %s becomes a %s", async (status, method, wanted, body) => {
    const { fetch, things } = client(to("/next?a=1", status), json({}));
    await like({ ...post, method })(things, { body: [1] });
    expect(fetch.sent[1]).toMatchObject({ url: "https://things.example/next?a=1" });
    expect(fetch.at(1).headers["x-key"]).toBe("s3cret");
    expect(fetch.at(1).headers["content-type"]).toBe(body && "application/json");
    expect(fetch.at(1).init).toMatchObject({ method: wanted, redirect: "manual" });
    expect(fetch.at(1).init.body ?? undefined).toBe(body);
  });
});

describe("a redirect is handed back", () => {
  test.each([
    ["to another host", "https://evil.example/"],
    ["to a host without scheme", "//evil.example/"],
    ["to plain http", "http://things.example/v1/thing"],
    ["to another port", "https://things.example:8443/"],
    ["to no URL", "https://"],
    ["to another scheme", "javascript:alert(1)"],
  ])("%s", async (_what, location) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { fetch, things } = client(to(location, status));
      const result = await like(post)(things, { body: [1] });
      expect(result).toMatchObject({ ok: false, status });
      expect(fetch.sent).toHaveLength(1);
    }
  });

  test.each(["302", "3XX"])("that the spec documents as %s", async (status) => {
    const { fetch, things } = client(to("/next"));
    expect(await like({ responses: { [status]: [] } })(things, {})).toMatchObject({ status: 302 });
    expect(fetch.sent).toHaveLength(1);
  });

  test("the sixth in a row", async () => {
    const { fetch, things } = client(to("/thing"));
    expect(await like({})(things, {})).toMatchObject({ status: 302 });
    expect(fetch.sent).toHaveLength(6);
  });

  test("when the body is a stream", async () => {
    const { fetch, things } = client(to("/next", 307));
    const streamed = {
      ...post,
      body: { write: writeBody, content: { "application/octet-stream": { write: binaryBody } } },
    };
    expect(await like(streamed)(things, { body: new ReadableStream() })).toMatchObject({ status: 307 });
    expect(fetch.sent).toHaveLength(1);
  });
});

test("over real connections nothing reaches the other host", async () => {
  const other = await loopback((_request, response) => response.end());
  const server = await loopback((request, response) => {
    if (request.url === "/thing") response.writeHead(307, { location: "/again" }).end();
    else response.writeHead(307, { location: `${other.base}/steal` }).end();
  });
  const options = { baseUrl: server.base, auth: { key: "s3cret" } };
  const result = await like(post)(transport(options), { body: [1] });
  expect(result.status).toBe(307);
  expect(server.requests.map(({ url }) => url)).toEqual(["/thing", "/again"]);
  expect(other.requests).toEqual([]);
});

test("a redirect that a browser hides is refused, and said to be one", async () => {
  const hidden = Object.defineProperty(new Response(null), "status", { value: 0 });
  const fetch = async (): Promise<Response> => hidden;
  const error = (await rejection(like({})(transport({ fetch, retry: false }), {}))) as Error;
  expect(error).toBeInstanceOf(NetworkError);
  expect(error.message).toBe("thing (GET /thing): redirected, which browsers hide.");
});

describe("what fetch throws", () => {
  const query = { search: { write: (value: unknown) => `search=${String(value)}` } };

  test("becomes a NetworkError that keeps it as the cause", async () => {
    const cause = new TypeError("fetch failed");
    const { things } = client(cause);
    const error = (await rejection(like({ query })(things, { query: { search: "private" } }))) as Error;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe("thing (GET /thing): no response.");
    expect(error.cause).toBe(cause);
  });

  test.each(["https://things.example/v1/thing?search=private", "X-Key: s3cret"])(
    "is withheld when it says %s",
    async (text) => {
      const { things } = client(new TypeError(`fetch failed: ${text}`));
      const error = (await rejection(like({ query, ...secured })(things, { query: { search: "private" } }))) as Error;
      expect(error.cause).toMatchObject({ message: "withheld: holds a secret" });
    },
  );

  test.each<[string, object, keyof RequestInit]>([
    ["a body", { body: { password: "s3cret-and-long" } }, "body"],
    ["a header of the caller's own", { headers: { Authorization: "Bearer s3cret-and-long" } }, "headers"],
    ["a cookie of the caller's own", { headers: { Cookie: "session=s3cret-and-long" } }, "headers"],
  ])("is withheld when it tells %s", async (_what, input, part) => {
    const fetch = async (_url: string | Request, init: RequestInit = {}): Promise<Response> =>
      Promise.reject(new Error(JSON.stringify({ sent: init[part] })));
    const body = { content: { "application/json": { write: jsonBody } }, write: writeBody };
    const things = transport({ fetch, retry: false });
    const error = (await rejection(like({ method: "POST", body })(things, input))) as Error;
    expect(error.cause).toMatchObject({ message: "withheld: holds a secret" });
  });
});
