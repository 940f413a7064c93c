import { casesOf, collect, same, type ClientCase } from "../client-case.ts";
import type { Bench } from "../bench.ts";
import { drips, floods, inTurn, json, redirects, reset, says, stalls } from "../servers/answers.ts";
import type { Answer } from "../servers/origin.ts";

const sse = "text/event-stream";
const event = (text: string): Answer => says(200, text, { "content-type": sse });
const line = (text: string): Answer => says(200, text, { "content-type": "application/jsonl" });

/** A stream that breaks off behind a text. */
const breaking =
  (text: string): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": sse });
    response.write(text, () => setTimeout(() => response.destroy(), 5));
  };

function read(
  operation: string,
  answer: (bench: Bench) => Answer,
  input: object = {},
  most?: number,
): (bench: Bench) => Promise<unknown> {
  return async (bench) => {
    bench.answer(answer(bench));
    const result = await bench.call(operation, { retry: { minDelay: 1, limit: 2 }, ...input });
    return result.ok ? collect(result.data, most) : result;
  };
}

const events: Readonly<Record<string, readonly [string, number]>> = {
  "no blank line": ["data: a\n", 0],
  "CR alone": ["data: a\r\rdata: b\r\r", 2],
  "mixed line ends": ["data: a\r\n\ndata: b\n\r\n\r", 2],
  "a byte order mark": ["\ufeffdata: a\n\n", 1],
  "comments alone": [":\n".repeat(1_000), 0],
  "blank lines alone": ["\n".repeat(100_000), 0],
  "fields without a colon": ["data\n\ndata\n\n", 2],
  "an id with NUL": ["id: a\0b\ndata: x\n\n", 1],
  "a retry without end": ["retry: 99999999999\ndata: x\n\n", 1],
  "a retry that is none": ["retry: -1\nretry: 1e9\nretry: x\ndata: x\n\n", 1],
  "fields of Object.prototype": ["__proto__: x\nconstructor: y\ndata: x\n\n", 1],
  "10,000 events": ["data: x\n\n".repeat(10_000), 10_000],
  "an event of 100,000 lines": [`${"data: x\n".repeat(100_000)}\n`, 1],
};

const long = Buffer.alloc(65_536, "x");

/** R20: a stream is bounded, ends when it is to, and reconnects no more than is allowed. */
export const streamCases: readonly ClientCase[] = [
  ...casesOf("R20", events, ([text, count]) => ({
    act: read("events", () => event(text)),
    wanted: "value",
    sent: 1,
    check: (_, value) => same("events", (value as unknown[]).length, count),
  })),
  {
    group: "R20",
    input: "a line without end",
    act: read("events", () => floods(long, sse)),
    wanted: "ParseError",
    sent: 1,
  },
  {
    group: "R20",
    input: "an event without end",
    act: read("events", () => floods(Buffer.from(`data: ${"x".repeat(65_000)}\n`), sse)),
    wanted: "ParseError",
    sent: 1,
  },
  {
    group: "R20",
    input: "a JSON line without end",
    act: read("log", () => floods(long, "application/jsonl")),
    wanted: "ParseError",
    sent: 1,
  },
  {
    group: "R20",
    input: "a flood of reconnections",
    act: read("events", () => breaking("retry: 1\n\n")),
    wanted: "NetworkError",
    sent: 3,
  },
  {
    group: "R20",
    input: "a retry of 99999999999 on the way back",
    act: async (bench) => {
      bench.answer(breaking("retry: 99999999999\n\n"));
      const input = { signal: bench.signal(150), retry: { minDelay: 1, maxRetryAfter: 60_000 } };
      const result = await bench.call("events", input);
      return collect(result.data);
    },
    wanted: "AbortError",
    sent: 1,
  },
  {
    group: "R20",
    input: "a POST is not sent again",
    act: read("ask", () => breaking("data: 1\n\n"), { body: {} }),
    wanted: "NetworkError",
    sent: 1,
  },
  ...casesOf(
    "R20",
    {
      "with another type": says(200, "<html>", { "content-type": "text/html" }),
      "with an error": json({}, 500),
      "with a refusal": json({}, 401),
      "with nothing at all": reset,
    },
    (then) => ({
      act: read("events", () => inTurn(breaking("data: 1\n\n"), then)),
      wanted: ["ParseError", "ApiError", "NetworkError"],
    }),
    "a server that comes back",
  ),
  {
    group: "R20",
    input: "a server that comes back from another origin",
    act: read("events", ({ other }) => inTurn(breaking("data: 1\n\n"), redirects(307, `${other}/events`))),
    wanted: "ApiError",
    sent: 2,
  },
  {
    group: "R20",
    input: "204 on the way back is the end",
    act: read("events", () => inTurn(breaking("data: 1\n\n"), says(204))),
    wanted: "value",
    sent: 2,
  },
  ...casesOf(
    "R20",
    { "a line break": "a\nX-Evil: 1", unicode: "ü€🎉", NUL: "a\0b" },
    (id) => ({
      act: read("events", () => inTurn(breaking(`id: ${id}\ndata: 1\n\n`), says(204))),
      wanted: ["value", "NetworkError"],
      check: ({ seen }) => same("x-evil", seen[1]?.headers["x-evil"], undefined),
    }),
    "an id on the way back",
  ),
  ...casesOf(
    "R20",
    { HTML: ["<html>", "text/html"], JSON: ["{}", "application/json"], nothing: ["", sse] } as const,
    ([text, type]) => ({
      act: read("events", () => says(200, text, { "content-type": type })),
      wanted: ["ParseError", "value"],
      sent: 1,
    }),
    "instead of a stream",
  ),
  ...casesOf(
    "R20",
    { "that is cut off": '{"a":1}\n{"b":', "that is none": "{}\nno\n", "of a lone brace": "}" },
    (text) => ({
      act: read("log", () => line(text)),
      wanted: "ParseError",
      sent: 1,
    }),
    "a JSON line",
  ),
  {
    group: "R20",
    input: "a loop that is left",
    act: read("events", () => drips("data: x\n\n", sse), {}, 3),
    wanted: "value",
    sent: 1,
  },
  {
    group: "R20",
    input: "a signal while nothing comes",
    act: async (bench) => {
      bench.answer(stalls("data: 1\n\n", sse));
      const { data } = await bench.call("events", { signal: bench.signal(80) });
      return collect(data);
    },
    wanted: "AbortError",
    sent: 1,
  },
  {
    group: "R20",
    input: "silence",
    act: read("events", () => stalls(": hello\n\n", sse), { idleTimeout: 60, retry: false }),
    wanted: "TimeoutError",
    sent: 1,
  },
  {
    group: "R20",
    input: "a stream that nobody reads, and a signal",
    act: async (bench) => {
      bench.answer(drips("data: x\n\n", sse));
      await bench.call("events", { signal: bench.signal(40) });
      await new Promise((resolve) => setTimeout(resolve, 80));
    },
    wanted: "value",
    sent: 1,
  },
  {
    group: "R20",
    input: "a hundred streams at once, each left",
    act: async (bench) => {
      bench.answer(drips("data: x\n\n", sse));
      const client = bench.client();
      const take = async (): Promise<number> => (await collect((await client["events"]?.())?.data, 2)).length;
      return Promise.all(Array.from({ length: 100 }, take));
    },
    wanted: "value",
    sent: 100,
  },
];
