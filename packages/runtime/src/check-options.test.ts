import { describe, expect, test, vi } from "vitest";
import { createQuatrixClient } from "../test/quatrix/client.js";
import { refusal } from "../test/refusal.js";
import { json, like, rejection, stub, transport } from "../test/support.js";
import { suggestion } from "./check-options.js";
import { InvalidArgumentError } from "./errors.js";
import { fillVariables } from "./server-variables.js";

const servers = [
  { name: "p", url: "https://{account}.example", variables: { account: { default: "api" } }, fill: fillVariables },
];
const signal = "must be an AbortSignal, such as controller.signal, not";
const duration = "must be a number of milliseconds, 0 or more, not";

describe("options of a client are refused when it is made", () => {
  test.each<[object, string]>([
    [{ baseURL: "https://a.example" }, "baseURL is not an option; did you mean baseUrl?"],
    [{ timeOut: 5 }, "timeOut is not an option; did you mean timeout?"],
    [{ credentials: "include" }, "credentials is not an option; there are: "],
    [{ baseUrl: undefined }, "baseUrl is undefined; give it a value, or leave it out for its default."],
    [{ server: undefined }, "server is undefined; give it a value, or leave it out for its default."],
    [
      { serverVariables: { account: undefined } },
      "serverVariables.account is undefined; give it a value, or leave it out for its default.",
    ],
    [
      { serverVariables: { acount: "a" } },
      "acount is not an option; did you mean serverVariables.account?".replace("acount", "serverVariables.acount"),
    ],
    [{ serverVariables: { account: 5 } }, "serverVariables.account must be a string, not 5."],
    [{ timeout: Number.NaN }, `timeout ${duration} NaN.`],
    [{ timeout: "5s" }, `timeout ${duration} "5s".`],
    [{ timeout: -1 }, `timeout ${duration} -1.`],
    [{ timeout: null }, `timeout ${duration} null.`],
    [{ attemptTimeout: "1" }, `attemptTimeout ${duration} "1".`],
    [{ idleTimeout: -5 }, `idleTimeout ${duration} -5.`],
    [{ retry: true }, "retry must be an object, not true."],
    [{ retry: { limit: "3" } }, 'limit must be a number, 0 or more, not "3".'.replace("limit", "retry.limit")],
    [{ retry: { retries: 3 } }, "retry.retries is not an option"],
    [{ fetch: "node-fetch" }, 'fetch must be a function, not "node-fetch".'],
    [{ middleware: {} }, "middleware must be an array, not [object Object]."],
    [{ logger: console }, "logger must be a function, not [object "],
    [{ allowInsecureHttp: "yes" }, 'allowInsecureHttp must be true or false, not "yes".'],
  ])("%o", (options, message) => {
    expect(refusal(() => transport(options, { servers }))).toContain(message);
  });

  test("what is left out, and undefined elsewhere, is no mistake", async () => {
    const fetch = stub(json(1));
    const options = { fetch, timeout: undefined, retry: undefined, auth: undefined, headers: undefined } as const;
    expect(await like({})(transport({ ...options, retry: { limit: undefined } }, { servers }), {})).toMatchObject({
      data: 1,
    });
    expect(fetch.at(0).url).toBe("https://api.example/thing");
  });

  test("a variable that only a server of an operation has is known", () => {
    const more = { servers, serverVariables: ["region"] };
    expect(() => transport({ serverVariables: { region: "eu" } }, more)).not.toThrow();
  });
});

describe("options of a call are refused before anything is started", () => {
  test.each<[object, string]>([
    [{ signal: new AbortController() }, `signal ${signal} [object AbortController].`],
    [{ signal: "no" }, `signal ${signal} "no".`],
    [{ timeout: Number.NaN }, `timeout ${duration} NaN.`],
    [{ timeout: "5s" }, `timeout ${duration} "5s".`],
    [{ timeout: -1 }, `timeout ${duration} -1.`],
    [{ qurey: {} }, "qurey is not an option; did you mean query?"],
    [{ params: {} }, "params is not an option; there are: "],
    [{ cache: "no-store" }, "cache is not an option; there are: "],
    [{ baseUrl: undefined }, "baseUrl is undefined; give it a value, or leave it out for its default."],
    [{ parseAs: "xml" }, 'parseAs must be json, text, blob, arrayBuffer or stream, not "xml".'],
    [{ server: "p" }, "server is not an option; there are: "],
  ])("%o", async (input, message) => {
    vi.useFakeTimers();
    try {
      const fetch = stub();
      const error = (await rejection(like({})(transport({ fetch }), input))) as Error;
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error.message).toContain(`thing (GET /thing): ${message}`);
      expect([fetch.sent, vi.getTimerCount()]).toEqual([[], 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("path calls too", async () => {
    const client = createQuatrixClient({ fetch: stub() });
    const error = (await rejection(client.GET("/session/keepalive", { timeuot: 1 } as object))) as Error;
    expect(error.message).toContain("timeuot is not an option; did you mean timeout?");
  });
});

test.each([
  ["acount", ["account", "region"], "; did you mean account?"],
  ["API_KEY", ["api_key"], "; did you mean api_key?"],
  ["apikey", ["api_key"], "; did you mean api_key?"],
  ["timeot", ["timeout"], "; did you mean timeout?"],
  ["timeoutt", ["timeout"], "; did you mean timeout?"],
  ["tineout", ["retry", "timeout"], "; did you mean timeout?"],
  ["bcd", ["abc"], "; there are: abc"],
  ["id", ["q"], "; there are: q"],
  ["abc", ["xyz"], "; there are: xyz"],
  ["abc", [], "; there are: none"],
])("%s among %j", (name, known, wanted) => {
  expect(suggestion(name, known)).toBe(wanted);
});
