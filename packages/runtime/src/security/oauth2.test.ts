import { writeBody } from "../body/write-body.js";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { json, like, nth, rejection, type Sent, transport } from "../../test/support.js";
import type { SchemeDescriptor } from "../descriptor.js";
import { ApiError, InvalidArgumentError, NetworkError, ParseError } from "../errors.js";
import { jsonBody } from "../body/json.js";
import { binaryBody } from "../body/binary.js";
import type { Transport } from "../transport.js";
import { oauth2, type OAuth2Credentials } from "./oauth2.js";

const tokenUrls = { clientCredentials: "/oauth/token", password: "/oauth/token" };
const settings = { clientId: "app", clientSecret: "s3cret", scope: "Reset" };
const scheme: SchemeDescriptor = { name: "oauth", apply: oauth2, tokenUrls };
const operation = like({ security: [[scheme]] });

type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A client whose token endpoint and API answer apart. */
function client(
  auth: unknown,
  tokens: Answer[],
  answers: Answer[] = [json({})],
): { things: Transport; tokenRequests: Sent[]; apiRequests: Sent[] } {
  const tokenRequests: Sent[] = [];
  const apiRequests: Sent[] = [];
  const fetch = async (input: string | Request, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    const ofToken = url.includes("/oauth/");
    const list = ofToken ? tokenRequests : apiRequests;
    const sent = { url, init, headers: { ...(init.headers as Record<string, string>) } };
    list.push(sent);
    const all = ofToken ? tokens : answers;
    const answer = nth(all, Math.min(list.length, all.length) - 1);
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer(sent) : answer.clone();
  };
  return { things: transport({ fetch, auth: { oauth: auth } }), tokenRequests, apiRequests };
}

const token = (access_token: string, more: object = {}): Response => json({ access_token, expires_in: 600, ...more });
const form = ({ init }: Sent): object => Object.fromEntries(new URLSearchParams(init.body as string));

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["a token", "t"],
  ["a function", () => "t"],
  ["an async function", async () => "t"],
])("%s is sent as it is", async (_what, auth) => {
  const { things, tokenRequests, apiRequests } = client(auth, []);
  await operation(things, {});
  expect(nth(apiRequests, 0).headers).toMatchObject({ authorization: "Bearer t" });
  expect(tokenRequests).toEqual([]);
});

describe("the token request", () => {
  test.each<[string, OAuth2Credentials, object]>([
    [
      "client credentials",
      settings,
      { grant_type: "client_credentials", client_id: "app", client_secret: "s3cret", scope: "Reset" },
    ],
    [
      "password",
      { clientId: "app", username: "ada", password: "p&w" },
      { grant_type: "password", client_id: "app", username: "ada", password: "p&w" },
    ],
    [
      "no scope",
      { clientId: "app", clientSecret: "x", scope: undefined },
      { grant_type: "client_credentials", client_id: "app", client_secret: "x" },
    ],
  ])("%s", async (_what, auth, wanted) => {
    const { things, tokenRequests, apiRequests } = client(auth, [token("t1")]);
    await operation(things, {});
    await operation(things, {});
    expect(tokenRequests).toHaveLength(1);
    // Relative to the chosen server.
    expect(nth(tokenRequests, 0).url).toBe("https://things.example/oauth/token");
    expect(nth(tokenRequests, 0).init).toMatchObject({ method: "POST", redirect: "manual" });
    expect(nth(tokenRequests, 0).headers).toEqual({
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(form(nth(tokenRequests, 0))).toEqual(wanted);
    expect(apiRequests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t1", "Bearer t1"]);
  });

  test("goes to the provider's server, not to one of the operation's own", async () => {
    const { things, tokenRequests, apiRequests } = client(settings, [token("t1")]);
    const elsewhere = [{ name: "bridge", url: "https://bridge.example/v1" }];
    await like({ security: [[scheme]], servers: elsewhere })(things, {});
    expect(nth(tokenRequests, 0).url).toBe("https://things.example/oauth/token");
    expect(nth(apiRequests, 0).url).toBe("https://bridge.example/v1/thing");
  });

  test("many parallel calls share one", async () => {
    const { things, tokenRequests } = client(settings, [token("t1")]);
    await Promise.all(Array.from({ length: 100 }, () => operation(things, {})));
    expect(tokenRequests).toHaveLength(1);
  });

  test("another client or server has its own", async () => {
    const one = client(settings, [token("t1")]);
    const two = client(settings, [token("t2")]);
    await operation(one.things, {});
    await operation(one.things, { baseUrl: "https://mock.example/api" });
    await operation(two.things, {});
    expect(one.tokenRequests.map(({ url }) => url)).toEqual([
      "https://things.example/oauth/token",
      "https://mock.example/oauth/token",
    ]);
    expect(nth(two.apiRequests, 0).headers).toMatchObject({ authorization: "Bearer t2" });
  });

  test.each<[string, unknown, Partial<SchemeDescriptor>]>([
    ["no token URL in the spec", settings, { tokenUrls: {} }],
    ["a token URL over plain http", settings, { tokenUrls: { clientCredentials: "http://evil.example/oauth/token" } }],
    ["no client", { clientSecret: "s3cret" }, {}],
    ["a number", { clientId: 5, clientSecret: "s3cret" }, {}],
  ])("%s is refused", async (_what, auth, more) => {
    const { things, tokenRequests } = client(auth, [token("t")]);
    const withMore = like({ security: [[{ ...scheme, ...more }]] });
    const error = await rejection(withMore(things, {}));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(inspect(error)).not.toContain("s3cret");
    expect(tokenRequests).toEqual([]);
  });
});

const acceptsSecondToken = (sent: Sent): Response =>
  sent.headers["authorization"] === "Bearer t2" ? json({ ok: 1 }) : json({}, 401);

describe("a token's life", () => {
  test("it is kept until shortly before it expires", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { things, tokenRequests, apiRequests } = client(settings, [token("t1"), token("t2")]);
    await operation(things, {});
    vi.setSystemTime(Date.now() + 569_000);
    await operation(things, {});
    vi.setSystemTime(Date.now() + 2000);
    await operation(things, {});
    expect(apiRequests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
    expect(tokenRequests).toHaveLength(2);
  });

  test("a 401 fetches one new token for all, and repeats each call once", async () => {
    const { things, tokenRequests, apiRequests } = client(settings, [token("t1"), token("t2")], [acceptsSecondToken]);
    const results = await Promise.all(Array.from({ length: 100 }, () => operation(things, {})));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
    expect(tokenRequests).toHaveLength(2);
    expect(apiRequests).toHaveLength(200);
  });

  test("a 401 that stays is the result, without a loop", async () => {
    const { things, tokenRequests, apiRequests } = client(settings, [token("t1"), token("t2")], [json({}, 401)]);
    expect(await operation(things, {})).toMatchObject({ ok: false, status: 401 });
    expect([tokenRequests.length, apiRequests.length]).toEqual([2, 2]);
  });

  test("a POST is repeated after a 401 too, but no stream is", async () => {
    const post = { method: "POST", security: [[scheme]] };
    const one = client(settings, [token("t1"), token("t2")], [json({}, 401), json({})]);
    await like({ ...post, body: { write: writeBody, content: { "application/json": { write: jsonBody } } } })(
      one.things,
      {
        body: [1],
      },
    );
    expect(one.apiRequests.map(({ init }) => init.body)).toEqual(["[1]", "[1]"]);
    const two = client(settings, [token("t1"), token("t2")], [json({}, 401), json({})]);
    const body = new ReadableStream();
    const streamed = like({
      ...post,
      body: { write: writeBody, content: { "application/octet-stream": { write: binaryBody } } },
    })(two.things, { body });
    expect(await streamed).toMatchObject({ status: 401 });
    expect(two.apiRequests).toHaveLength(1);
  });

  test("a refresh token is used; when it is refused, the grant itself", async () => {
    const auth = { clientId: "app", username: "ada", password: "pw" };
    const tokens = [
      token("t1", { refresh_token: "r1" }),
      token("t2", { refresh_token: "r2" }),
      json({ error: "invalid_grant" }, 400),
      token("t4"),
    ];
    const { things, tokenRequests } = client(auth, tokens, [json({}, 401), json({}), json({}, 401), json({})]);
    await operation(things, {});
    await operation(things, {});
    expect(tokenRequests.map(form)).toEqual([
      { grant_type: "password", client_id: "app", username: "ada", password: "pw" },
      { grant_type: "refresh_token", client_id: "app", refresh_token: "r1" },
      { grant_type: "refresh_token", client_id: "app", refresh_token: "r2" },
      { grant_type: "password", client_id: "app", username: "ada", password: "pw" },
    ]);
  });

  test("a call that is aborted does not harm the others that wait", async () => {
    const answers: ((response: Response) => void)[] = [];
    const { things, tokenRequests } = client(settings, [() => new Promise((resolve) => void answers.push(resolve))]);
    const controller = new AbortController();
    const aborted = rejection(operation(things, { signal: controller.signal }));
    const waiting = operation(things, {});
    await vi.waitFor(() => expect(tokenRequests).toHaveLength(1));
    controller.abort();
    expect(await aborted).toMatchObject({ name: "AbortError" });
    expect(nth(tokenRequests, 0).init.signal?.aborted).toBe(false);
    nth(answers, 0)(token("t1"));
    expect(await waiting).toMatchObject({ ok: true });
  });

  test("the token request ends with the last call that waits, and the next call starts anew", async () => {
    const { things, tokenRequests } = client(settings, [() => new Promise<Response>(() => {}), token("t2")]);
    await expect(operation(things, { timeout: 20 })).rejects.toMatchObject({ code: "TimeoutError" });
    expect(nth(tokenRequests, 0).init.signal?.aborted).toBe(true);
    expect(await operation(things, {})).toMatchObject({ ok: true });
  });
});

describe("a token endpoint that fails", () => {
  test.each<[string, Answer, typeof ApiError | typeof NetworkError | typeof ParseError, string]>([
    [
      "refuses",
      json({ error: "invalid_client", error_description: "s3cret" }, 401),
      ApiError,
      "the token endpoint answered 401 (invalid_client).",
    ],
    ["refuses at length", json({ error: "s3cret ".repeat(9) }, 400), ApiError, "the token endpoint answered 400."],
    [
      "redirects",
      new Response(null, { status: 307, headers: { location: "https://evil.example/oauth/" } }),
      ApiError,
      "the token endpoint answered 307.",
    ],
    [
      "is down",
      new TypeError("fetch failed with client_secret=s3cret"),
      NetworkError,
      "the token endpoint did not answer.",
    ],
    ["answers without a token", json({ token: "s3cret" }), ParseError, "the token endpoint's answer holds no token."],
    ["answers with HTML", new Response("<p>s3cret"), ParseError, "the token endpoint's answer holds no token."],
  ])("%s: a typed error without a secret", async (_what, answer, type, message) => {
    const { things, apiRequests } = client(settings, [answer]);
    const error = (await rejection(operation(things, { retry: false }))) as Error;
    expect(error).toBeInstanceOf(type);
    expect(error.message).toBe(`thing (GET /thing): ${message}`);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("s3cret");
    expect(apiRequests).toEqual([]);
  });

  test("the next call tries again", async () => {
    const { things } = client(settings, [json({}, 500), token("t2")]);
    await rejection(operation(things, {}));
    expect(await operation(things, {})).toMatchObject({ ok: true });
  });
});
