import { createServer, type RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import type * as Events from "../../scripts/src/emit/fixtures/library/packages/events/src/index.ts";
import { listen } from "../contract/src/loopback.ts";
import { bundleGolden, importGolden } from "../golden-package.ts";

/*
 * Streams end to end: the golden package against a server of real HTTP. How each is cut, gone on with and left has its tables in
 * the runtime; here it is shown that the generated data says the right thing.
 */
let events: typeof Events;
beforeAll(async () => {
  events = (await importGolden("events")) as typeof Events;
});

async function serve(listener: RequestListener): Promise<Events.EventsClient> {
  const { url, stop } = await listen(createServer(listener));
  onTestFinished(stop);
  return events.createEventsClient({ baseUrl: url, retry: { minDelay: 1 } });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("an answer is a stream or not, and data is JSON by the name of the event", async () => {
  const client = await serve(async (request, response) => {
    const { stream } = JSON.parse(await text(request)) as { stream?: boolean };
    response.setHeader("content-type", stream ? "text/event-stream" : "application/json");
    response.end(
      stream
        ? 'event: piece\ndata: {"text":"a"}\n\nevent: usage\ndata: {"tokens":1}\n\nevent: note\ndata: {"text":"b"}\n\n'
        : '{"text":"ab"}',
    );
  });
  const whole = await events.unwrap(client.complete({ body: { text: "x" } }));
  expect(whole).toEqual({ text: "ab" });
  expect(events.isStream(whole)).toBe(false);
  const pieces = await events.unwrap(client.complete({ body: { text: "x", stream: true } }));
  expect(events.isStream(pieces) && (await collect(pieces))).toEqual([
    { event: "piece", data: { text: "a" } },
    { event: "usage", data: { tokens: 1 } },
    { event: "note", data: '{"text":"b"}' },
  ]);
});

test("a GET is gone on with where it broke", async () => {
  const client = await serve((request, response) => {
    response.setHeader("content-type", "text/event-stream");
    const after = request.headers["last-event-id"];
    if (after !== undefined) return void response.end(`id: 2\ndata: after ${String(after)}\n\n`);
    response.write("id: 1\ndata: first\n\n", () => response.destroy());
  });
  expect(await collect<unknown>(await events.unwrap(client.watchEvents()))).toEqual([
    { id: "1", data: "first" },
    { id: "2", data: "after 1" },
  ]);
});

test("lines by method and by path", async () => {
  const client = await serve((_request, response) => {
    response.setHeader("content-type", "application/x-ndjson");
    response.end('{"id":"1"}\n{"id":"2"}\n');
  });
  expect(await collect(await events.unwrap(client.readLog()))).toEqual([{ id: "1" }, { id: "2" }]);
  const byPath = await client.GET("/log");
  expect(byPath.ok && (await collect(byPath.data))).toEqual([{ id: "1" }, { id: "2" }]);
});

async function* entries(): AsyncGenerator<{ id: string }> {
  yield { id: "1" };
  yield { id: "2" };
}

test("items are sent as they come", async () => {
  const client = await serve(async (request, response) => {
    response.setHeader("content-type", "text/event-stream");
    response.end(`data: ${JSON.stringify({ text: await text(request) })}\n\n`);
  });
  const wanted = [{ data: { text: '\u001E{"id":"1"}\n\u001E{"id":"2"}\n' } }];
  for (const body of [entries(), [{ id: "1" }, { id: "2" }]]) {
    expect(await collect(await events.unwrap(client.writeLog({ body })))).toEqual(wanted);
  }
});

/** A bundle of one operation. */
function bundle(id: string): Promise<Uint8Array> {
  const start = `import { createEventsTransport, ${id} } from "@example/events";`;
  return bundleGolden("events", `${start} export const result = ${id}(createEventsTransport());`);
}

test("an operation without streams carries nothing of them, and one with events little", async () => {
  const [without, lines, stream] = await Promise.all(["searchEvents", "readLog", "complete"].map(bundle));
  const [base = 0, ofLines = 0, ofEvents = 0] = [without, lines, stream].map(
    (bytes) => gzipSync(bytes ?? "", { level: 9 }).length,
  );
  expect(new TextDecoder().decode(without)).not.toMatch(/was silent|last-event-id/u);
  expect(new TextDecoder().decode(lines)).not.toMatch(/last-event-id/u);
  expect(ofEvents - base).toBeGreaterThan(500);
  expect(ofEvents - base).toBeLessThanOrEqual(1_850);
  expect(ofLines).toBeLessThan(ofEvents - 500);
});
