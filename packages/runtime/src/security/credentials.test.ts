import { describe, expect, test } from "vitest";
import { json, like, loopback, rejection, stub, transport, type Answer } from "../../test/support.js";
import { MissingCredentialError } from "../errors.js";
import { cookieKey, headerKey, queryKey } from "./api-key.js";
import { basic } from "./basic.js";
import { bearer } from "./bearer.js";
import { oauth2 } from "./oauth2.js";

const token = { name: "token", apply: bearer };
const schemes = {
  token,
  key: { name: "key", apply: headerKey, parameter: "X-Key" },
  query: { name: "query", apply: queryKey, parameter: "api_key" },
  cookie: { name: "cookie", apply: cookieKey, parameter: "sid" },
  login: { name: "login", apply: basic },
  oauth: { name: "oauth", apply: oauth2, tokenUrls: { clientCredentials: "/token" } },
};
const needs = (name: keyof typeof schemes, method = "GET") => like({ method, security: [[schemes[name]]] });
const soon = { minDelay: 0 };

/** A function that gives another value each time it is asked. */
function counting<T>(make: (count: number) => T): (() => T) & { asked: number } {
  const credential = (): T => make(++credential.asked);
  credential.asked = 0;
  return credential;
}

function authorizations(fetch: ReturnType<typeof stub>): unknown[] {
  return fetch.sent.map(({ headers }) => headers["authorization"]);
}

describe("a credential function is asked", () => {
  test("for each attempt", async () => {
    const credential = counting((count) => `t${count}`);
    const fetch = stub(json({}, 503), new TypeError("fetch failed"), json({}));
    await needs("token")(transport({ fetch, auth: { token: credential }, retry: soon }), {});
    expect(authorizations(fetch)).toEqual(["Bearer t1", "Bearer t2", "Bearer t3"]);
  });

  test.each<[keyof typeof schemes, (count: number) => unknown, string]>([
    ["token", (count) => `t${count}`, "POST"],
    ["key", (count) => `k${count}`, "GET"],
    ["query", async (count) => `q${count}`, "GET"],
    ["cookie", (count) => `c${count}`, "DELETE"],
    ["login", (count) => ({ username: "ada", password: `p${count}` }), "GET"],
    ["oauth", (count) => `o${count}`, "PATCH"],
  ])("once more after a 401: %s", async (name, make, method) => {
    const credential = counting(make);
    const fetch = stub(json({}, 401), json({ ok: 1 }));
    const options = { fetch, auth: { [name]: credential }, retry: false } as const;
    expect(await needs(name, method)(transport(options), {})).toMatchObject({ status: 200 });
    expect(credential.asked).toBe(2);
    const [one, two] = fetch.sent.map(({ url, headers }) => JSON.stringify({ url, headers }));
    expect(two).not.toBe(one);
  });

  test("and a 401 that stays is the result", async () => {
    const credential = counting((count) => `t${count}`);
    const fetch = stub(json({}, 401));
    expect(await needs("token")(transport({ fetch, auth: { token: credential } }), {})).toMatchObject({ status: 401 });
    expect([credential.asked, fetch.sent.length]).toEqual([2, 2]);
  });

  test("but the same value is not sent twice", async () => {
    const credential = counting(() => ({ username: "ada", password: "wrong" }));
    const fetch = stub(json({}, 401));
    expect(await needs("login")(transport({ fetch, auth: { login: credential } }), {})).toMatchObject({ status: 401 });
    expect([credential.asked, fetch.sent.length]).toEqual([2, 1]);
  });

  test("a value is not asked for", async () => {
    const fetch = stub(json({}, 401));
    await needs("token")(transport({ fetch, auth: { token: "t" } }), {});
    expect(fetch.sent).toHaveLength(1);
  });
});

describe("a header of the caller's own counts as the credential", () => {
  test.each<[keyof typeof schemes, Record<string, string>, Record<string, string>]>([
    ["token", { Authorization: "Bearer mine" }, { authorization: "Bearer mine" }],
    ["login", { authorization: "Basic bWluZQ==" }, { authorization: "Basic bWluZQ==" }],
    ["oauth", { Authorization: "Bearer mine" }, { authorization: "Bearer mine" }],
    ["key", { "x-key": "mine" }, { "x-key": "mine" }],
    ["cookie", { Cookie: "a=1; sid=mine" }, { cookie: "a=1; sid=mine" }],
  ])("%s", async (name, headers, wanted) => {
    const auth = { token: "t", key: "k", cookie: "c", login: { username: "a", password: "b" }, oauth: "o" };
    for (const options of [{}, { auth }]) {
      const fetch = stub();
      await needs(name)(transport({ fetch, ...options }), { headers });
      expect(fetch.at(0).headers).toMatchObject(wanted);
    }
    const fetch = stub();
    await needs(name)(transport({ fetch, headers }), {});
    expect(fetch.at(0).headers).toMatchObject(wanted);
  });

  test("a client's is replaced by a credential, and null removes it", async () => {
    const fetch = stub();
    const client = transport({ fetch, headers: { Authorization: "Bearer old" }, auth: { token: "t" } });
    await needs("token")(client, {});
    expect(authorizations(fetch)).toEqual(["Bearer t"]);
    const without = transport({ fetch, headers: { Authorization: "Bearer old" } });
    expect(await rejection(needs("token")(without, { headers: { authorization: null } }))).toBeInstanceOf(
      MissingCredentialError,
    );
  });

  test("it is in no error", async () => {
    const fetch = stub(new Error("sent x-key: s3cret"));
    const error = (await rejection(
      needs("key")(transport({ fetch, retry: false }), { headers: { "X-Key": "s3cret" } }),
    )) as Error;
    expect(error.cause).toEqual(new Error("withheld: holds a secret"));
  });
});

test("auth of a call replaces the client's of the same scheme", async () => {
  const fetch = stub();
  const both = like({ security: [[schemes.token, schemes.key]] });
  await both(transport({ fetch, auth: { token: "t", key: "k" } }), { auth: { token: "mine" } });
  expect(fetch.at(0).headers).toMatchObject({ authorization: "Bearer mine", "x-key": "k" });
});

describe("plain http", () => {
  test.each([
    ["http://api.example", {}, true],
    ["http://10.0.0.5:8080/v1", {}, true],
    ["http://api.example", { allowInsecureHttp: true }, false],
    ["http://localhost:3000", {}, false],
    ["http://app.localhost", {}, false],
  ])("%s %o: refused %s", async (baseUrl, options, refused) => {
    const fetch = stub();
    const call = needs("token")(transport({ fetch, baseUrl, auth: { token: "t" }, ...options }), {});
    const message = await call.then(
      () => "",
      (error: Error) => error.message,
    );
    expect(message.endsWith("use https, or set allowInsecureHttp: true.")).toBe(refused);
    expect(fetch.sent).toHaveLength(refused ? 0 : 1);
  });
});

async function exchange(auth: object, tokens: Answer[], more: object = {}) {
  const sent: { headers: Record<string, unknown>; form: [string, string][] }[] = [];
  const queue = [...tokens];
  const { base } = await loopback(async (request, response) => {
    if (request.url !== "/token") return response.setHeader("content-type", "application/json").end("{}");
    let text = "";
    for await (const chunk of request) text += String(chunk);
    sent.push({ headers: request.headers, form: [...new URLSearchParams(text)] });
    const next = queue.shift() as Response;
    return response.writeHead(next.status, { "content-type": "application/json" }).end(await next.text());
  });
  const result = await needs("oauth")(transport({ baseUrl: base, auth: { oauth: auth }, retry: soon, ...more }), {});
  return { result, sent };
}

describe("the token request", () => {
  const settings = { clientId: "my app", clientSecret: "s3:cret" };
  const answer = { access_token: "t1", expires_in: 600 };

  test("is repeated as calls are, and logged", async () => {
    const events: unknown[] = [];
    const logger = (event: object) => events.push(event);
    const { result, sent } = await exchange(settings, [json({}, 503), json(answer)], { logger });
    expect([result.status, sent.length]).toEqual([200, 2]);
    expect(events).toMatchObject([
      { type: "start", method: "GET" },
      { type: "attempt", method: "POST", attempt: 1, status: 503, url: expect.stringMatching(/\/token$/) },
      { type: "attempt", method: "POST", attempt: 2, status: 200 },
      { type: "attempt", method: "GET", attempt: 1, status: 200 },
      { type: "end", method: "GET", status: 200 },
    ]);
    expect(JSON.stringify(events)).not.toContain("cret");
  });

  test("carries the client's headers, but no credential among them", async () => {
    const headers = { "User-Agent": "mine/1", Authorization: "Bearer other", Cookie: "sid=1" };
    const { sent } = await exchange(settings, [json(answer)], { headers });
    expect(sent[0]?.headers).toMatchObject({ "user-agent": "mine/1" });
    expect(Object.keys(sent[0]?.headers ?? {})).not.toContain("authorization");
    expect(Object.keys(sent[0]?.headers ?? {})).not.toContain("cookie");
  });

  test("client_secret_basic", async () => {
    const auth = { ...settings, tokenEndpointAuthMethod: "client_secret_basic" };
    const { sent } = await exchange(auth, [json(answer)]);
    expect(sent[0]?.headers["authorization"]).toBe(`Basic ${btoa("my+app:s3%3Acret")}`);
    expect(sent[0]?.form).toEqual([["grant_type", "client_credentials"]]);
  });

  test("audience and resource", async () => {
    const auth = { ...settings, audience: "https://api", resource: ["https://a", "https://b"] };
    const { sent } = await exchange(auth, [json(answer)]);
    expect(sent[0]?.form.slice(3)).toEqual([
      ["audience", "https://api"],
      ["resource", "https://a"],
      ["resource", "https://b"],
    ]);
  });

  test("words that are no secrets do not hide the cause", async () => {
    const fetch = stub(new TypeError("fetch failed: read client_credentials"));
    const auth = { oauth: { clientId: "fetch", clientSecret: "a-long-secret", scope: "read" } };
    const error = (await rejection(needs("oauth")(transport({ fetch, auth, retry: false }), {}))) as Error;
    expect(error.cause).toMatchObject({ message: "fetch failed: read client_credentials" });
  });
});
