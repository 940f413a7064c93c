import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { createQuatrixClient } from "../test/quatrix/client.js";
import { json, like, loopback, rejection, stub, transport } from "../test/support.js";

/** A server that sends a chunk every few milliseconds, and says when its connection is closed. */
async function ticking(): Promise<{ readonly base: string; readonly closed: ReturnType<typeof vi.fn> }> {
  const closed = vi.fn<() => void>();
  const { base } = await loopback((_request, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write("0123456789"), 5);
    response.on("close", () => {
      clearInterval(timer);
      closed();
    });
  });
  return { base, closed };
}

describe('parseAs: "stream"', () => {
  test("the signal governs the body for as long as it is read", async () => {
    const { base, closed } = await ticking();
    const controller = new AbortController();
    const { signal } = controller;
    const result = await like({})(transport({ baseUrl: base, timeout: 400 }), { signal, parseAs: "stream" });
    const reader = (result.data as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    // Of a stream, the timeout ends with its headers.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await reader.read();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort();
    expect(await rejection(reader.read())).toBe(signal.reason);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("an abort while a read waits ends it", async () => {
    const { base } = await loopback((_, response) => response.writeHead(200).write("a"));
    const controller = new AbortController();
    const { data } = await like({})(transport({ baseUrl: base }), { signal: controller.signal, parseAs: "stream" });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const waiting = rejection(reader.read());
    controller.abort(new Error("enough"));
    expect(await waiting).toMatchObject({ message: "enough" });
  });

  test.each(["read to its end", "left", "never read"])("a stream that is %s leaves no listener", async (how) => {
    const { signal } = new AbortController();
    const { base } = await loopback((_, response) => response.end("abc"));
    const { data } = await like({})(transport({ baseUrl: base }), { signal, parseAs: "stream" });
    const stream = data as ReadableStream<Uint8Array>;
    if (how === "read to its end") await new Response(stream).text();
    if (how === "left") for await (const _ of stream) break;
    await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(0));
  });

  test("aborted before it is read, it gives nothing", async () => {
    const { base, closed } = await ticking();
    const controller = new AbortController();
    const { data } = await like({})(transport({ baseUrl: base }), { signal: controller.signal, parseAs: "stream" });
    controller.abort();
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    expect(await rejection(reader.read())).toBe(controller.signal.reason);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});

test.each<["text" | "blob" | "arrayBuffer" | "json", (data: unknown) => Promise<unknown> | unknown]>([
  ["text", (data) => data],
  ["blob", (data) => (data as Blob).text()],
  ["arrayBuffer", (data) => new TextDecoder().decode(data as ArrayBuffer)],
  ["json", (data) => JSON.stringify(data)],
])("methods take parseAs %s as path calls do", async (parseAs, read) => {
  const client = createQuatrixClient({ fetch: stub(json({ a: 1 })), auth: { api_key: "key" } });
  const input = { path: { id: "1" }, parseAs };
  const { data } = await client.resetPasswordMetadataIdGet(input);
  const { data: same } = await client.GET("/reset-password/metadata/{id}", { params: { path: { id: "1" } }, parseAs });
  expect([await read(data), await read(same)]).toEqual(['{"a":1}', '{"a":1}']);
});

test("a failure is read by its type, whatever the call asks for", async () => {
  const client = transport({ fetch: stub(json({ a: 1 }, 400)) });
  expect(await like({ responses: { 400: ["application/json"] } })(client, { parseAs: "stream" })).toMatchObject({
    error: { a: 1 },
  });
});
