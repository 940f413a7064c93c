import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { like, rejection, stub, transport } from "../../test/support.js";
import type { SchemeDescriptor } from "../descriptor.js";
import { InvalidArgumentError, MissingCredentialError } from "../errors.js";
import { cookieKey, headerKey, queryKey } from "./api-key.js";
import { basic } from "./basic.js";
import { bearer } from "./bearer.js";

const schemes: readonly SchemeDescriptor[] = [
  { name: "key", apply: headerKey, parameter: "X-Auth-Token" },
  { name: "queryKey", apply: queryKey, parameter: "api key" },
  { name: "cookieKey", apply: cookieKey, parameter: "sid" },
  { name: "login", apply: basic },
  { name: "token", apply: bearer },
  { name: "legacy", apply: bearer, prefix: "OAuth" },
];

/** The alternatives with their schemes, which the tables name. */
function named(security: readonly (readonly string[])[]): SchemeDescriptor[][] {
  return security.map((names) => names.flatMap((name) => schemes.filter((scheme) => scheme.name === name)));
}

async function sent(
  security: readonly (readonly string[])[] | undefined,
  auth?: Record<string, unknown>,
): Promise<unknown> {
  const fetch = stub();
  await like(security ? { security: named(security) } : {})(transport({ fetch, ...(auth && { auth }) }), {});
  const { url, headers } = fetch.at(0);
  delete headers["accept"];
  return { url: url.replace("https://things.example/v1", ""), ...headers };
}

describe("which alternative", () => {
  test.each<[string, readonly (readonly string[])[] | undefined, Record<string, unknown> | undefined, object]>([
    ["no security: nothing is sent", undefined, { key: "k" }, { url: "/thing" }],
    ["security []: nothing is sent", [], { key: "k" }, { url: "/thing" }],
    ["the only one", [["key"]], { key: "k" }, { url: "/thing", "x-auth-token": "k" }],
    ["the first that is satisfied", [["key"], ["token"]], { token: "t" }, { url: "/thing", authorization: "Bearer t" }],
    [
      "the first of several",
      [["token"], ["key"]],
      { key: "k", token: "t" },
      { url: "/thing", authorization: "Bearer t" },
    ],
    [
      "all of one",
      [["key", "token"]],
      { key: "k", token: "t" },
      { url: "/thing", "x-auth-token": "k", authorization: "Bearer t" },
    ],
    [
      "half of one is none",
      [["key", "token"], ["queryKey"]],
      { key: "k", queryKey: "q" },
      { url: "/thing?api%20key=q" },
    ],
    ["optional, without", [[], ["key"]], undefined, { url: "/thing" }],
    ["optional, with", [[], ["key"]], { key: "k" }, { url: "/thing", "x-auth-token": "k" }],
    ["optional, of another scheme", [["key"], []], { token: "t" }, { url: "/thing" }],
    ["undefined of a function counts as not given", [["key"], []], { key: () => undefined }, { url: "/thing" }],
    ["so does the empty string", [["key"], []], { key: "" }, { url: "/thing" }],
  ])("%s", async (_what, security, auth, wanted) => {
    expect(await sent(security, auth)).toEqual(wanted);
  });

  test.each([
    [[["key"]], undefined, "auth.key"],
    [[["key"], ["login", "token"]], { login: { username: "a", password: "b" } }, "auth.key or auth.login + auth.token"],
    [[["key"]], { key: async () => undefined }, "auth.key"],
  ])("%j without it is refused before anything is sent", async (security, auth, wanted) => {
    const fetch = stub();
    const error = await rejection(like({ security: named(security) })(transport({ fetch, ...(auth && { auth }) }), {}));
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect((error as Error).message).toBe(`thing (GET /thing): things needs ${wanted}.`);
    expect(fetch.sent).toEqual([]);
  });
});

/** Of the platform, which knows the URL of a copy, too. */
const keyInUrl = (): Promise<Response> => fetch("data:,?api%20key=s3cret");
const frozen = async (): Promise<Response> => Object.freeze(new Response("{}"));

describe("credentials", () => {
  test.each<[string, string, unknown, object]>([
    ["a key in a query is encoded", "queryKey", "a&b=c", { url: "/thing?api%20key=a%26b%3Dc" }],
    ["and in a cookie", "cookieKey", "a; b=c", { url: "/thing", cookie: "sid=a%3B%20b%3Dc" }],
    [
      "basic in UTF-8",
      "login",
      { username: "ada", password: "pä$$:word€" },
      { url: "/thing", authorization: "Basic YWRhOnDDpCQkOndvcmTigqw=" },
    ],
    ["another word before the token", "legacy", "t", { url: "/thing", authorization: "OAuth t" }],
    ["a function", "token", () => "t", { url: "/thing", authorization: "Bearer t" }],
    [
      "an async function",
      "login",
      async () => ({ username: "a", password: "" }),
      { url: "/thing", authorization: "Basic YTo=" },
    ],
  ])("%s", async (_what, name, credential, wanted) => {
    expect(await sent([[name]], { [name]: credential })).toEqual(wanted);
  });

  test.each<[string, string, unknown]>([
    ["a trailing line break", "key", "s3cret\n"],
    ["in a query", "queryKey", "s3cret\r\n"],
    ["in a token", "token", "s3cret\0"],
    ["a number", "key", 5],
    ["a list", "token", ["s3cret"]],
    ["basic as a string", "login", "ada:s3cret"],
    ["a colon in the user name", "login", { username: "a:b", password: "s3cret" }],
    ["no password", "login", { username: "s3cret" }],
  ])("%s is refused, and not shown", async (_what, name, credential) => {
    const fetch = stub();
    const error = await rejection(
      like({ security: named([[name]]) })(transport({ fetch, auth: { [name]: credential } }), {}),
    );
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(inspect(error, { depth: 9 })).toContain(`auth.${name}`);
    expect(inspect(error, { depth: 9 })).not.toContain("s3cret");
    expect(fetch.sent).toEqual([]);
  });

  test("a function is called once for each call, for as many alternatives as name it", async () => {
    const key = vi.fn<() => undefined>();
    await sent([["key", "token"], ["key"], []], { key });
    expect(key).toHaveBeenCalledTimes(1);
  });

  test("they do not go over plain http, but to the machine itself", async () => {
    const guarded = like({ security: named([[], ["key"]]) });
    const options = { fetch: stub(), auth: { key: "k" } };
    const error = await rejection(guarded(transport({ ...options, baseUrl: "http://things.example" }), {}));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    await guarded(transport({ ...options, baseUrl: "http://localhost:3000" }), {});
    await guarded(transport({ fetch: options.fetch, baseUrl: "http://things.example" }), {});
    expect(options.fetch.sent.map(({ url }) => url)).toEqual([
      "http://localhost:3000/thing",
      "http://things.example/thing",
    ]);
  });

  test("cookies of parameters, of a key and of the headers option share one header", async () => {
    const fetch = stub();
    const operation = like({
      security: named([["cookieKey"]]),
      cookie: { lang: { write: (value) => `lang=${String(value)}` } },
    });
    await operation(transport({ fetch, auth: { cookieKey: "k" }, headers: { Cookie: "own=1" } }), {
      cookie: { lang: "fi" },
    });
    expect(fetch.at(0).headers).toMatchObject({ cookie: "own=1; lang=fi; sid=k" });
  });

  test.each([
    ["a response", (response: Response) => response],
    ["its copy", (response: Response) => response.clone()],
    ["its copy's copy", (response: Response) => response.clone().clone()],
  ])("a key in the query is not in the URL of %s", async (_what, copy) => {
    const things = transport({ fetch: keyInUrl, auth: { queryKey: "s3cret" } });
    const read = (response: Response): string => copy(response).url;
    const { data } = await like({ security: named([["queryKey", "queryKey"]]) })(things, { read });
    expect(data).toBe("data:,");
  });

  test("a response that cannot be changed is a response", async () => {
    const things = transport({ fetch: frozen, auth: { queryKey: "k" } });
    const { status } = await like({ security: named([["queryKey"]]) })(things, {});
    expect(status).toBe(200);
  });

  test.each([
    ["queryKey", "?api%20key=s3cret%26%2B"],
    ["cookieKey", "sid=s3cret%26%2B; other"],
  ])("what fetch throws does not show %s as it was written", async (name, text) => {
    const fetch = async (): Promise<Response> => Promise.reject(new TypeError(text));
    const things = transport({ fetch, auth: { [name]: "s3cret&+" }, retry: false });
    const error = (await rejection(like({ security: named([[name]]) })(things, {}))) as Error;
    expect(error.cause).toEqual(new Error("withheld: holds a secret"));
  });
});
