import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import OAuth from "oauth-1.0a";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type * as Accounts from "../../scripts/src/emit/fixtures/library/packages/accounts/src/index.ts";
import { listen } from "../contract/src/loopback.ts";
import { bundleGolden, importGolden } from "../golden-package.ts";

/*
 * What account security needs, end to end: the golden package against a server of real HTTP. Rules and refusals have their tables
 * in the runtime; here it is shown that the generated data says the right thing.
 */
let accounts: typeof Accounts;
beforeAll(async () => {
  accounts = (await importGolden("accounts")) as typeof Accounts;
});

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A server, and what it was asked: method, path and key. */
async function serve(answer: (request: IncomingMessage, body: string) => Answer) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    asked.push([request.method, request.url, request.headers["x-key"]].filter(Boolean).join(" "));
    const { status, headers = {}, body: given } = answer(request, body);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(given === undefined ? "" : JSON.stringify(given));
  });
  const { url, stop } = await listen(server);
  onTestFinished(stop);
  return { asked, baseUrl: `${url}/v1` };
}

/** Asks for a code, takes `123456`, and forgets the first key after one call. */
function withCodes(): (request: IncomingMessage, body: string) => Answer {
  let count = 0;
  const open = new Set<string>();
  return ({ method, url, headers }, body) => {
    const key = String(headers["x-key"] ?? "");
    if (url === "/v1/log-in" && method === "GET") {
      return { status: 207, headers: { "x-key": `k${++count}`, "x-ask": "app" }, body: { id: `s/${count}` } };
    }
    if (url === "/v1/log-in") {
      if (!body.includes("123456")) return { status: 401, body: { code: 7, captcha: true } };
      open.add(key);
      return { status: 200, body: {} };
    }
    if (!open.has(key)) return { status: 401, body: {} };
    if (url === "/v1/self" && key === "k1") open.delete(key);
    return method === "DELETE" ? { status: 204 } : { status: 200, body: { id: "me" } };
  };
}

describe("a session", () => {
  const auth = { login: { username: "ada", password: "s3cret" } };

  test("is opened with a second factor, once more after a 401, and ended with what its answer said", async () => {
    const { baseUrl, asked } = await serve(withCodes());
    const session = accounts.createAccountsSession({
      baseUrl,
      auth,
      secondFactor: ({ response }) =>
        response.headers.get("X-Ask") === "app" ? { body: { code: "123456" } } : undefined,
    });
    const client = accounts.createAccountsClient({ baseUrl, auth: session.auth });
    for (const _ of [1, 2]) expect(await client.getSelf()).toMatchObject({ status: 200, data: { id: "me" } });
    expect(await session.logOut()).toMatchObject({ status: 204 });
    await expect(client.getSelf()).rejects.toMatchObject({ code: "SessionError", reason: "logged-out" });
    expect(asked).toEqual([
      "GET /v1/log-in",
      "POST /v1/log-in k1",
      "GET /v1/self k1",
      "GET /v1/self k1",
      "GET /v1/keep k1",
      "GET /v1/log-in",
      "POST /v1/log-in k2",
      "GET /v1/self k2",
      "DELETE /v1/log-out/s%2F2 k2",
    ]);
  });

  test("tells why it cannot be opened, and types tell apart what was answered", async () => {
    const { baseUrl, asked } = await serve(withCodes());
    const session = accounts.createAccountsSession({ baseUrl, auth });
    const needed = await session.logIn();
    expect(needed.reason === "second-factor-needed" && needed.result.response.headers.get("X-Ask")).toBe("app");
    const refused = await session.logIn({ secondFactor: () => ({ body: { code: "1" } }) });
    expect(
      refused.reason === "second-factor-refused" && refused.result.status === 401 && refused.result.error.captcha,
    ).toBe(true);
    await expect(
      accounts.getSelf(accounts.createAccountsTransport({ baseUrl, auth: session.auth })),
    ).rejects.toBeInstanceOf(accounts.SessionError);
    expect(asked).toEqual(["GET /v1/log-in", "POST /v1/log-in k1"]);
  });
});

describe("OAuth 1.0a", () => {
  const signed = { consumerKey: "app", consumerSecret: "one", token: "me", tokenSecret: "two" };

  test("is what an independent library computes", async () => {
    const judge = new OAuth({
      consumer: { key: "app", secret: "one" },
      signature_method: "HMAC-SHA512",
      hash_function: (base, key) => createHmac("sha512", key).update(base).digest("base64"),
    });
    const { baseUrl } = await serve(({ method = "", url = "", headers }) => {
      const pairs = [...(headers.authorization ?? "").matchAll(/(oauth_\w+)="([^"]*)"/gu)];
      const sent = Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decodeURIComponent(value)]));
      const { oauth_signature: signature, ...data } = sent;
      const request = { method, url: new URL(url, `http://${headers.host}`).href };
      return {
        status: judge.getSignature(request, "two", data as never) === signature ? 200 : 401,
        body: { id: "me" },
      };
    });
    expect(await accounts.createAccountsClient({ baseUrl, auth: { signed } }).getSelf()).toMatchObject({ status: 200 });
    const wrong = { signed: { ...signed, tokenSecret: "three" } };
    expect(await accounts.createAccountsClient({ baseUrl, auth: wrong }).getSelf()).toMatchObject({ status: 401 });
  });

  test("goes to the host that an operation has for itself, and no other credential does", async () => {
    const sent: [string, string | null, string | null][] = [];
    const fetch = async (url: string | Request, init?: RequestInit): Promise<Response> => {
      const headers = new Headers(init?.headers);
      sent.push([String(url), headers.get("authorization")?.slice(0, 25) ?? null, headers.get("x-key")]);
      return new Response(null, { status: 204 });
    };
    const client = accounts.createAccountsClient({
      fetch,
      auth: { signed, key: "k", legacy: "t" },
      serverVariables: { region: "us" },
    });
    await client.makeToken();
    await client.keep();
    expect(sent).toEqual([
      ["https://us.bridge.example.org/tokens", "OAuth oauth_consumer_key=", null],
      ["https://accounts.example.org/v1/keep", null, "k"],
    ]);
  });

  test("another scheme of the same name puts its word before a token", async () => {
    const { baseUrl } = await serve(({ headers }) => ({ status: 200, body: { id: headers.authorization } }));
    const client = accounts.createAccountsClient({ baseUrl, auth: { legacy: "t" } });
    expect(await client.getSelf()).toMatchObject({ data: { id: "OAuth t" } });
  });
});

const bundled = async (code: string): Promise<string> => new TextDecoder().decode(await bundleGolden("accounts", code));

test("a bundle holds neither sessions nor signatures unless it imports what has them", async () => {
  const one = await bundled(`import { createAccountsTransport, keep } from "@example/accounts";
    export const result = keep(createAccountsTransport({ auth: { key: "k" } }));`);
  const other = await bundled(`import { createAccountsSession } from "@example/accounts";
    export const session = createAccountsSession();`);
  expect([one, other].map((code) => [code.includes("second-factor"), code.includes("oauth_nonce")])).toEqual([
    [false, false],
    [true, false],
  ]);
  // With the operations that it calls, and middleware.
  expect(gzipSync(other, { level: 9 }).length).toBeLessThan(11_100);
});
