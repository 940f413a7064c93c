import { casesOf, collect, same, type ClientCase } from "../client-case.ts";
import type { Bench } from "../bench.ts";
import { secrets } from "../secrets.ts";
import {
  breaksOff,
  drips,
  floods,
  gzipBomb,
  inTurn,
  json,
  raw,
  reset,
  says,
  silence,
  stalls,
} from "../servers/answers.ts";
import type { Answer } from "../servers/origin.ts";

/** Servers that never come to an end. */
const endless: Readonly<Record<string, Answer>> = {
  "that says nothing": silence,
  "that stops within its status": raw("HTTP/1.1 2", "stall"),
  "that stops within its headers": raw("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-", "stall"),
  "that stops within its body": stalls('{"a":'),
  "that sends a byte now and then": drips(" ", "application/json", 20),
  "that sends white space without end": floods(Buffer.alloc(16_384, " ")),
  "that sends bytes without end": floods(Buffer.alloc(16_384, 1), "application/octet-stream"),
  "that announces more than it sends": raw(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{}",
    "stall",
  ),
  "that stops within a chunk": raw(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}",
    "stall",
  ),
  "that sends 103 for ever": raw("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(3), "stall"),
};

/** Servers that break off. */
const broken: Readonly<Record<string, Answer>> = {
  "before the status": reset,
  "with a clean end instead of an answer": raw(""),
  "within the status": raw("HTTP/1.1 2"),
  "within the headers": raw("HTTP/1.1 200 OK\r\nx: y\r\nz"),
  "within the headers, by a reset": raw("HTTP/1.1 200 OK\r\nx: y\r\nz", "reset"),
  "within the body": breaksOff('{"a":'),
  "within a body of known length": raw(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{}",
  ),
  "within a chunk": raw(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}",
  ),
  "with a chunk that is none": raw(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
  ),
  "with two lengths": raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}x"),
  "with a negative length": raw("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"),
  "with a header of a megabyte": raw(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(1_000_000)}\r\n\r\n{}`),
  "with 10,000 headers": raw(`HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(10_000)}\r\n{}`),
  "with NUL in a header": raw("HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n{}"),
  "with another protocol": raw("SSH-2.0-OpenSSH_9.9\r\n\r\n"),
  "with a body that is not gzip": says(200, "{}", { "content-encoding": "gzip" }),
  "with gzip that is cut off": (request, response, number) => {
    const whole = Buffer.from("H4sIAAAAAAAAA6tWSlSyUlAqS8wpTVWqBQBrx0C7DgAAAA==", "base64").subarray(0, 14);
    says(200, whole, { "content-encoding": "gzip" })(request, response, number);
  },
};

const own = new Error("the caller has had enough");

const gone = (_: Bench, value: unknown): string[] => (value === own ? [] : ["it is not the signal's reason"]);

/** R14: whatever a server does, a call ends when it is to, and leaves nothing. */
export const abortCases: readonly ClientCase[] = [
  ...casesOf(
    "R14",
    endless,
    (answer) => ({
      act: (bench) => {
        bench.answer(answer);
        return bench.call("all", { timeout: 100 });
      },
      wanted: "TimeoutError",
      sent: 1,
    }),
    "a timeout, and a server",
  ),
  ...casesOf(
    "R14",
    endless,
    (answer) => ({
      act: (bench) => {
        bench.answer(answer);
        return bench.call("all", { signal: bench.signal(60, own) });
      },
      wanted: "Error",
      sent: 1,
      check: gone,
    }),
    "a signal, and a server",
  ),
  ...casesOf(
    "R14",
    broken,
    (answer) => ({
      act: (bench) => {
        bench.answer(answer);
        return bench.call("all", { retry: false, timeout: 2_000 });
      },
      // Where the platform takes what there is of it, the text tells.
      wanted: ["NetworkError", "ParseError"],
      sent: 1,
    }),
    "a server that breaks off",
  ),
  ...casesOf(
    "R14",
    broken,
    (answer) => ({
      act: (bench) => {
        bench.answer(answer);
        return bench.callOf("quatrix", "resetPasswordRequestPost", { body: { email: [] }, timeout: 2_000 });
      },
      // Where the platform takes what there is of it, the text tells.
      wanted: ["NetworkError", "ParseError"],
      sent: 1,
    }),
    "Quatrix, a server that breaks off",
  ),
  {
    group: "R14",
    input: "a signal that has been aborted",
    act: ({ call }) => call("all", { signal: AbortSignal.abort() }),
    wanted: "AbortError",
    sent: 0,
  },
  {
    group: "R14",
    input: "a signal between two attempts",
    act: ({ answer, call, signal }) => {
      answer(json({}, 503));
      const retry = { minDelay: 60_000, maxDelay: 60_000, limit: 9 };
      return call("open", { signal: signal(50), timeout: 0, retry });
    },
    wanted: "AbortError",
  },
  {
    group: "R14",
    input: "a Retry-After beyond the timeout",
    act: ({ answer, call }) => {
      answer(says(503, "{}", { "retry-after": "30" }));
      return call("open", { timeout: 80 });
    },
    wanted: 503,
    sent: 1,
  },
  {
    group: "R14",
    input: "a signal while a token is fetched",
    act: ({ answer, call, signal }) => {
      answer(silence);
      return call("client", { signal: signal(50) });
    },
    wanted: "AbortError",
    sent: 1,
  },
  {
    group: "R14",
    input: "a signal between pages",
    act: async ({ answer, client, packages, signal }) => {
      answer((request, response, number) =>
        json({ items: [String(number)], next: String(number) })(request, response, number),
      );
      const pages = packages.everything.exports["cursorPages"] as (...given: unknown[]) => unknown;
      return collect(pages(client(), { signal: signal(60) }), 100_000);
    },
    wanted: "AbortError",
  },
  {
    group: "R14",
    input: "a list that is left in the middle",
    act: async ({ answer, client, packages }) => {
      answer(json({ items: ["a", "b"], next: "c" }));
      const pages = packages.everything.exports["cursorPages"] as (...given: unknown[]) => unknown;
      return collect(pages(client()), 1);
    },
    wanted: "value",
    sent: 1,
    check: (_, value) => same("items", value, ["a"]),
  },
  {
    group: "R14",
    input: "100 calls with one signal",
    act: async ({ answer, client, signal }) => {
      answer(silence);
      const one = client({ timeout: 5_000 });
      const common = signal(100);
      const ends = await Promise.allSettled(Array.from({ length: 100 }, () => one["all"]?.({ signal: common })));
      return ends.map((end) => end.status === "rejected" && end.reason instanceof Error && end.reason.name);
    },
    wanted: "value",
    check: (_, value) => same("ends", [...new Set(value as string[])], ["AbortError"]),
  },
  {
    group: "R14",
    input: "a gzip bomb of 24 MB",
    act: ({ answer, call }) => {
      answer(gzipBomb(24));
      return call("open");
    },
    wanted: 200,
    sent: 1,
    check: (_, value) => same("the data", (value as { data: unknown }).data, { a: 1 }),
  },
  ...casesOf(
    "R15",
    { "as JSON": "open", "as bytes": "file" },
    (operation) => ({
      act: ({ answer, call }) => {
        answer(gzipBomb(1_000));
        return call(operation, { timeout: 6_000, retry: false });
      },
      // A text of that length there is not; whether bytes fit is the machine's matter.
      wanted:
        operation === "open" ? ["NetworkError", "TimeoutError"] : [200, "ParseError", "NetworkError", "TimeoutError"],
      sent: 1,
      isLarge: true,
    }),
    "a gzip bomb of 1 GB",
  ),
  {
    group: "R14",
    input: "a token endpoint that sends without end",
    act: ({ answer, call }) => {
      answer(inTurn(floods(Buffer.alloc(16_384, " "))));
      return call("client", { timeout: 100 });
    },
    wanted: "TimeoutError",
    sent: 1,
  },
  {
    group: "R14",
    input: "a body that the server does not read",
    act: ({ answer, call }) => {
      answer(raw("HTTP/1.1 413 Payload Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"));
      return call("bytes", { body: new Blob([secrets.newPassword.repeat(10_000)]) });
    },
    wanted: [413, "NetworkError"],
    sent: 1,
  },
];
