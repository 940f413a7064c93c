import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { collected, loopback, nth, rejection, streaming, transport } from "../../test/support.js";
import { bearer } from "../security/bearer.js";
import { eventStream } from "./events.js";

const events = streaming({ "text/event-stream": { read: eventStream } });
const posted = streaming({ "text/event-stream": { read: eventStream } }, { method: "POST" });
const soon = { minDelay: 1, maxDelay: 2 };

/** What a server does with one connection after the other; the last for ever. */
type Turn = (response: ServerResponse) => void;
const turns = (...all: Turn[]) => {
  let number = 0;
  return loopback((_request, response) => nth(all, Math.min(number++, all.length - 1))(response));
};

const stream =
  (text: string): Turn =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(text);
  };
const broken =
  (text: string): Turn =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(text, () => setTimeout(() => response.destroy(), 5));
  };
const status =
  (code: number, type = "application/json", body = "{}"): Turn =>
  (response) => {
    response.writeHead(code, { "content-type": type });
    response.end(code === 204 ? undefined : body);
  };

/** The identifiers that a server was asked to go on from. */
const asked = (requests: readonly { headers: object }[]) =>
  requests.map(({ headers }) => (headers as Record<string, unknown>)["last-event-id"]);

test("a connection that breaks is made anew from the last event", async () => {
  const { base, requests } = await turns(
    broken("id: 1\ndata: a\n\nid: é\ndata: b\n\nid: 3\ndata: not to its end"),
    broken("data: c\n\n"),
    stream("id\ndata: d\n\n"),
  );
  const { data } = await events(transport({ baseUrl: base, retry: soon }));
  expect(await collected(data)).toEqual([
    { data: "a", id: "1" },
    { data: "b", id: "é" },
    { data: "c" },
    { data: "d", id: "" },
  ]);
  // UTF-8, which Node shows a character for each byte.
  expect(asked(requests)).toEqual([undefined, "Ã©", "Ã©"]);
});

test("an end that is no break is the end", async () => {
  const { base, requests } = await turns(stream("data: a\n\n"));
  const { data } = await events(transport({ baseUrl: base, retry: soon }));
  expect(await collected(data)).toEqual([{ data: "a" }]);
  expect(requests).toHaveLength(1);
});

test("204 says that there is no more", async () => {
  const { base, requests } = await turns(broken("data: a\n\n"), status(204));
  const { data } = await events(transport({ baseUrl: base, retry: soon }));
  expect(await collected(data)).toEqual([{ data: "a" }]);
  expect(asked(requests)).toEqual([undefined, undefined]);
});

test("it is tried as often as retry says, counted anew after an event", async () => {
  const { base, requests } = await turns(
    broken(": nothing yet\n\n"),
    broken("data: a\n\n"),
    broken(": nothing\n\n"),
    broken(": nothing\n\n"),
  );
  const { data } = await events(transport({ baseUrl: base, retry: { ...soon, limit: 2 } }));
  const iterator = data[Symbol.asyncIterator]();
  expect(await iterator.next()).toEqual({ done: false, value: { data: "a" } });
  expect(String(await rejection(iterator.next()))).toBe(
    "NetworkError: thing (GET /thing): the connection broke within the stream.",
  );
  // The event came with the second; the third and the fourth repeat, and are broken off as well.
  expect(requests).toHaveLength(4);
});

test.each<[string, typeof events, object, number]>([
  ["a POST is not repeated", posted, { retry: soon }, 1],
  ["but where the caller says that it may be", posted, { retry: { ...soon, repeatable: true, limit: 1 } }, 2],
  ["nothing is repeated without retry", events, { retry: false }, 1],
])("%s", async (_what, call, input, wanted) => {
  const { base, requests } = await turns(broken(": hello\n\n"));
  const { data } = await call(transport({ baseUrl: base }), input);
  expect(await rejection(collected(data))).toMatchObject({ code: "NetworkError" });
  expect(requests).toHaveLength(wanted);
});

test.each<[string, Turn, object]>([
  ["a refusal", status(403, "application/json", '{"why":1}'), { code: "ApiError", status: 403, error: { why: 1 } }],
  ["a type that is no stream", status(200), { code: "ParseError" }],
])("%s ends it with an error", async (_what, turn, wanted) => {
  const { base } = await turns(broken("data: a\n\n"), turn);
  const { data } = await events(transport({ baseUrl: base, retry: soon }));
  expect(await rejection(collected(data))).toMatchObject(wanted);
});

test("what any call repeats is repeated, with fresh credentials", async () => {
  const { base, requests } = await turns(broken("data: a\n\n"), status(503), stream("data: b\n\n"));
  const secured = streaming(
    { "text/event-stream": { read: eventStream } },
    { security: [[{ name: "token", apply: bearer }]] },
  );
  let number = 0;
  const auth = { token: () => `t${++number}` };
  const { data } = await secured(transport({ baseUrl: base, retry: soon, auth }));
  expect(await collected(data)).toEqual([{ data: "a" }, { data: "b" }]);
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2", "Bearer t3"]);
});

test("silence counts as a break", async () => {
  const { base, requests } = await turns((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("id: 7\ndata: a\n\n");
  }, stream("data: b\n\n"));
  const { data } = await events(transport({ baseUrl: base, retry: soon, idleTimeout: 50 }));
  expect(await collected(data)).toEqual([{ data: "a", id: "7" }, { data: "b" }]);
  expect(asked(requests)).toEqual([undefined, "7"]);
});

test.each<[string, string]>([
  ["an abort", "AbortError"],
  ["leaving", "done"],
])("%s ends the wait before a reconnection", async (what, wanted) => {
  const { base, requests } = await turns(broken("retry: 99999999999\ndata: a\n\n"));
  const controller = new AbortController();
  const { data } = await events(transport({ baseUrl: base, retry: soon }), { signal: controller.signal });
  const iterator = data[Symbol.asyncIterator]();
  await iterator.next();
  const waiting = iterator.next().then(
    ({ done }) => (done ? "done" : "more"),
    (error: Error) => error.name,
  );
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  if (what === "leaving") await iterator.return?.();
  else controller.abort();
  expect(await waiting).toBe(wanted);
  expect(requests).toHaveLength(1);
});

test.each<[string, (abort: () => void) => void]>([
  ["break", () => {}],
  ["an abort", (abort) => abort()],
])("%s closes the socket of a server that drips", async (_what, end) => {
  let closed: () => void;
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { base } = await turns((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const timer = setInterval(() => response.write("data: x\n\n"), 5);
    response.on("close", () => {
      clearInterval(timer);
      closed();
    });
  });
  const controller = new AbortController();
  const { data } = await events(transport({ baseUrl: base }), { signal: controller.signal });
  for await (const { data: text } of data as AsyncIterable<{ data: string }>) {
    expect(text).toBe("x");
    end(() => controller.abort());
    break;
  }
  await isClosed;
});
