import { fillVariables } from "./server-variables.js";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { json, like, loopback, rejection, stub, transport, type Loopback } from "../test/support.js";
import { jsonBody } from "./body/json.js";
import { writeBody } from "./body/write-body.js";
import { NetworkError, TimeoutError } from "./errors.js";
import type { Fetch, TransportOptions } from "./options.js";
import { basic } from "./security/basic.js";
import { unwrap } from "./unwrap.js";

const polluted = Object.prototype as Record<string, unknown>;

afterEach(() => {
  for (const key of Object.keys(polluted)) delete polluted[key];
});

describe("time", () => {
  test("covers a server that does not answer", async () => {
    const { base } = await loopback(() => {});
    const error = await rejection(like({})(transport({ baseUrl: base, timeout: 50 }), {}));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: "thing (GET /thing): took longer than the timeout of 50 ms.",
      operation: "thing",
    });
  });

  test("covers a body that does not end", async () => {
    const { base } = await loopback((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("{");
    });
    expect(await rejection(like({})(transport({ baseUrl: base, timeout: 50 }), {}))).toBeInstanceOf(TimeoutError);
  });

  test.each<[string, Record<string, string>, TransportOptions]>([
    ["Retry-After", { "retry-after": "1" }, { timeout: 500 }],
    ["Retry-After beyond the default timeout", { "retry-after": "45" }, {}],
    ["a backoff", {}, { timeout: 500, retry: { minDelay: 1e9, maxDelay: 1e9 } }],
  ])("does not wait for an attempt that cannot start in it: %s", async (_what, headers, options) => {
    const { base, requests } = await loopback((_request, response) => response.writeHead(503, headers).end());
    const start = Date.now();
    expect(await like({})(transport({ baseUrl: base, ...options }), {})).toMatchObject({ status: 503 });
    expect(Date.now() - start).toBeLessThan(400);
    expect(requests).toHaveLength(1);
  });

  test("a connection that breaks too late to try again is a NetworkError", async () => {
    const { base } = await loopback((request) => request.destroy());
    const retry = { minDelay: 1e9, maxDelay: 1e9 };
    expect(await rejection(like({})(transport({ baseUrl: base, timeout: 500, retry }), {}))).toBeInstanceOf(
      NetworkError,
    );
  });

  test("of an attempt: the next one may be faster", async () => {
    let count = 0;
    const { base, requests } = await loopback((_request, response) => {
      if (++count > 1) response.end();
    });
    const options = { baseUrl: base, attemptTimeout: 400, retry: { minDelay: 1 } };
    expect(await like({})(transport(options), {})).toMatchObject({ status: 200 });
    expect(requests).toHaveLength(2);
    const post = await rejection(
      like({ method: "POST" })(transport({ ...options, baseUrl: (await loopback(() => {})).base }), {}),
    );
    expect(post).toBeInstanceOf(TimeoutError);
    expect((post as Error).message).toBe("thing (POST /thing): took longer than the attemptTimeout of 400 ms.");
  });

  test("of the call counts", async () => {
    const { base } = await loopback(() => {});
    const error = await rejection(like({})(transport({ baseUrl: base, timeout: 60_000 }), { timeout: 20 }));
    expect(error).toMatchObject({ message: "thing (GET /thing): took longer than the timeout of 20 ms." });
  });

  test("an end closes the connection", async () => {
    const closed = vi.fn<() => void>();
    const { base } = await loopback((request) => void request.on("close", closed));
    await rejection(like({})(transport({ baseUrl: base, timeout: 50 }), {}));
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});

describe("abort", () => {
  test.each<[string, (abort: () => void) => Parameters<typeof loopback>[0]]>([
    ["before the headers", (abort) => () => abort()],
    [
      "in the body",
      (abort) => (_request, response) =>
        response.writeHead(200, { "content-type": "application/json" }).write("{", () => setTimeout(abort, 20)),
    ],
  ])("%s rejects with the signal's reason", async (_when, listener) => {
    const controller = new AbortController();
    const { base } = await loopback(listener(() => controller.abort()));
    const error = await rejection(like({})(transport({ baseUrl: base }), { signal: controller.signal }));
    expect(error).toBe(controller.signal.reason);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  test("before the start sends nothing", async () => {
    const fetch = stub();
    expect(await rejection(like({})(transport({ fetch }), { signal: AbortSignal.abort("no") }))).toBe("no");
    expect(fetch.sent).toEqual([]);
  });
});

/** A server whose first bodies break off. */
async function breaking(times: number): Promise<Loopback> {
  let count = 0;
  return loopback((_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "9" });
    if (++count > times) response.end('{"a":123}');
    else response.write("{", () => setTimeout(() => response.destroy(), 5));
  });
}

describe("a body that breaks off", () => {
  test.each<[string, object, number]>([
    ["a GET is repeated", {}, 2],
    ["a blob, too", { parseAs: "blob" }, 2],
  ])("%s", async (_what, input, requests) => {
    const server = await breaking(1);
    const options = { baseUrl: server.base, retry: { minDelay: 1 } };
    expect(await like({})(transport(options), input)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(requests);
  });

  test("a POST is not, and the cause is kept", async () => {
    const server = await breaking(1);
    const error = (await rejection(like({ method: "POST" })(transport({ baseUrl: server.base }), {}))) as Error;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe("thing (POST /thing): the body broke off.");
    expect(error.cause).toMatchObject({ message: "terminated" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("globals that a call does not need", () => {
  test.each(["ReadableStream", "Blob", "File", "FormData", "Headers", "Request", "TextEncoder", "TextDecoder"])(
    "%s may be missing",
    async (name) => {
      const body = { content: { "application/json": { write: jsonBody } }, write: writeBody };
      const post = like({ method: "POST", body, security: [[{ name: "login", apply: basic }]] });
      const auth = { login: { username: "ada", password: "ü" } };
      const double = { ok: true, status: 200, headers: { get: () => "application/json" }, text: async () => "[1]" };
      const sent: unknown[] = [];
      const fetch: Fetch = async (...call) => {
        sent.push(call);
        return double;
      };
      vi.stubGlobal(name, undefined);
      try {
        expect(await post(transport({ fetch, auth }), { body: { a: 1 } })).toMatchObject({ data: [1] });
      } finally {
        vi.unstubAllGlobals();
      }
      expect(sent).toMatchObject([
        [expect.any(String), { body: '{"a":1}', headers: { authorization: "Basic YWRhOsO8" } }],
      ]);
    },
  );

  test("URL.canParse may be missing", async () => {
    const canParse = vi.spyOn(URL, "canParse").mockImplementation(() => {
      throw new TypeError("URL.canParse is not a function");
    });
    expect(await like({})(transport({ fetch: stub(json(1)) }), {})).toMatchObject({ data: 1 });
    canParse.mockRestore();
  });

  test("without a fetch the call says what to do", async () => {
    vi.stubGlobal("fetch", undefined);
    const error = (await rejection(like({})(transport(), {}))) as Error;
    vi.unstubAllGlobals();
    expect(error.message).toBe("thing (GET /thing): this platform has no fetch: give one, { fetch: … }.");
  });
});

test("a call without a transport, and unwrap without a result, say what is missing", async () => {
  const call = like({}) as unknown as () => Promise<unknown>;
  expect(await rejection(call())).toMatchObject({
    code: "InvalidArgumentError",
    message: "thing (GET /thing): the first argument must be a client or a transport, as create…Transport() makes one.",
  });
  expect(await rejection(unwrap(undefined as never))).toMatchObject({
    code: "InvalidArgumentError",
    message: "unwrap needs the result of a call, or its promise, not undefined.",
  });
});

test("a connection that is cut is a NetworkError, before the headers and in the body", async () => {
  const { base } = await loopback((request, response) => {
    if (request.url === "/thing") response.destroy();
    else
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "9" })
        .write("{", () => response.destroy());
  });
  const options = { baseUrl: base, retry: false } as const;
  expect(await rejection(like({})(transport(options), {}))).toBeInstanceOf(NetworkError);
  expect(await rejection(like({ path: "/cut" })(transport(options), {}))).toBeInstanceOf(NetworkError);
});

test("options of a call come before the client's", async () => {
  const [one, two] = [stub(json(1)), stub(json(2))];
  const call = like({})(transport({ fetch: one, baseUrl: "https://one.example" }), {
    fetch: two,
    baseUrl: "https://two.example/b/",
  });
  expect(await call).toMatchObject({ data: 2 });
  expect(two.at(0).url).toBe("https://two.example/b/thing");
  expect(one.sent).toEqual([]);
});

test("the platform's fetch is looked up when it is called", async () => {
  const real = globalThis.fetch;
  const client = transport();
  try {
    globalThis.fetch = stub(json("patched")) as typeof fetch;
    expect(await like({})(client, {})).toMatchObject({ data: "patched" });
  } finally {
    globalThis.fetch = real;
  }
});

test("what somebody put on Object.prototype has no effect", async () => {
  const fetch = stub(json(1));
  Object.assign(polluted, {
    headers: { evil: "1" },
    body: "evil",
    baseUrl: "https://evil.example",
    query: { evil: 1 },
    path: { evil: 1 },
  });
  Object.assign(polluted, {
    method: "DELETE",
    signal: AbortSignal.abort(),
    timeout: 1,
    auth: { key: "evil" },
    account: "evil",
    // oxlint-disable-next-line unicorn/no-thenable -- the very thing that must do no harm.
    then: 1,
  });
  Object.assign(polluted, {
    security: [["evil"]],
    servers: [{ url: "https://evil.example" }],
    repeatable: true,
    cookie: { evil: 1 },
  });
  const servers = [
    { name: "p", url: "https://{account}.example", variables: { account: { default: "api" } }, fill: fillVariables },
  ];
  const result = await like({ responses: { 200: ["application/json"] } })(transport({ fetch }, { servers }), {});
  const sent = fetch.at(0);
  const init = { ...sent.init, headers: { ...sent.headers } };
  for (const key of Object.keys(polluted)) delete polluted[key];
  expect(result).toMatchObject({ ok: true, data: 1 });
  expect(sent.url).toBe("https://api.example/thing");
  expect(init).toMatchObject({ method: "GET", body: undefined, headers: { accept: "application/json" } });
  expect(Object.keys(init.headers)).toEqual(["accept"]);
});

test("a transport shows none of its options", () => {
  const shown = transport({ auth: { key: "s3cret" }, headers: { a: "s3cret" } });
  expect(inspect(shown, { depth: 9, showHidden: true }) + JSON.stringify(shown)).not.toContain("s3cret");
});
