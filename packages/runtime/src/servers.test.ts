import { constantFrom, property, string, assert } from "fast-check";
import { describe, expect, test } from "vitest";
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
    ["an unknown name", { server: "sandbx" }],
    ["a relative server without baseUrl", { server: "relative" }],
  ])("%s is refused", (_what, client) => {
    expect(refusal(() => resolveServer(shop, thing, client))).toContain(
      "thing (GET /thing): server is unknown, or baseUrl ",
    );
  });

  test("a spec without servers needs a baseUrl", () => {
    const bare = { ...provider, servers: [] };
    expect(refusal(() => resolveServer(bare, thing, {}))).toContain("baseUrl");
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

  test.each([
    ["empty", ""],
    ["no scheme", "api.s3cret.example/v1"],
    ["no scheme but slashes", "//s3cret.example"],
    ["a path", "/s3cret"],
    ["no host", "https://"],
    ["a query", "https://api.example/?token=s3cret"],
    ["an empty query", "https://api.example/v1?"],
    ["a fragment", "https://api.example/#s3cret"],
    ["an empty fragment", "https://api.example/v1#"],
    ["user and password", "https://ada:s3cret@api.example/"],
    ["a user", "https://s3cret@api.example"],
    ["a password", "https://:s3cret@api.example"],
    ["a backslash before the host", "https://api.example\\@s3cret.example?x"],
    ["javascript:", "javascript:alert('s3cret')"],
    ["data:", "data:text/plain,s3cret"],
    ["file:", "file:///etc/s3cret"],
    ["ftp:", "ftp://s3cret.example/"],
    ["wss:", "wss://s3cret.example/"],
    ["blob:", "blob:https://s3cret.example/1"],
    ["an impossible port", "https://s3cret.example:99999/"],
    ["an impossible host", "https://s3cret%00.example/"],
  ])("%s is refused, and not shown", (_what, baseUrl) => {
    for (const run of [
      () => resolveServer(shop, thing, { baseUrl }),
      () => resolveServer(shop, thing, {}, baseUrl),
      () => resolveServer({ ...provider, servers: [{ name: "x", url: baseUrl }] }, thing, {}),
    ]) {
      const message = refusal(run);
      expect(message).toContain("thing (GET /thing): server is unknown, or baseUrl ");
      expect(message).not.toContain("s3cret");
    }
  });
});

const at = (serverVariables: Record<string, string | undefined>, server = "region"): string =>
  resolveServer(shop, thing, { server, serverVariables });

describe("server variables", () => {
  test.each([
    ["defaults, which may leave their place and their enum", {}, "https://eu.shop.example/v1/x"],
    ["one of the enum", { region: "us" }, "https://us.shop.example/v1/x"],
    ["the default, given", { region: "eu", base: "v1/x" }, "https://eu.shop.example/v1/x"],
    ["a free one", { base: "v2.1-beta_3~a" }, "https://eu.shop.example/v2.1-beta_3~a"],
    ["undefined", { region: undefined }, "https://eu.shop.example/v1/x"],
    ["one that the server has not", { planet: "mars/" }, "https://eu.shop.example/v1/x"],
  ])("%s", (_what, given, wanted) => {
    expect(at(given)).toBe(wanted);
  });

  test.each(["evil.com/", "evil.com#", "evil.com?", "us.evil.com", "US", "us ", "", "a@evil.com", "__proto__"])(
    "%j is outside the enum",
    (region) => {
      const message = refusal(() => at({ region }));
      expect(message).toContain("thing (GET /thing): serverVariables.region must be us,ap");
      expect(message).not.toContain("evil");
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
    const message = refusal(() => at({ base }));
    expect(message).toContain("thing (GET /thing): serverVariables.base must be ");
    expect(message).not.toContain("vil");
  });

  test("what no variable describes must be given", () => {
    expect(refusal(() => at({}, "undeclared"))).toContain("serverVariables.host must be ");
    expect(at({ host: "own.example" }, "undeclared")).toBe("https://own.example/v1");
    expect(refusal(() => at({ host: "own.example:1@evil.example" }, "undeclared"))).not.toContain("evil");
  });

  test("nothing is taken from a prototype", () => {
    expect(refusal(() => at({}, "inherited"))).toContain("serverVariables.constructor must be ");
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
