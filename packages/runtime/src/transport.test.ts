import { fillVariables } from "./server-variables.js";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { json, like, loopback, rejection, stub, transport } from "../test/support.js";
import { NetworkError, TimeoutError } from "./errors.js";

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

  test("covers repetitions", async () => {
    const { base, requests } = await loopback((_request, response) =>
      response.writeHead(503, { "retry-after": "1" }).end(),
    );
    expect(await rejection(like({})(transport({ baseUrl: base, timeout: 100 }), {}))).toBeInstanceOf(TimeoutError);
    expect(requests).toHaveLength(1);
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
