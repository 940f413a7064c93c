import { constantFrom, property, string, assert } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { provider, thing } from "../test/support.js";
import { refusal, unlessRefused } from "../test/refusal.js";
import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import { fillVariables } from "./server-variables.js";
import { isPrivate, resolveServer } from "./servers.js";

const shop: ProviderDescriptor = {
  ...provider,
  servers: [
    { name: "production", url: "https://api.shop.example/v1" },
    { name: "sandbox", url: "https://sandbox.shop.example/v1/" },
    {
      name: "region",
      url: "https://{region}.shop.example/{base}",
      fill: fillVariables,
      variables: { region: { default: "eu", enum: ["us", "ap"] }, base: { default: "v1/x" } },
    },
    { name: "undeclared", url: "https://{host}/v1", fill: fillVariables },
    { name: "inherited", url: "https://{constructor}.shop.example/{toString}", fill: fillVariables },
    { name: "relative", url: "/v1" },
  ],
};
const uploading: OperationDescriptor = {
  ...thing,
  servers: [
    { name: "files", url: "https://files.shop.example" },
    { name: "sandbox", url: "https://files.sandbox.shop.example" },
  ],
};

describe("which server", () => {
  test.each([
    ["the first of the spec", thing, {}, undefined, "https://api.shop.example/v1"],
    ["the named one", thing, { server: "sandbox" }, undefined, "https://sandbox.shop.example/v1"],
    ["the operation's own first", uploading, {}, undefined, "https://files.shop.example"],
    ["the operation's own by name", uploading, { server: "sandbox" }, undefined, "https://files.sandbox.shop.example"],
    ["a name that only the provider knows", uploading, { server: "region" }, undefined, "https://files.shop.example"],
    ["the client's baseUrl", thing, { baseUrl: "https://own.example/a" }, undefined, "https://own.example/a"],
    ["baseUrl before a name", thing, { baseUrl: "https://own.example", server: "x" }, undefined, "https://own.example"],
    [
      "baseUrl before an operation's own",
      uploading,
      { baseUrl: "https://own.example" },
      undefined,
      "https://own.example",
    ],
    ["the call's baseUrl", thing, { baseUrl: "https://own.example" }, "https://call.example", "https://call.example"],
  ])("%s", (_what, operation, client, baseUrl, wanted) => {
    expect(resolveServer(shop, operation, client, baseUrl)).toBe(wanted);
  });

  test.each([
    [
      "an unknown name",
      { server: "sandbx" },
      'unknown server "sandbx"; choose one of: production, sandbox, region, undeclared, inherited, relative.',
    ],
    [
      "a relative server without baseUrl",
      { server: "relative" },
      "the spec names no absolute server, only /v1: give baseUrl.",
    ],
  ])("%s is refused", (_what, client, message) => {
    expect(refusal(() => resolveServer(shop, thing, client))).toBe(`thing (GET /thing): ${message}`);
  });

  test("a spec without servers needs a baseUrl", () => {
    const bare = { ...provider, servers: [] };
    expect(refusal(() => resolveServer(bare, thing, {}))).toContain("the spec names no absolute server: give baseUrl.");
    expect(resolveServer(bare, thing, { baseUrl: "http://localhost:8080/" })).toBe("http://localhost:8080");
  });
});

describe("baseUrl", () => {
  test.each([
    ["https://api.example/", "https://api.example"],
    ["https://api.example/v1///", "https://api.example/v1"],
    ["https://api.example:443/v1", "https://api.example/v1"],
    ["https://api.example:8443", "https://api.example:8443"],
    ["http://[::1]:8080/v1", "http://[::1]:8080/v1"],
    ["HTTPS://API.example/V1", "https://api.example/V1"],
    [" https://api.example\n", "https://api.example"],
    ["https://api.example/v1/../v2/./x", "https://api.example/v2/x"],
    ["https:\\\\api.example\\v1", "https://api.example/v1"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["https://api.example/a b@c", "https://api.example/a%20b@c"],
  ])("%j is normalised", (baseUrl, wanted) => {
    expect(resolveServer(shop, thing, { baseUrl })).toBe(wanted);
  });

  const kinds = {
    relative: "is not an absolute http(s) URL.",
    user: "must not have a user name or password: use auth.",
    query: "must not have a query or fragment.",
  };
  test.each<[string, string, keyof typeof kinds]>([
    ["empty", "", "relative"],
    ["no scheme", "localhost:4010/v1", "relative"],
    ["no scheme but slashes", "//api.example", "relative"],
    ["a path", "/api", "relative"],
    ["no host", "https://", "relative"],
    ["a query", "https://api.example/?token=s3cret", "query"],
    ["an empty query", "https://api.example/v1?", "query"],
    ["a fragment", "https://api.example/#s3cret", "query"],
    ["an empty fragment", "https://api.example/v1#", "query"],
    ["user and password", "https://ada:s3cret@api.example/", "user"],
    ["a user", "https://s3cret@api.example", "user"],
    ["a password", "https://:s3cret@api.example", "user"],
    ["a backslash before the host", "https://api.example\\@s3cret.example?x", "query"],
    ["javascript:", "javascript:alert('x')", "relative"],
    ["data:", "data:text/plain,x", "relative"],
    ["file:", "file:///etc/passwd", "relative"],
    ["ftp:", "ftp://ftp.example/", "relative"],
    ["wss:", "wss://ws.example/", "relative"],
    ["a password for another scheme", "ftp://ada:s3cret@ftp.example/", "relative"],
    ["an impossible port", "https://api.example:99999/", "relative"],
    ["an impossible host", "https://api%00.example/", "relative"],
  ])("%s is refused for its own reason", (_what, baseUrl, kind) => {
    for (const run of [() => resolveServer(shop, thing, { baseUrl }), () => resolveServer(shop, thing, {}, baseUrl)]) {
      const message = refusal(run);
      expect(message).toMatch(/^thing \(GET \/thing\): baseUrl /);
      expect(message).toContain(kinds[kind]);
      expect(message).not.toContain("s3cret");
    }
  });

  test("is shown where it holds no secret", () => {
    expect(refusal(() => resolveServer(shop, thing, { baseUrl: "localhost:4010" }))).toBe(
      'thing (GET /thing): baseUrl "localhost:4010" is not an absolute http(s) URL.',
    );
  });

  test.each([
    ["/api", "https://app.example/api"],
    ["../api/", "https://app.example/api"],
    ["./", "https://app.example/a"],
  ])("%s is a path of a browser's page", (baseUrl, wanted) => {
    vi.stubGlobal("location", { href: "https://app.example/a/b?c#d" });
    try {
      expect(resolveServer(shop, thing, { baseUrl })).toBe(wanted);
      expect(refusal(() => resolveServer(shop, thing, { baseUrl: "//evil.example" }))).toContain(kinds.relative);
      expect(refusal(() => resolveServer(shop, thing, { baseUrl: "api" }))).toContain(kinds.relative);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

const at = (serverVariables: Record<string, string>, server = "region"): string =>
  resolveServer(shop, thing, { server, serverVariables });

describe("server variables", () => {
  test.each([
    ["defaults, which may leave their place and their enum", {}, "https://eu.shop.example/v1/x"],
    ["one of the enum", { region: "us" }, "https://us.shop.example/v1/x"],
    ["the default, given", { region: "eu", base: "v1/x" }, "https://eu.shop.example/v1/x"],
    ["a free one", { base: "v2.1-beta_3~a" }, "https://eu.shop.example/v2.1-beta_3~a"],
  ])("%s", (_what, given, wanted) => {
    expect(at(given)).toBe(wanted);
  });

  test.each(["evil.com/", "evil.com#", "evil.com?", "us.evil.com", "US", "us ", "", "a@evil.com", "__proto__"])(
    "%j is outside the enum",
    (region) => {
      expect(refusal(() => at({ region }))).toBe(
        `thing (GET /thing): serverVariables.region ${JSON.stringify(region)} has no place in {region}: choose one of: us, ap.`,
      );
    },
  );

  test.each([
    "evil/x",
    "/evil",
    "\\evil",
    "evil?x",
    "evil#x",
    "evil@x",
    "evil:1",
    "evil%2f",
    "evil\n",
    "evil x",
    ".",
    "..",
    "...",
    "",
    "evil{region}",
    "évil",
  ])("%j may not leave its place", (base) => {
    expect(refusal(() => at({ base }))).toBe(
      `thing (GET /thing): serverVariables.base ${JSON.stringify(base)} has no place in {base}: ` +
        'use letters, digits, "-", ".", "_" or "~".',
    );
  });

  test("what no variable describes must be given", () => {
    expect(refusal(() => at({}, "undeclared"))).toContain("serverVariables.host is required.");
    expect(at({ host: "own.example" }, "undeclared")).toBe("https://own.example/v1");
    expect(refusal(() => at({ host: "own.example:1@evil.example" }, "undeclared"))).toContain("has no place");
  });

  test("nothing is taken from a prototype", () => {
    expect(refusal(() => at({}, "inherited"))).toContain("serverVariables.constructor is required.");
    const inheriting = Object.create({ region: "us", base: "evil" }) as Record<string, string>;
    expect(at(inheriting)).toBe("https://eu.shop.example/v1/x");
    expect(at({ constructor: "a", toString: "b" } as never, "inherited")).toBe("https://a.shop.example/b");
  });

  test("a free value is one whole segment or refused, whatever it is (judged by the platform's URL)", () => {
    assert(
      property(string({ unit: constantFrom(..."ab.-_~/\\?#@:%2eE;{} \n") }), (base) => {
        const url = unlessRefused(() => at({ base }));
        expect(url && new URL(url).href).toBe(url && `https://eu.shop.example/${base}`);
        expect(url && new URL(url).pathname.split("/")).toEqual(url && ["", base]);
      }),
    );
  });
});

test.each([
  [true, "https://api.example/"],
  [true, "http://localhost/"],
  [true, "http://localhost"],
  [true, "http://localhost:8080/v1"],
  [true, "http://127.0.0.1/"],
  [true, "http://127.9.8.7:1234/"],
  [true, "http://app.localhost/"],
  [true, "http://a.b-c.localhost:3000/v1"],
  [false, "http://localhost.example/"],
  [true, "http://[::1]/"],
  [true, "http://[::1]:8080/"],
  [false, "http://api.example/"],
  [false, "http://localhost.evil.example/"],
  [false, "http://127.0.0.1.evil.example/"],
  [false, "http://127.evil.example/"],
  [false, "http://10.0.0.1/"],
  [false, "http://[::2]/"],
  [false, "http://evil.example/https://localhost/"],
  [false, "http://evil.example:127/"],
  [false, "http://localhost@evil.example/"],
  [false, "http://localhost:80@evil.example/"],
  [false, "http://localhost:x@evil.example/"],
  [false, "http://notlocalhost/"],
  [false, "httpsx://localhost/"],
  [false, "ftp://localhost/"],
])("isPrivate is %s for %s", (wanted, url) => {
  expect(isPrivate(url)).toBe(wanted);
});
