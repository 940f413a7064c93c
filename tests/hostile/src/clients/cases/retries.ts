import { casesOf, same, type ClientCase } from "../client-case.ts";
import { secrets } from "../secrets.ts";
import { inTurn, json, raw, reset, says } from "../servers/answers.ts";

async function* items(): AsyncGenerator<object> {
  yield { a: 1 };
}

const later = {
  "-1": "-1",
  "99999999": "99999999",
  "a past date": "Mon, 01 Jan 2001 00:00:00 GMT",
  "a date far away": "Mon, 01 Jan 2601 00:00:00 GMT",
  garbage: "soon; please",
  "1e309": "1e309",
  "0x10": "0x10",
  "a hundred digits": "9".repeat(100),
  "several values": "1, 2, 3",
} as const;

/** What is refused for good, and what is asked for again at most twice. */
const statuses = {
  "a 408": [408, 3],
  "a 429": [429, 3],
  "a 500": [500, 1],
  "a 502": [502, 3],
  "a 503": [503, 3],
  "a 504": [504, 3],
  "a 400": [400, 1],
  "a 599": [599, 1],
} as const;

/** R12, R13: retries end, wait no longer than is allowed, and send nothing twice that must not be. */
export const retryCases: readonly ClientCase[] = [
  ...casesOf(
    "R12",
    later,
    (header) => ({
      act: ({ answer, call }) => {
        answer(says(503, "{}", { "retry-after": header }));
        return call("open", { retry: { minDelay: 1, maxDelay: 2, maxRetryAfter: 1_000 } });
      },
      wanted: 503,
      check: ({ seen }) => (seen.length <= 3 ? [] : [`${seen.length} requests were sent`]),
    }),
    "Retry-After",
  ),
  ...casesOf(
    "R12",
    statuses,
    ([status, sent]) => ({
      act: ({ answer, call }) => {
        answer(json({}, status));
        return call("open", { retry: { minDelay: 1 } });
      },
      wanted: status,
      sent,
    }),
    "for ever",
  ),
  ...casesOf(
    "R12",
    { 429: 429, 503: 503 },
    (status) => ({
      act: ({ answer, call }) => {
        answer(says(status, "{}", { "retry-after": "0" }));
        return call("add", { body: {} });
      },
      wanted: status,
      sent: 1,
    }),
    "a POST",
  ),
  ...casesOf(
    "R12",
    { reset, "no HTTP": raw("?\r\n\r\n"), "no end of headers": raw("HTTP/1.1 200 OK\r\nx: y") },
    (broken) => ({
      act: ({ answer, call }) => {
        answer(broken);
        return call("add", { body: {} });
      },
      wanted: "NetworkError",
      sent: 1,
    }),
    "a POST that breaks",
  ),
  {
    group: "R12",
    input: "Quatrix: a reset mail is not sent twice",
    act: ({ answer, callOf }) => {
      answer(inTurn(says(503, "{}", { "retry-after": "0" }), json({})));
      return callOf("quatrix", "resetPasswordRequestPost", { body: { email: [] } });
    },
    wanted: 503,
    sent: 1,
  },
  {
    group: "R12",
    input: "OrderCloud: a PUT that the spec calls not repeatable",
    act: ({ answer, callOf }) => {
      answer(reset);
      return callOf("ordercloud", "resetPasswordByVerificationCode", { path: { verificationCode: "x" }, body: {} });
    },
    wanted: "NetworkError",
    sent: 1,
  },
  {
    group: "R12",
    input: "Quatrix: a log-in is not repeated",
    act: ({ answer, callOf }) => {
      answer(json({}, 503));
      return callOf("quatrix", "sessionLoginGet");
    },
    wanted: 503,
    sent: 1,
  },
  ...casesOf(
    "R12",
    {
      "for ever, until the time is over": { limit: Number.POSITIVE_INFINITY, minDelay: 1, maxDelay: 10 },
    },
    (retry) => ({
      act: ({ answer, call }) => {
        answer(json({}, 503));
        return call("open", { retry, timeout: 300 });
      },
      wanted: [503, "TimeoutError"],
      check: ({ seen }) => (seen.length > 0 && seen.length < 1_000 ? [] : [`${seen.length} requests were sent`]),
    }),
    "retry options",
  ),
  ...casesOf(
    "R12",
    {
      "that are not numbers": { limit: "2", minDelay: "1", maxDelay: {} },
      "that are negative": { limit: -5, minDelay: -1, maxDelay: -1 },
      "that are NaN": { limit: Number.NaN, minDelay: Number.NaN, maxDelay: Number.NaN },
      "that are null": { limit: null, minDelay: null, maxDelay: null, maxRetryAfter: null },
    },
    (retry) => ({ act: ({ call }) => call("open", { retry }), wanted: "InvalidArgumentError", sent: 0 }),
    "retry options",
  ),
  ...casesOf(
    "R12",
    { infinite: Number.POSITIVE_INFINITY, "beyond 31 bits": 2 ** 40 },
    (timeout) => ({ act: ({ call }) => call("open", { timeout }), wanted: 200 }),
    "a timeout that is",
  ),
  ...casesOf(
    "R12",
    { negative: -1, NaN: Number.NaN, "a text": "100" },
    (timeout) => ({ act: ({ call }) => call("open", { timeout }), wanted: "InvalidArgumentError", sent: 0 }),
    "a timeout that is",
  ),
  ...casesOf(
    "R13",
    { 503: says(503, "{}", { "retry-after": "0" }), reset },
    (broken) => ({
      act: ({ answer, call }) => {
        answer(broken);
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(secrets.newPassword));
            controller.close();
          },
        });
        return call("bytes", { body, retry: { repeatable: true, minDelay: 1 } });
      },
      wanted: [503, "NetworkError"],
      sent: 1,
    }),
    "a stream",
  ),
  {
    group: "R13",
    input: "a stream of items",
    act: ({ answer, call }) => {
      answer(says(503, "{}", { "retry-after": "0" }));
      return call("lines", { body: items(), retry: { repeatable: true, minDelay: 1 } });
    },
    wanted: 503,
    sent: 1,
  },
  {
    group: "R13",
    input: "a stream that is redirected",
    act: ({ answer, call, home }) => {
      answer(inTurn(says(307, undefined, { location: `${home}/again` }), json({})));
      return call("bytes", { body: new Blob(["x"]).stream() });
    },
    wanted: 307,
    sent: 1,
  },
  {
    group: "R13",
    input: "a stream that breaks by itself",
    act: ({ call }) => {
      const body = new ReadableStream({
        pull(controller) {
          controller.error(new Error(`it broke: ${secrets.key}`));
        },
      });
      return call("bytes", { body });
    },
    wanted: "NetworkError",
  },
  {
    group: "R13",
    input: "a body that has bytes is sent again whole",
    act: ({ answer, call }) => {
      answer(inTurn(json({}, 503), json({})));
      return call("replace", { body: { a: "b" }, retry: { minDelay: 1 } });
    },
    wanted: 200,
    sent: 2,
    check: ({ seen }) => same("the body", seen[1]?.body, seen[0]?.body),
  },
];
