import { casesOf, same, type ClientCase } from "../client-case.ts";
import { auth, secrets } from "../secrets.ts";
import { json, reset, says } from "../servers/answers.ts";

const broken = (): never => {
  throw new Error("the caller's own");
};

const reads = async ({ response }: { response: Response }): Promise<void> => void (await response.text());

const loggers: Readonly<Record<string, () => unknown>> = {
  "that throws": broken,
  "that rejects": () => Promise.reject(new Error("the caller's own")),
  "that throws nothing": () => {
    throw undefined;
  },
  "that never ends": () => new Promise(() => {}),
};

const hooks: Readonly<Record<string, object>> = {
  "onRequest that throws": { onRequest: broken },
  "onRequest that rejects": { onRequest: () => Promise.reject(new Error("the caller's own")) },
  "onResponse that throws": { onResponse: broken },
};

/** R10: what is logged is redacted, and no hook harms more than its own call. */
export const hookCases: readonly ClientCase[] = [
  ...casesOf(
    "R10",
    loggers,
    (logger) => ({ act: ({ call }) => call("all", {}, { logger }), wanted: 200, sent: 1 }),
    "a logger",
  ),
  ...casesOf(
    "R10",
    loggers,
    (logger) => ({
      act: ({ call, answer }) => {
        answer(reset);
        return call("all", {}, { logger });
      },
      wanted: "NetworkError",
      sent: 3,
    }),
    "a broken connection and a logger",
  ),
  {
    group: "R10",
    input: "a logger that is no function",
    act: ({ call }) => call("all", {}, { logger: "no" as never }),
    wanted: "InvalidArgumentError",
    sent: 0,
  },
  ...casesOf(
    "R10",
    {
      "all credentials": ["all", {}],
      "a password in the body": ["add", { body: { password: secrets.newPassword, token: secrets.token } }],
      "a token in the path": ["walk", { path: { simple: secrets.token, label: "l", matrix: "m" } }],
      "a token in the query": ["queries", { query: { text: secrets.token } }],
      "a token in a header": ["headers", { header: { "X-Text": secrets.token } }],
    } as const,
    ([operation, input]) => ({
      act: ({ answer, call }) => {
        answer(says(200, "{}", { "set-cookie": "session=abc" }));
        return call(operation, input);
      },
      wanted: 200,
      check: ({ lines }) => same("lines", lines.length, 3),
      // The platform's response knows its URL; what is judged is the log.
      isEchoed: true,
    }),
    "logging",
  ),
  {
    group: "R10",
    input: "logging a new password of Quatrix",
    act: ({ callOf }) =>
      callOf("quatrix", "resetPasswordResetIdPost", {
        path: { id: secrets.token },
        body: { new_password: secrets.newPassword },
      }),
    wanted: 200,
    check: ({ lines }) => same("lines", lines.length, 3),
    isEchoed: true,
  },
  {
    group: "R10",
    input: "logging an OrderCloud token that is fetched",
    act: ({ answer, callOf }) => {
      answer((request, response, number) =>
        number === 1
          ? json({ access_token: secrets.fetched, refresh_token: secrets.refresh })(request, response, number)
          : says(204)(request, response, number),
      );
      const settings = { clientId: "c", username: "ada", password: secrets.userPassword };
      return callOf("ordercloud", "sendVerificationCode", { body: {} }, { auth: { OAuth2: settings } });
    },
    wanted: 204,
    sent: 2,
  },
  ...casesOf("R10", hooks, (hook) => ({
    act: ({ call }) => call("all", { middleware: [hook] }),
    wanted: "Error",
    check: (_, value) => same("the error", value instanceof Error && value.message, "the caller's own"),
  })),
  {
    group: "R10",
    input: "onError that throws",
    act: ({ answer, call }) => {
      answer(reset);
      return call("all", { middleware: [{ onError: broken }], retry: false });
    },
    wanted: "Error",
    sent: 1,
  },
  {
    group: "R10",
    input: "onResponse that reads the body",
    act: ({ answer, call }) => {
      answer(json({ a: 1 }));
      return call("all", { middleware: [{ onResponse: reads }, { onResponse: reads }] });
    },
    wanted: 200,
    sent: 1,
    check: (_, value) => same("the data", value instanceof Object && "data" in value && value.data, { a: 1 }),
  },
  {
    group: "R10",
    input: "onRequest that answers by itself",
    act: ({ call }) => call("all", { middleware: [{ onRequest: () => new Response("{}") }] }),
    wanted: [200, "ParseError"],
    sent: 0,
  },
  {
    group: "R10",
    input: "a credential function that throws",
    act: ({ call }) => call("headerKey", {}, { auth: { ...auth, headerKey: broken } }),
    wanted: "Error",
    sent: 0,
    check: (_, value) => same("the error", value instanceof Error && value.message, "the caller's own"),
  },
  {
    group: "R10",
    input: "a credential function that never ends",
    act: ({ call }) => call("headerKey", { timeout: 50 }, { auth: { headerKey: () => new Promise(() => {}) } }),
    wanted: "TimeoutError",
    sent: 0,
  },
  {
    group: "R10",
    input: "a fetch that never ends",
    act: ({ call }) => call("headerKey", { timeout: 50, fetch: () => new Promise(() => {}) }),
    wanted: "TimeoutError",
    sent: 0,
  },
  {
    group: "R10",
    input: "a fetch that throws at once",
    act: ({ call }) => call("headerKey", { fetch: broken, retry: false }),
    wanted: "NetworkError",
    sent: 0,
  },
];
