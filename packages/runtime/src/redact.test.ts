import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "./redact.js";

const secret = "s3cret";
const url = `https://api.example/things?key=${secret}`;

function withStack(error: Error, stack: string): Error {
  return Object.defineProperty(error, "stack", { value: stack });
}

function cyclic(): Error {
  const error: Error & { self?: unknown } = new Error("fetch failed");
  error.self = { error };
  return error;
}

function causedByItself(): Error {
  const error = new Error("fetch failed");
  error.cause = error;
  return error;
}

describe("handed on as it is", () => {
  test.each<[string, unknown]>([
    ["an error", new TypeError("fetch failed")],
    ["an error with a cause", new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") })],
    ["a DOMException", new DOMException("aborted", "AbortError")],
    ["a string", "failed"],
    ["a plain object", { reason: "failed" }],
    ["undefined", undefined],
    ["null", null],
  ])("%s", (_what, thrown) => {
    expect(withoutSecrets(thrown, [secret])).toBe(thrown);
  });

  test.each(["fetch", "node", "failed", "ECONNREFUSED", "code", "read", "node:internal", "callFetch", "dist"])(
    "a refused connection, though %j is a secret",
    (word) => {
      const inner = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:9"), {
        code: "ECONNREFUSED",
        errno: -111,
        syscall: "connect",
        address: "127.0.0.1",
        port: 9,
      });
      const frames =
        "    at node:internal/deps/undici:1:2\n    at async callFetch (file:///app/dist/exchange.js:48:15)";
      const thrown = withStack(new TypeError("fetch failed", { cause: inner }), `TypeError: fetch failed\n${frames}`);
      expect(withoutSecrets(thrown, [word])).toBe(thrown);
    },
  );

  test("an empty secret is in every text, and is none", () => {
    const thrown = new Error("fetch failed");
    expect(withoutSecrets(thrown, [""])).toBe(thrown);
    expect(withoutSecrets(thrown, [])).toBe(thrown);
  });
});

describe("withheld", () => {
  test.each<[string, unknown]>([
    ["in the message", new TypeError(`Failed to parse URL from ${url}`)],
    ["in the name", Object.assign(new Error("x"), { name: secret })],
    ["in the stack", withStack(new Error("failed"), `Error: failed\n    at get (${url})`)],
    ["in a property", Object.assign(new Error("failed"), { request: { url } })],
    ["in its cause", new TypeError("fetch failed", { cause: new Error(url) })],
    ["in the cause's cause", new Error("a", { cause: new Error("b", { cause: Object.assign(new Error(), { url }) }) })],
    ["in a cause that is a string", new Error("a", { cause: url })],
    ["in a string", `no ${url}`],
    ["in a plain object", { url }],
    ["in a list", [url]],
    ["in what is not enumerable", Object.defineProperty(new Error("failed"), "request", { value: { url } })],
    ["under a symbol", Object.assign(new Error("failed"), { [Symbol("request")]: { url } })],
    ["in the name of a property", Object.assign(new Error("failed"), { [url]: 1 })],
    ["in an AggregateError", new AggregateError([new Error("::1"), new Error(url)], "failed")],
    ["in a cause's AggregateError", new Error("failed", { cause: new AggregateError([new Error(url)]) })],
    ["in a Request", Object.assign(new Error("failed"), { request: new Request(url) })],
    ["in Headers", Object.assign(new Error("failed"), { headers: new Headers({ key: secret }) })],
    ["in a Map", new Map([["key", secret]])],
    ["in a toJSON", Object.assign(new Error("failed"), { toJSON: () => ({ url }) })],
  ])("a secret %s", (_what, thrown) => {
    const shown = withoutSecrets(thrown, ["another", secret]) as Error;
    expect(shown).toBeInstanceOf(Error);
    expect(shown.message).toBe("withheld: holds a secret");
    expect(shown.cause).toBe(undefined);
    expect(inspect(shown, { depth: 9, showHidden: true })).not.toContain(secret);
  });

  test.each<[string, (text: string) => string]>([
    ["in JSON", (text) => JSON.stringify({ text })],
    ["in JSON within JSON", (text) => JSON.stringify(JSON.stringify({ text }))],
    ["printed", (text) => inspect({ text })],
  ])("a secret with quotes and backslashes, %s", (_what, write) => {
    const odd = "s3\"cr\\et's";
    expect(withoutSecrets(new Error(write(odd)), [odd])).toEqual(new Error("withheld: holds a secret"));
  });

  test.each<[string, unknown]>([
    ["a cyclic property", cyclic()],
    ["a cause that is the error itself", causedByItself()],
    ["a bigint", Object.assign(new Error("failed"), { size: 1n })],
    [
      "a toJSON that throws",
      Object.assign(new Error("failed"), {
        toJSON() {
          throw new Error(url);
        },
      }),
    ],
    ["no text", Object.create(null)],
  ])("what cannot be looked through: %s", (_what, thrown) => {
    expect(withoutSecrets(thrown, [secret])).toEqual(new Error("withheld: holds a secret"));
  });
});
