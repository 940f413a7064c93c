import { inspect } from "node:util";
import { expect, test } from "vitest";
import { like, rejection, transport } from "../../test/support.js";
import { NetworkError } from "../errors.js";
import type { LogEvent, TransportOptions } from "../options.js";
import { cookieStyle } from "./cookie-style.js";
import { simple } from "./styles.js";

const operation = like({
  path: "/codes/{token}/{page}",
  pathParameters: { token: { write: simple, secret: true }, page: { write: simple } },
  header: { "X-Password": { write: simple, secret: true }, "X-Codes": { write: simple, secret: true } },
  cookie: { sid: { write: cookieStyle, secret: true } },
});
const input = {
  path: { token: "s3cret/1", page: "two" },
  header: { "X-Password": "czNjcmV0", "X-Codes": ["s3cret 2", "s3cret 3"] },
  cookie: { sid: "s3cret4" },
};

/** The error of a call whose `fetch` tells what it was given. */
async function failure(
  tell: (url: string, init: RequestInit) => string,
  logger?: TransportOptions["logger"],
): Promise<Error> {
  const fetch = async (url: string | Request, init: RequestInit = {}): Promise<Response> => {
    throw new TypeError(tell(String(url), init));
  };
  return (await rejection(operation(transport({ fetch, retry: false, ...(logger && { logger }) }), input))) as Error;
}

test.each<[string, (url: string, init: RequestInit) => string]>([
  ["URL", (url) => url],
  ["header", (_, { headers }) => new Headers(headers).get("x-password") ?? ""],
  ["header of a list", (_, { headers }) => `invalid: ${new Headers(headers).get("x-codes")}`],
  ["cookie", (_, { headers }) => new Headers(headers).get("cookie") ?? ""],
])("what is marked as a secret is in no error, though fetch shows the %s", async (_what, tell) => {
  const events: LogEvent[] = [];
  const error = await failure(tell, (event) => events.push(event));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error.cause).toEqual(new Error("withheld: holds a secret"));
  expect(inspect([error, events], { depth: 9 })).not.toMatch(/s3cret|czNjcmV0/);
  const url = "https://things.example/v1/codes/{token}/{page}";
  expect(events).toMatchObject([
    { type: "start", url },
    { type: "attempt", url, error: "NetworkError" },
    { type: "end", url, error: "NetworkError" },
  ]);
});

test("what is not marked may be shown", async () => {
  const error = await failure(() => "no route to page two");
  expect(error.cause).toEqual(new TypeError("no route to page two"));
});
