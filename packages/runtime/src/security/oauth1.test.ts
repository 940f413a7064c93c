import { writeBody } from "../body/write-body.js";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { json, like, loopback, rejection, stub, transport, type Answer, type Stub } from "../../test/support.js";
import { formBody } from "../body/form.js";
import { jsonBody } from "../body/json.js";
import { createClient } from "../client.js";
import type { OperationDescriptor, SchemeDescriptor } from "../descriptor.js";
import { ApiError, InvalidArgumentError, NetworkError } from "../errors.js";
import type { CallInput, TransportOptions } from "../options.js";
import { form } from "../parameters/styles.js";
import type { Transport } from "../transport.js";
import { oauth1, type OAuth1Credentials } from "./oauth1.js";
import { sign, signatureBase } from "./oauth1-signature.js";
import { oauth2 } from "./oauth2.js";

const scheme: SchemeDescriptor = {
  name: "oauth",
  apply: oauth1,
  signatures: ["HMAC-SHA512", "HMAC-SHA1", "PLAINTEXT"],
};
const guarded: Partial<OperationDescriptor> = { security: [[scheme]] };
const me: OAuth1Credentials = {
  consumerKey: "app",
  consumerSecret: "app s3cret",
  token: "me",
  tokenSecret: "my s3cret",
  clock: () => 1_700_000_000_999,
};

/** The parameters of a header, decoded. */
function parsed(header: string | undefined): Record<string, string> {
  const pairs = [...(header ?? "").matchAll(/(\w+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decodeURIComponent(value)]));
}

/** The signature that a request should have, from what was sent. */
async function wanted(fetch: Stub, index = 0, fields = ""): Promise<string> {
  const { url, init, headers } = fetch.at(index);
  const { realm: _, oauth_signature: _signature, ...parameters } = parsed(headers["authorization"]);
  const target = new URL(url);
  const all = [...Object.entries(parameters), ...target.searchParams, ...new URLSearchParams(fields)];
  return sign("HMAC-SHA512", signatureBase(init.method ?? "", target, all), "app s3cret", "my s3cret");
}

const call = (more: Partial<OperationDescriptor>, options: TransportOptions, input: CallInput = {}): Promise<unknown> =>
  like({ ...guarded, ...more })(transport(options), input);

const rename = ({ request }: { request: Request }): Request =>
  new Request(`${request.url}?added=1`, {
    method: "POST",
    headers: request.headers,
    body: "c=3",
    duplex: "half",
  } as RequestInit);

const moved = (): Response => new Response(null, { status: 302, headers: { location: "/v1/other?x=1" } });

describe("the header", () => {
  test.each<[string, Partial<OAuth1Credentials>, Record<string, unknown>]>([
    [
      "with a token, by the first of the methods",
      {},
      {
        oauth_consumer_key: "app",
        oauth_token: "me",
        oauth_signature_method: "HMAC-SHA512",
        oauth_timestamp: "1700000000",
        oauth_nonce: expect.stringMatching(/^[\da-f]{32}$/),
        oauth_version: "1.0",
        oauth_signature: expect.stringMatching(/^[\w+/]{86}==$/),
      },
    ],
    [
      "PLAINTEXT, for a temporary token, in a realm",
      {
        token: undefined,
        tokenSecret: undefined,
        signatureMethod: "PLAINTEXT",
        callback: "https://a/?b=c",
        realm: "A b",
      },
      {
        realm: "A b",
        oauth_consumer_key: "app",
        oauth_signature_method: "PLAINTEXT",
        oauth_timestamp: "1700000000",
        oauth_nonce: expect.any(String),
        oauth_version: "1.0",
        oauth_callback: "https://a/?b=c",
        oauth_signature: "app%20s3cret&",
      },
    ],
    [
      "for the token itself",
      { verifier: "v", signatureMethod: "PLAINTEXT" },
      expect.objectContaining({ oauth_verifier: "v", oauth_signature: "app%20s3cret&my%20s3cret" }),
    ],
  ])("%s", async (_what, more, wantedHeader) => {
    const fetch = stub();
    await call({}, { fetch, auth: { oauth: { ...me, ...more } } });
    expect(parsed(fetch.at(0).headers["authorization"])).toEqual(wantedHeader);
    expect(fetch.at(0).headers["authorization"]).toMatch(/^OAuth (realm="A b", )?oauth_consumer_key="app", /);
  });

  test("the time is the machine's own where no clock is given", async () => {
    const fetch = stub();
    vi.useFakeTimers({ now: 1_234_567_890_123, toFake: ["Date"] });
    await call({}, { fetch, auth: { oauth: { ...me, clock: undefined } } }).finally(() => vi.useRealTimers());
    expect(parsed(fetch.at(0).headers["authorization"])).toMatchObject({ oauth_timestamp: "1234567890" });
  });
});

describe("what is signed", () => {
  const query = { q: { write: form }, tags: { write: form } };
  const body = { write: writeBody, content: { "application/x-www-form-urlencoded": { write: formBody } } };

  test.each<[string, Partial<OperationDescriptor>, CallInput, string]>([
    ["the query, with repeated and empty values", { query }, { query: { q: "", tags: ["b c", "a+b", "a+b"] } }, ""],
    ["a form", { method: "POST", body }, { body: { b: "x y", a: ["+", "", "ä"] } }, "b=x+y&a=%2B&a=&a=%C3%A4"],
    [
      "no other body",
      { method: "POST", body: { write: writeBody, content: { "application/json": { write: jsonBody } } } },
      { body: { a: 1 } },
      "",
    ],
    ["the query of a path", { path: "/thing?fixed=1" }, {}, ""],
  ])("%s", async (_what, more, input, fields) => {
    const fetch = stub();
    await call(more, { fetch, auth: { oauth: me } }, input);
    expect(parsed(fetch.at(0).headers["authorization"])["oauth_signature"]).toBe(await wanted(fetch, 0, fields));
  });

  test("the request as middleware leaves it", async () => {
    const fetch = stub();
    const guardedForm = like({ ...guarded, method: "POST", body });
    const options = { fetch, auth: { oauth: me }, middleware: [{ onRequest: rename }] };
    const client = createClient<Transport>(
      { name: "things", servers: [{ name: "production", url: "https://things.example/v1" }] },
      {},
      options,
    );
    const requests: Request[] = [];
    await guardedForm(client, {
      body: { a: 1 },
      fetch: async (given: string | Request, init?: RequestInit) => {
        requests.push(new Request(given, init));
        return json({});
      },
    } as object);
    const [request] = requests;
    const { oauth_signature: signature, ...parameters } = parsed(request?.headers.get("authorization") ?? "");
    const all = [...Object.entries(parameters), ["added", "1"] as const, ["c", "3"] as const];
    const base = signatureBase("POST", new URL("https://things.example/v1/thing"), all);
    expect(signature).toBe(await sign("HMAC-SHA512", base, "app s3cret", "my s3cret"));
    expect(await request?.text()).toBe("c=3");
  });
});

describe("each attempt", () => {
  test.each<[string, Answer[], string]>([
    ["a repetition", [json({}, 503), json({})], "https://things.example/v1/thing"],
    ["a redirect", [moved, json({})], "https://things.example/v1/other?x=1"],
  ])("%s is signed anew", async (_what, answers, url) => {
    const fetch = stub(...answers);
    let now = 1_700_000_000_000;
    const clock = (): number => (now += 1_000);
    await call({}, { fetch, retry: { minDelay: 0 }, auth: { oauth: { ...me, clock } } });
    const [first, second] = [fetch.at(0), fetch.at(1)].map(({ headers }) => parsed(headers["authorization"]));
    expect([first?.["oauth_timestamp"], second?.["oauth_timestamp"]]).toEqual(["1700000001", "1700000002"]);
    expect(first?.["oauth_nonce"]).not.toBe(second?.["oauth_nonce"]);
    expect(fetch.at(1).url).toBe(url);
    expect(second?.["oauth_signature"]).toBe(await wanted(fetch, 1));
  });

  test("a request to another origin is not signed", async () => {
    const fetch = stub(json({ access_token: "t" }));
    const tokens = { name: "tokens", apply: oauth2, tokenUrls: { clientCredentials: "https://tokens.example/" } };
    const auth = { oauth: me, tokens: { clientId: "a", clientSecret: "b" } };
    await call({ security: [[scheme, tokens]] }, { fetch, auth });
    expect(fetch.at(0)).toMatchObject({ url: "https://tokens.example/" });
    expect(fetch.at(0).headers).not.toHaveProperty("authorization");
  });
});

const at = (seconds: number): string => new Date(1_700_000_000_000 + seconds * 1000).toUTCString();

describe("a clock that is wrong", () => {
  test.each<[string, object, Record<string, string>, string]>([
    ["behind the server's", {}, { date: at(3_600) }, "its clock is 3599 s ahead of this one"],
    ["ahead of it", {}, { date: at(-301) }, "its clock is 302 s behind this one"],
    ["told by words alone", { message: "Timestamp out of bounds." }, {}, "it refuses the timestamp"],
    [
      "OAuth's problem report",
      {},
      { "www-authenticate": "OAuth oauth_problem=timestamp_refused" },
      "it refuses the timestamp",
    ],
    [
      "told by words, with a date that is right",
      { error: "invalid_timestamp" },
      { date: at(2) },
      "it refuses the timestamp",
    ],
  ])("%s", async (_what, body, headers, difference) => {
    const fetch = stub(json(body, 401, headers));
    const error = await rejection(call({}, { fetch, auth: { oauth: me } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 401,
      error: body,
      message: `thing (GET /thing): the server answered 401, and ${difference}: set this machine's clock, or give auth.oauth.clock.`,
    });
    expect(fetch.sent).toHaveLength(1);
  });

  test.each<[string, Response]>([
    ["another 401", json({ error: "invalid token", timestamp: "2026-11-21T12:00:00Z" }, 401, { date: at(60) })],
    ["a 403", json({ error: "invalid timestamp" }, 403, { date: at(9_000) })],
    ["a success", json({}, 200, { date: at(9_000) })],
  ])("%s is the result that it is", async (_what, answer) => {
    const result = await call({}, { fetch: stub(answer), auth: { oauth: me } });
    expect(result).toMatchObject({ status: answer.status });
  });
});

describe("credentials", () => {
  test("may come from a function, called for each call", async () => {
    const fetch = stub();
    const oauth = vi.fn<() => Promise<OAuth1Credentials>>(async () => me);
    const things = transport({ fetch, auth: { oauth } });
    for (const _ of [1, 2]) await like(guarded)(things, {});
    expect(oauth).toHaveBeenCalledTimes(2);
    expect(fetch.sent).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ["a text", "s3cret"],
    ["no consumer secret", { consumerKey: "s3cret" }],
    ["an empty consumer key", { ...me, consumerKey: "" }],
    ["a number for a token", { ...me, token: 5 }],
    ["half a character", { ...me, tokenSecret: "s3cret\uD800" }],
    ["a method that the spec does not name", { ...me, signatureMethod: "HMAC-SHA256" }],
    ["a realm that leaves its quotes", { ...me, realm: 'a", s3cret="' }],
    ["a realm with a line break", { ...me, realm: "s3cret\r\nX: y" }],
  ])("%s is refused, and not shown", async (_what, oauth) => {
    const fetch = stub();
    const error = await rejection(call({}, { fetch, auth: { oauth } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toBe(
      "thing (GET /thing): auth.oauth must be { consumerKey, consumerSecret, token, tokenSecret }, " +
        "with a signatureMethod of HMAC-SHA512,HMAC-SHA1,PLAINTEXT if any.",
    );
    expect(inspect(error, { depth: 9 })).not.toContain("s3cret");
    expect(fetch.sent).toEqual([]);
  });

  test("no cause of an error shows them, or a header that was made of them", async () => {
    for (const leak of ["app s3cret", "my s3cret", "app%20s3cret&my%20s3cret"]) {
      const fetch = async (_url: string | Request, init?: RequestInit): Promise<Response> => {
        throw new Error(`${leak} ${new Headers(init?.headers).get("authorization") ?? ""}`);
      };
      const oauth = { ...me, signatureMethod: "PLAINTEXT" };
      const error = await rejection(call({}, { fetch, retry: false, auth: { oauth } }));
      expect(error).toBeInstanceOf(NetworkError);
      expect(inspect(error, { depth: 9 })).not.toMatch(/s3cret/);
    }
  });
});

test("a server of real HTTP gets what was signed", async () => {
  const { base, requests } = await loopback((_request, response) => response.end("{}"));
  await call({ query: { q: { write: form } } }, { baseUrl: base, auth: { oauth: me } }, { query: { q: "ä b" } });
  const [request] = requests;
  const { oauth_signature: signature, ...parameters } = parsed(request?.headers.authorization);
  const url = new URL(request?.url ?? "", base);
  const signed = signatureBase("GET", url, [...Object.entries(parameters), ["q", "ä b"]]);
  expect(signature).toBe(await sign("HMAC-SHA512", signed, "app s3cret", "my s3cret"));
});
