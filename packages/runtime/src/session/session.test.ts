import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { code, get, keyScheme, open, paths, plan, server, thing, type Tested } from "../../test/sessions.js";
import { json, like, provider, stub, transport } from "../../test/support.js";
import { jsonBody } from "../body/json.js";
import { writeBody } from "../body/write-body.js";
import { createClient } from "../client.js";
import type { SchemeDescriptor } from "../descriptor.js";
import { simple } from "../parameters/styles.js";
import { bearer } from "../security/bearer.js";
import type { Transport } from "../transport.js";
import type { SessionPlan } from "./plan.js";
import { createSession } from "./session.js";

describe("the first call that needs a key logs in", () => {
  test("once, with the credentials, and for every call after it", async () => {
    const fetch = server();
    const { things } = open(fetch);
    for (const _ of [1, 2]) expect(await thing(things, {})).toMatchObject({ status: 200 });
    expect(paths(fetch)).toEqual(["log-in", "thing k1", "thing k1"]);
    expect(fetch.at(0).headers).toMatchObject({ authorization: "Basic YWRhOnMzY3JldA==" });
    expect(fetch.at(1).headers).not.toHaveProperty("authorization");
  });

  test("once for all calls at the same time, of several clients", async () => {
    const fetch = server();
    const { session, things } = open(fetch);
    const client = createClient<Transport>(provider, {}, { fetch, auth: session.auth });
    await Promise.all([thing(things, {}), thing(client, {}), thing(things, {}), session.logIn()]);
    expect(paths(fetch).toSorted()).toEqual(["log-in", "thing k1", "thing k1", "thing k1"]);
  });

  test("and answers the question for a second factor, with the key that came with it", async () => {
    const fetch = server({ asks: true });
    const { things } = open(fetch, {
      secondFactor: async (asked) => asked.status === 207 && ({ body: { code: "1" } } as never),
    });
    await thing(things, {});
    expect(paths(fetch)).toEqual(["log-in", "factor k1", "thing k1"]);
    expect(fetch.at(1).init.body).toBe('{"code":"1"}');
  });

  test("a key from the body of the answer, and a log-out that takes of it", async () => {
    const fetch = stub(json({ user: { token: "t0" }, uuid: "u/1" }), json({}), json({}));
    const scheme: SchemeDescriptor = { name: "key", apply: bearer, prefix: "OAuth" };
    const ofBody: SessionPlan = {
      scheme,
      logIn: like({ id: "log-in", path: "/log-in", responses: { 200: ["application/json"] } }),
      key: [{ body: ["user", "token"] }],
      logOut: {
        operation: like({
          ...get("log-out"),
          path: "/log-out/{id}",
          pathParameters: { id: { write: simple } },
          security: [[scheme]],
        }),
        parameters: [{ in: "path", name: "id", from: { body: ["uuid"] } }],
      },
    };
    const { session, things } = open(fetch, { plan: ofBody });
    await like({ security: [[scheme]] })(things, {});
    await session.logOut();
    expect(fetch.sent.map(({ url, headers }) => [url.slice(26), headers["authorization"]])).toEqual([
      ["log-in", undefined],
      ["thing", "OAuth t0"],
      ["log-out/u%2F1", "OAuth t0"],
    ]);
  });

  const twoPlaces: SessionPlan = { ...plan, key: [{ body: ["id"] }, { header: "x-key" }] };

  test.each<[string, Response, string]>([
    ["the body alone", json({ id: "of-body" }), "of-body"],
    ["the header alone", json({}, 200, { "x-key": "of-header" }), "of-header"],
    ["the header, with an empty value in the body", json({ id: "" }, 200, { "x-key": "of-header" }), "of-header"],
    ["the header, with a number in the body", json({ id: 7 }, 200, { "x-key": "of-header" }), "of-header"],
    ["both, of which the first place counts", json({ id: "of-body" }, 200, { "x-key": "of-header" }), "of-body"],
  ])("a key that has two places, in %s", async (_where, response, key) => {
    const fetch = stub(response, json({}));
    await thing(open(fetch, { plan: twoPlaces }).things, {});
    expect(paths(fetch)).toEqual(["log-in", `thing ${key}`]);
  });

  test("a key that has two places, in neither", async () => {
    const { session, things } = open(stub(json({})), { plan: twoPlaces });
    expect(await session.logIn()).toMatchObject({ ok: false, reason: "no-key" });
    const message = "the response to the sign-in holds no key (body /id; or header x-key, which CORS must expose";
    await expect(thing(things, {})).rejects.toThrow(message);
  });

  test("what the log-in is called with may be a function, asked at each log-in", async () => {
    const fetch = stub(json({}, 200, { "x-key": "k" }));
    const given = vi.fn<() => Promise<object>>(async () => ({ body: { user: "ada" } }));
    const withBody = like(
      get("log-in", {
        security: [],
        method: "POST",
        body: { write: writeBody, content: { "application/json": { write: jsonBody } } },
      }),
    );
    const options = { fetch, logIn: given };
    const session = createSession<Tested>(provider, { ...plan, logIn: withBody }, options);
    for (const _ of [1, 2]) await session.logIn();
    expect(fetch.sent.map(({ init }) => init.body)).toEqual(['{"user":"ada"}', '{"user":"ada"}']);
  });
});

test("nothing of a session is shown, and it is no promise", async () => {
  const { session, things } = open(server({ asks: true }), { secondFactor: code });
  await thing(things, {});
  expect(inspect(session, { depth: 9, showHidden: true })).not.toMatch(/s3cret|123456|k1/);
  expect(session).not.toHaveProperty("then");
  expect(await session.auth.key()).toBe("k1");
  expect(Object.keys(session.auth)).toEqual(["key"]);
});

test("the key goes to no operation that takes another credential, whatever it answers", async () => {
  const fetch = server({ refuses: (path) => (path === "other" ? json({}, 401) : undefined) });
  const { session } = open(fetch);
  const both = { fetch, auth: { ...session.auth, token: "t" } };
  const token: SchemeDescriptor = { name: "token", apply: bearer };
  const missing: SchemeDescriptor = { name: "missing", apply: bearer };
  await like({ path: "/other", security: [[keyScheme, missing], [token]] })(transport(both), {});
  const others = fetch.sent.filter(({ url }) => url.endsWith("other"));
  expect(others.map(({ headers }) => [headers["authorization"], headers["x-key"]])).toEqual([["Bearer t", undefined]]);
});
