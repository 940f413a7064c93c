import { writeBody } from "./write-body.js";
import { expect, test } from "vitest";
import { json, like, loopback, rejection, stub, thing, transport } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { jsonLinesBody, jsonSequenceBody } from "./json-lines.js";
import type { BodyWriter } from "./writer.js";

const site = { operation: thing, mediaType: "application/jsonl" };

async function* inTime(...items: unknown[]): AsyncGenerator<unknown> {
  yield* items;
}

test.each<[string, BodyWriter, unknown, string]>([
  ["an array", jsonLinesBody, [{ a: 1 }, null, "x\ny"], '{"a":1}\nnull\n"x\\ny"\n'],
  ["a set", jsonLinesBody, new Set([1, 2]), "1\n2\n"],
  ["nothing", jsonLinesBody, [], ""],
  ["items in time", jsonLinesBody, inTime({ a: 1 }, 2), '{"a":1}\n2\n'],
  ["a sequence", jsonSequenceBody, [1, [2]], "\x1e1\n\x1e[2]\n"],
  ["a sequence in time", jsonSequenceBody, inTime(1), "\x1e1\n"],
])("%s", async (_what, write, items, wanted) => {
  expect(await new Response(write(items, site) as BodyInit).text()).toBe(wanted);
});

test.each<[string, unknown, string]>([
  ["a text", "ab", " (application/jsonl) must be an iterable of items"],
  ["an object", { a: 1 }, " (application/jsonl) must be an iterable of items"],
  ["an item without JSON", [1, { a: () => {} }], "[1].a (application/jsonl) is a function, which JSON cannot hold"],
])("%s is refused", (_what, body, why) => {
  expect(() => jsonLinesBody(body, site)).toThrow(InvalidArgumentError);
  expect(() => jsonLinesBody(body, site)).toThrow(`body${why}.`);
});

const post = like({
  method: "POST",
  body: { write: writeBody, content: { "application/jsonl": { write: jsonLinesBody } } },
});

test("items in time are sent as they come, and once", async () => {
  const { base, requests } = await loopback((request, response) => {
    let text = "";
    request.on("data", (piece) => (text += String(piece)));
    request.on("end", () => response.writeHead(503, { "content-type": "application/json" }).end(JSON.stringify(text)));
  });
  const client = transport({ baseUrl: base, retry: { repeatable: true, minDelay: 1 } });
  expect(await post(client, { body: inTime(1, 2) })).toMatchObject({ status: 503, error: "1\n2\n" });
  expect(requests).toHaveLength(1);
});

test("a source that fails fails the call", async () => {
  const { base } = await loopback((request, response) => void request.resume().on("end", () => response.end()));
  const failing = inTime(1, () => {});
  expect(await rejection(post(transport({ baseUrl: base }), { body: failing }))).toMatchObject({
    code: "NetworkError",
  });
});

test("a source that nobody wants more of is told", async () => {
  let isTold = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (;;) yield 1;
    } finally {
      isTold = true;
    }
  }
  const reader = (jsonLinesBody(endless(), site) as ReadableStream).getReader();
  await reader.read();
  await reader.cancel();
  expect(isTold).toBe(true);
});

test("where the platform sends no streams, only what is there already is taken", async () => {
  const { Request } = globalThis;
  // As Firefox and Safari do it: the stream is made a text.
  globalThis.Request = class extends Request {
    constructor(url: RequestInfo | URL, init?: RequestInit) {
      super(url, { ...init, body: init?.body instanceof ReadableStream ? String(init.body) : (init?.body ?? null) });
    }
  };
  try {
    expect(() => jsonLinesBody(inTime(1), site)).toThrow("must be an array here: the platform sends no streams");
    expect(await post(transport({ fetch: stub(json({})) }), { body: [1] })).toMatchObject({ status: 200 });
  } finally {
    globalThis.Request = Request;
  }
});
