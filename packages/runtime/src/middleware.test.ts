import { describe, expect, test, vi } from "vitest";
import { json, like, nth, rejection, stub, thing, transport } from "../test/support.js";
import { createClient } from "./client.js";
import { InvalidArgumentError, NetworkError } from "./errors.js";
import type { Middleware, MiddlewareCallbackParams } from "./openapi-fetch.js";
import type { TransportOptions } from "./options.js";
import type { AnyResult } from "./result.js";
import type { Transport } from "./transport.js";

interface Things extends Transport {
  thing(input?: object): Promise<AnyResult>;
}

const operations = { thing: like({ query: { q: { write: (value) => `q=${String(value)}` } } }) };
const provider = { name: "things", servers: [{ name: "production", url: "https://things.example/v1" }] };
const client = (options: TransportOptions): Things =>
  createClient<Things>(provider, operations, { retry: false, ...options });

function recorder(name: string, log: string[], more: Partial<Middleware> = {}): Middleware {
  return {
    onRequest: () => void log.push(`${name} request`),
    onResponse: () => void log.push(`${name} response`),
    onError: () => void log.push(`${name} error`),
    ...more,
  };
}

test("hooks run in order there and in reverse back; a call's come after the client's", async () => {
  const log: string[] = [];
  const call = client({ fetch: stub(json(1)), middleware: [recorder("a", log), recorder("b", log)] });
  expect(await call.thing({ middleware: [recorder("c", log)] })).toMatchObject({ data: 1 });
  expect(log).toEqual(["a request", "b request", "c request", "c response", "b response", "a response"]);
});

test("a hook is told what openapi-fetch tells", async () => {
  const onRequest = vi.fn<(params: MiddlewareCallbackParams) => void>();
  await client({ fetch: stub(json(1)), middleware: [{ onRequest }] }).thing({ query: { q: 1 } });
  const { request, id, ...rest } = nth(onRequest.mock.calls, 0)[0];
  expect([request.method, request.url, request.redirect]).toEqual([
    "GET",
    "https://things.example/v1/thing?q=1",
    "manual",
  ]);
  expect(id).toMatch(/^[a-z0-9]+$/);
  expect(rest).toMatchObject({
    schemaPath: "/thing",
    params: { path: {}, query: { q: 1 }, header: {}, cookie: {} },
    options: { baseUrl: "https://things.example/v1", parseAs: "json" },
  });
});

describe("a hook can", () => {
  test("replace the request, which still follows no redirect by itself", async () => {
    const fetch = stub(json(1));
    const other = new Request("https://other.example/x", { headers: { a: "1" } });
    await client({ fetch, middleware: [{ onRequest: () => other }] }).thing();
    expect(fetch.sent[0]).toMatchObject({ url: "https://other.example/x", headers: { a: "1" } });
    expect(fetch.at(0).init).toMatchObject({ redirect: "manual", signal: expect.any(AbortSignal) });
  });

  test("answer instead of the server; the other hooks still see the response", async () => {
    const log: string[] = [];
    const fetch = stub();
    const early = recorder("early", log, { onRequest: () => json("early") });
    const result = await client({ fetch, middleware: [early, recorder("late", log)] }).thing();
    expect(result).toMatchObject({ data: "early" });
    expect(log).toEqual(["late response", "early response"]);
    expect(fetch.sent).toEqual([]);
  });

  test("read the response, without taking its body from the result", async () => {
    const read: string[] = [];
    const reader = {
      onResponse: async ({ response }: { response: Response }) => void read.push(await response.text()),
    };
    expect(await client({ fetch: stub(json(1)), middleware: [reader, reader] }).thing()).toMatchObject({ data: 1 });
    expect(read).toEqual(["1", "1"]);
  });

  test("replace the response", async () => {
    expect(await client({ fetch: stub(json(1)), middleware: [{ onResponse: () => json(2) }] }).thing()).toMatchObject({
      data: 2,
    });
  });

  test("answer an error, or replace it", async () => {
    const fetch = stub(new TypeError("fetch failed"));
    expect(await client({ fetch, middleware: [{ onError: () => json("saved") }] }).thing()).toMatchObject({
      data: "saved",
    });
    const seen: unknown[] = [];
    const onError = ({ error }: { error: unknown }): Error => {
      seen.push(error);
      return new RangeError("replaced");
    };
    expect(await rejection(client({ fetch, middleware: [{ onError }] }).thing())).toBeInstanceOf(RangeError);
    expect(seen[0]).toBeInstanceOf(NetworkError);
    expect(await rejection(client({ fetch, middleware: [recorder("a", [])] }).thing())).toBeInstanceOf(NetworkError);
  });

  test("throw: its own error, unrepeated", async () => {
    const fetch = stub(json(1));
    const thrown = new RangeError("hook");
    const onRequest = (): Promise<never> => Promise.reject(thrown);
    expect(
      await rejection(client({ fetch, retry: { minDelay: 0 }, middleware: [{ onRequest }] }).thing()),
    ).toBeInstanceOf(RangeError);
    expect(fetch.sent).toEqual([]);
  });
});

test("hooks run for each attempt", async () => {
  const log: string[] = [];
  const options = { fetch: stub(json({}, 503), json(1)), retry: { minDelay: 0 }, middleware: [recorder("a", log)] };
  await client(options).thing();
  expect(log).toEqual(["a request", "a response", "a request", "a response"]);
});

test("a transport without the machinery refuses middleware rather than leave it out", async () => {
  for (const [options, input] of [
    [{ middleware: [{ onRequest: () => {} }] }, {}],
    [{}, { middleware: [] }],
  ] as const) {
    const error = (await rejection(operations.thing(transport({ fetch: stub(), ...options }), input))) as Error;
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toBe(`${thing.id} (GET /thing): middleware needs a client: createTransport takes none.`);
  }
});
