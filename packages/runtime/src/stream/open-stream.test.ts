import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { collected, json, like, rejection, streamed, streaming, stub, transport } from "../../test/support.js";
import { createClient } from "../client.js";
import type { ItemDescriptor } from "../descriptor.js";
import type { Middleware } from "../openapi-fetch.js";
import type { PathCalls } from "../openapi-fetch.js";
import { eventStream } from "./events.js";
import { jsonLines } from "./json-lines.js";

const lines = streaming({ "application/jsonl": { read: jsonLines } });
const events = (item: Omit<ItemDescriptor, "read"> = {}) =>
  streaming({ "text/event-stream": { read: eventStream, ...item } });

/** A body that is written by hand. */
function open(type = "application/jsonl") {
  const cancel = vi.fn<(reason: unknown) => void>();
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given), cancel });
  const write = (text: string): void => controller.enqueue(new TextEncoder().encode(text));
  const response = new Response(body, { headers: { "content-type": type } });
  return { response, write, cancel, end: () => controller.close(), fail: () => controller.error(new Error("reset")) };
}

/** A signal that counts who listens. */
function counted() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => (listeners.add(given[1]), add(...given));
  signal.removeEventListener = (...given: Parameters<typeof remove>) => (listeners.delete(given[1]), remove(...given));
  return { controller, signal, listeners: () => listeners.size };
}

test.each<[string, Omit<ItemDescriptor, "read">, string, unknown[]]>([
  ["text", {}, 'data: {"a":1}\n\n', [{ data: '{"a":1}' }]],
  ["JSON", { json: true }, 'id: 1\ndata: {"a":\ndata: 1}\n\n', [{ data: { a: 1 }, id: "1" }]],
  ["JSON until it says that it is done", { json: true }, "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", [{ data: 1 }]],
  [
    "JSON of some events",
    { json: ["made", "message"] },
    "event: made\ndata: 1\n\ndata: 2\n\nevent: gone\ndata: 3\n\n",
    [{ data: 1, event: "made" }, { data: 2 }, { data: "3", event: "gone" }],
  ],
  ["what can be parsed", { json: "maybe" }, "data: 1\n\ndata: [DONE]\n\n", [{ data: 1 }, { data: "[DONE]" }]],
])("events whose data is %s", async (_what, item, text, wanted) => {
  const fetch = stub(() => streamed("text/event-stream; charset=utf-8", text));
  expect(await collected((await events(item)(transport({ fetch }))).data)).toEqual(wanted);
});

test("data that is no JSON is refused by the number of its event", async () => {
  const fetch = stub(() => streamed("text/event-stream", "data: 1\n\ndata: secret\n\n"));
  const error = await rejection(collected((await events({ json: true })(transport({ fetch }))).data));
  expect(String(error)).toBe("ParseError: thing (GET /thing): item 2 of the stream is no JSON.");
});

test("an event without an end is not collected for ever", async () => {
  const piece = `data: ${"x".repeat(2 ** 20)}\n`;
  const fetch = stub(() => streamed("text/event-stream", ...Array.from({ length: 17 }, () => piece)));
  const error = await rejection(collected((await events()(transport({ fetch }))).data));
  expect(String(error)).toBe("ParseError: thing (GET /thing): item 1 of the stream is too long.");
});

test("items are given as they come, and read as they are asked for", async () => {
  let pulls = 0;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(`${++pulls}\n`)),
  });
  const fetch = stub(() => new Response(body, { headers: { "content-type": "application/jsonl" } }));
  const { data } = await lines(transport({ fetch }));
  const seen: unknown[] = [];
  for await (const item of data) if (seen.push(item) === 3) break;
  expect(seen).toEqual([1, 2, 3]);
  expect(pulls).toBeLessThan(6);
});

test.each<[string, (items: AsyncIterable<unknown>) => Promise<unknown>]>([
  [
    "break",
    async (items) => {
      for await (const _ of items) break;
    },
  ],
  [
    "throw",
    async (items) =>
      rejection(
        (async () => {
          for await (const _ of items) throw new Error("mine");
        })(),
      ),
  ],
  ["return without a start", async (items) => items[Symbol.asyncIterator]().return?.()],
  [
    "return while waiting",
    async (items) => {
      const iterator = items[Symbol.asyncIterator]();
      await iterator.next();
      const waiting = iterator.next();
      await iterator.return?.();
      expect(await waiting).toEqual({ done: true, value: undefined });
    },
  ],
])("%s frees the connection and the signal", async (_what, leave) => {
  const { response, write, cancel } = open();
  const { signal, listeners } = counted();
  const { data } = await lines(transport({ fetch: async () => response }), { signal });
  write("1\n");
  await leave(data);
  expect(cancel).toHaveBeenCalledOnce();
  expect(listeners()).toBe(0);
});

test("the end of the stream frees the signal", async () => {
  const { signal, listeners } = counted();
  const { data } = await lines(transport({ fetch: stub(() => streamed("application/jsonl", "1\n")) }), { signal });
  expect(listeners()).toBe(1);
  await collected(data);
  expect(listeners()).toBe(0);
});

test.each(["before anybody reads", "between items", "while waiting"])(
  "an abort %s ends it with its reason",
  async (when) => {
    const { response, write, cancel } = open();
    const { signal, controller, listeners } = counted();
    const { data } = await lines(transport({ fetch: async () => response }), { signal });
    const iterator = data[Symbol.asyncIterator]();
    write("1\n2\n");
    if (when !== "before anybody reads") await iterator.next();
    if (when === "while waiting") await iterator.next();
    const next = when === "while waiting" ? rejection(iterator.next()) : undefined;
    controller.abort();
    expect(cancel).toHaveBeenCalledOnce();
    expect(await (next ?? rejection(iterator.next()))).toBe(signal.reason);
    expect((signal.reason as Error).name).toBe("AbortError");
    expect(listeners()).toBe(0);
  },
);

test("the timeout covers the headers, not the stream", async () => {
  const { response, write, end } = open();
  const { data } = await lines(transport({ fetch: async () => response, timeout: 20 }));
  const all = collected(data);
  await new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
  write("1\n");
  end();
  expect(await all).toEqual([1]);
});

test("silence for longer than idleTimeout ends it", async () => {
  const { response, write, cancel } = open();
  const { data } = await lines(transport({ fetch: async () => response, idleTimeout: 20 }));
  write("1\n");
  expect(String(await rejection(collected(data)))).toBe(
    "TimeoutError: thing (GET /thing): the stream was silent for longer than the idleTimeout of 20 ms.",
  );
  expect(cancel).toHaveBeenCalledOnce();
});

test("a connection that breaks is an error after the items that came", async () => {
  const { response, write, fail } = open();
  const { data } = await lines(transport({ fetch: async () => response }));
  const iterator = data[Symbol.asyncIterator]();
  write("1\n2");
  expect(await iterator.next()).toEqual({ done: false, value: 1 });
  fail();
  const error = await rejection(iterator.next());
  expect(String(error)).toBe("NetworkError: thing (GET /thing): the connection broke within the stream.");
});

test("a stream is read once", async () => {
  const { data } = await lines(transport({ fetch: stub(() => streamed("application/jsonl", "1\n")) }));
  const iterator = data[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>;
  expect(await collected(iterator)).toEqual([1]);
  expect(() => data[Symbol.asyncIterator]()).toThrow("a stream is read once");
});

test("a result with a stream shows no secret", async () => {
  const { response } = open();
  const result = await lines(transport({ fetch: async () => response, headers: { "x-token": "s3cret" } }));
  expect(inspect(result, { depth: 9 }) + JSON.stringify(result)).not.toContain("s3cret");
});

test.each([
  ["JSON beside a stream", ["application/json", "application/jsonl"], json({ a: 1 }), { a: 1 }],
  ["JSON of another kind", ["application/json", "application/jsonl"], streamed("application/hal+json", "{}"), {}],
  ["a stream without a type", ["application/jsonl"], new Response(new TextEncoder().encode("1\n2\n")), [1, 2]],
  ["upper case and parameters", ["application/jsonl"], streamed("Application/JSONL; charset=utf-8", "1\n"), [1]],
])("%s", async (_what, types, response, wanted) => {
  const call = streaming({ "application/jsonl": { read: jsonLines } }, { responses: { 200: types } });
  const { data } = await call(transport({ fetch: async () => response }));
  expect(Symbol.asyncIterator in data ? await collected(data) : data).toEqual(wanted);
});

test("another type where a stream is to come is refused", async () => {
  const error = await rejection(lines(transport({ fetch: stub(() => streamed("text/html", "<p>")) })));
  expect(error).toMatchObject({
    code: "ParseError",
    message: "thing (GET /thing): the body of status 200 is no stream.",
  });
  expect((error as { text: string }).text).toBe("<p>");
});

test("a failure is no stream", async () => {
  const failing = streaming(
    { "text/event-stream": { read: eventStream } },
    { responses: { 200: ["text/event-stream"], 400: ["application/json", "text/event-stream"] } },
  );
  expect(await failing(transport({ fetch: stub(json({ why: 1 }, 400)) }))).toMatchObject({
    ok: false,
    error: { why: 1 },
  });
  const text = new Response("data: x\n\n", { status: 400, headers: { "content-type": "text/event-stream" } });
  expect(await failing(transport({ fetch: stub(text) }))).toMatchObject({ ok: false, error: "data: x\n\n" });
});

test("path calls give the same, and hooks see a stream without its body", async () => {
  const { response, write, cancel } = open();
  const bodies: unknown[] = [];
  const seen: Middleware = { onResponse: ({ response: given }) => void bodies.push(given.status, given.body) };
  const client = createClient<PathCalls<{ "/thing": { get: { responses: object } } }> & ReturnType<typeof transport>>(
    { name: "things", servers: [{ name: "production", url: "https://things.example" }] },
    { lines, thing: like({ path: "/other" }) },
    { fetch: async () => response, middleware: [seen] },
  );
  const { data } = (await client.GET("/thing")) as unknown as { data: AsyncIterable<unknown> };
  write("1\n");
  for await (const item of data) {
    expect(item).toBe(1);
    break;
  }
  expect(bodies).toEqual([200, null]);
  expect(cancel).toHaveBeenCalledOnce();
});
