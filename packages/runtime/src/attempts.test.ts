import { writeBody } from "./body/write-body.js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { json, like, rejection, stub, transport, type Answer } from "../test/support.js";
import { binaryBody } from "./body/binary.js";
import { jsonBody } from "./body/json.js";
import { NetworkError } from "./errors.js";
import type { LogEvent, TransportOptions } from "./options.js";

const down = new TypeError("fetch failed");
const busy = (): Response => json({}, 503);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

describe("repeats", () => {
  test.each<[string, Answer[], TransportOptions["retry"], number, number]>([
    ["until there is an answer", [down, busy(), json({})], {}, 200, 3],
    ["as often as the limit says", [busy()], { limit: 4 }, 503, 5],
    ["not at all", [busy()], false, 503, 1],
    ["nothing that is not passing", [json({}, 500)], {}, 500, 1],
  ])("%s", async (_what, answers, retry, status, requests) => {
    const fetch = stub(...answers);
    expect(await settled(like({})(transport({ fetch, retry }), {}))).toMatchObject({ status });
    expect(fetch.sent).toHaveLength(requests);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("and throws what the last attempt threw", async () => {
    const fetch = stub(down);
    expect(await rejection(settled(like({})(transport({ fetch }), {})))).toBeInstanceOf(NetworkError);
    expect(fetch.sent).toHaveLength(3);
  });

  test("no POST, unless the spec or the caller says so", async () => {
    for (const [more, retry, requests] of [
      [{}, {}, 1],
      [{ repeatable: true }, {}, 3],
      [{}, { repeatable: true }, 3],
    ] as const) {
      const fetch = stub(busy());
      await settled(like({ method: "POST", ...more })(transport({ fetch, retry }), {}));
      expect(fetch.sent).toHaveLength(requests);
    }
  });

  test("the same bytes, but no stream", async () => {
    const content = { "application/json": { write: jsonBody }, "application/octet-stream": { write: binaryBody } };
    const put = like({ method: "PUT", body: { write: writeBody, content } });
    const one = stub(busy());
    await settled(put(transport({ fetch: one }), { body: [1] }));
    expect(one.sent.map(({ init }) => init.body)).toEqual(["[1]", "[1]", "[1]"]);
    for (const answer of [busy(), down]) {
      const two = stub(answer);
      const body = new ReadableStream();
      await settled(put(transport({ fetch: two }), { body, contentType: "application/octet-stream" })).catch(() => {});
      expect(two.sent).toHaveLength(1);
      expect(two.at(0).init).toMatchObject({ body, duplex: "half" });
    }
  });

  test("after what Retry-After says, and not when that is too long", async () => {
    const fetch = stub(json({}, 429, { "retry-after": "7" }), json({}, 429, { "retry-after": "3600" }));
    const result = like({})(transport({ fetch }), {});
    await vi.advanceTimersByTimeAsync(6999);
    expect(fetch.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toMatchObject({ status: 429 });
    expect(fetch.sent).toHaveLength(2);
  });

  test("frees the body of an answer that it does not keep", async () => {
    const cancel = vi.fn<() => void>();
    const fetch = stub(() => new Response(new ReadableStream({ cancel }), { status: 503 }), json({}));
    await settled(like({})(transport({ fetch }), {}));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("no more after an abort, in the waiting or on the way", async () => {
    const controller = new AbortController();
    const waiting = stub(json({}, 503, { "retry-after": "20" }));
    const first = rejection(like({})(transport({ fetch: waiting }), { signal: controller.signal }));
    const second = rejection(
      like({})(transport({ fetch: stub(() => new Promise<Response>(() => {})) }), { signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(3);
    controller.abort();
    expect([await first, await second]).toEqual([controller.signal.reason, controller.signal.reason]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting.sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("logger", () => {
  test("receives the start, each attempt and the end, and nothing that was given", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const events: LogEvent[] = [];
    const operation = like({
      path: "/thing/{id}",
      pathParameters: { id: { write: String } },
      query: { q: { write: (value) => `q=${String(value)}` } },
    });
    const options = {
      fetch: stub(down, busy(), json({ secret: 1 })),
      logger: (event: LogEvent) => void events.push(event),
      headers: { a: "secret" },
    };
    await settled(operation(transport(options), { path: { id: "secret" }, query: { q: "secret" } }));
    const call = { operation: "thing", method: "GET", url: "https://things.example/v1/thing/{id}" };
    const same = { ...call, type: "attempt", duration: 0, error: undefined };
    expect(events).toEqual([
      { ...call, type: "start" },
      { ...same, attempt: 1, status: undefined, error: "NetworkError", retryIn: 250 },
      { ...same, attempt: 2, status: 503, retryIn: 500 },
      { ...same, attempt: 3, status: 200, retryIn: undefined },
      { ...call, type: "end", duration: 750, status: 200, error: undefined },
    ]);
  });

  test.each<[string, () => void]>([
    [
      "throws",
      () => {
        throw new Error("logger");
      },
    ],
    ["rejects", () => Promise.reject(new Error("logger"))],
  ])("that %s does the call no harm", async (_what, logger) => {
    expect(await settled(like({})(transport({ fetch: stub(json(1)), logger }), {}))).toMatchObject({ data: 1 });
  });
});
