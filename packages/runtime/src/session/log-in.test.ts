import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  code,
  deferred,
  get,
  login,
  open,
  paths,
  plan,
  server,
  thing,
  type Answer,
  type Tested,
} from "../../test/sessions.js";
import { json, like, provider, rejection, stub, transport } from "../../test/support.js";
import { NetworkError } from "../errors.js";
import type { SessionPlan } from "./plan.js";
import { SessionError } from "./session-error.js";
import { createSession } from "./session.js";

describe("a second factor whose response is the first with a key", () => {
  const factor = like(get("factor", { method: "POST", security: [[]] }));
  const late: SessionPlan = { ...plan, secondFactor: { status: 207, operation: factor } };

  test("is sent without a key, and opens the session", async () => {
    const fetch = stub(json({}, 207), json({}, 200, { "x-key": "k1" }), json({}));
    const { session, things } = open(fetch, { plan: late, secondFactor: () => ({}) });
    expect(await session.logIn()).toMatchObject({ ok: true, result: { status: 200 } });
    await thing(things, {});
    expect(paths(fetch)).toEqual(["log-in", "factor", "thing k1"]);
  });

  test("may be given later", async () => {
    const fetch = stub(json({}, 207), json({}, 200, { "x-key": "k1" }));
    const { session } = open(fetch, { plan: late });
    expect(await session.logIn()).toMatchObject({ ok: false, reason: "second-factor-needed" });
    expect(await session.logIn({ secondFactor: () => ({}) })).toMatchObject({ ok: true });
    expect(paths(fetch)).toEqual(["log-in", "factor"]);
  });

  test("has to hold a key", async () => {
    const { session } = open(stub(json({}, 207), json({})), { plan: late, secondFactor: () => ({}) });
    expect(await session.logIn()).toMatchObject({ ok: false, reason: "no-key", result: { status: 200 } });
  });
});

describe("a log-in that fails", () => {
  test.each<[string, { asks?: boolean; refuses?: (path: string) => Response | undefined }, Answer | undefined, object]>(
    [
      [
        "a wrong password, or a captcha: the answer tells",
        { refuses: () => json({ msg: "captcha", code: 11 }, 401) },
        undefined,
        { reason: "refused", status: 401, error: { msg: "captcha", code: 11 } },
      ],
      ["a second factor that nobody gives", { asks: true }, undefined, { reason: "second-factor-needed", status: 207 }],
      [
        "one that is not given this time",
        { asks: true },
        () => undefined,
        { reason: "second-factor-needed", status: 207 },
      ],
      [
        "a wrong code",
        { asks: true, refuses: (path) => (path === "factor" ? json({ code: 12 }, 401) : undefined) },
        code,
        { reason: "second-factor-refused", status: 401, error: { code: 12 } },
      ],
      ["no key in the answer", { refuses: () => json({}) }, undefined, { reason: "no-key", status: 200 }],
      ["nor beside the question", { refuses: () => json({}, 207) }, code, { reason: "no-key", status: 207 }],
    ],
  )("%s", async (_what, behaviour, secondFactor, { reason, ...result }: { reason?: string }) => {
    const fetch = server(behaviour);
    const { session, things } = open(fetch, secondFactor && { secondFactor });
    expect(await session.logIn()).toMatchObject({ ok: false, reason, result });
    const sent = fetch.sent.length;
    const errors = await Promise.all([1, 2].map(() => rejection(thing(things, {}))));
    for (const error of errors) {
      expect(error).toBeInstanceOf(SessionError);
      expect(error).toMatchObject({ reason, result });
      expect(inspect(error, { depth: 9 })).not.toMatch(/s3cret|123456|k1/);
      expect(JSON.stringify(error)).not.toMatch(/captcha|k1/);
    }
    // Wrong credentials are not tried again: that locks accounts.
    expect(fetch.sent).toHaveLength(sent);
  });

  test("is tried again by logIn", async () => {
    let wrong = true;
    const fetch = server({ refuses: () => (wrong ? json({}, 401) : undefined) });
    const { session, things } = open(fetch);
    expect(await rejection(thing(things, {}))).toBeInstanceOf(SessionError);
    wrong = false;
    expect(await session.logIn()).toMatchObject({ ok: true });
    expect(await thing(things, {})).toMatchObject({ status: 200 });
    expect(paths(fetch)).toEqual(["log-in", "log-in", "thing k1"]);
  });

  test("for want of a connection is no refusal: the next call tries again", async () => {
    const inner = server();
    let down = true;
    const fetch = async (url: string | Request, init?: RequestInit): Promise<Response> => {
      if (down) throw new TypeError("down");
      return inner(url, init);
    };
    const session = createSession<Tested>(provider, plan, { fetch, auth: login });
    const things = transport({ fetch, auth: session.auth });
    expect(await rejection(thing(things, {}))).toBeInstanceOf(NetworkError);
    down = false;
    expect(await thing(things, {})).toMatchObject({ status: 200 });
  });

  test("and calls wait for the one that is under way", async () => {
    let wrong = true;
    const fetch = server({ refuses: () => (wrong ? json({}, 401) : undefined) });
    const { session, things } = open(fetch);
    await session.logIn();
    wrong = false;
    const outcome = session.logIn();
    expect(await thing(things, {})).toMatchObject({ status: 200 });
    expect(await outcome).toMatchObject({ ok: true });
    expect(paths(fetch)).toEqual(["log-in", "log-in", "thing k1"]);
  });

  test("is forgotten by a log-out: the next one starts anew", async () => {
    const fetch = server({ asks: true });
    const { session } = open(fetch);
    await session.logIn();
    await session.logOut();
    await session.logIn({ secondFactor: code });
    expect(paths(fetch)).toEqual(["log-in", "log-in", "factor k2"]);
  });

  test("goes on where it stopped, when the code comes later", async () => {
    const fetch = server({ asks: true });
    const { session, things } = open(fetch);
    expect(await session.logIn()).toMatchObject({ reason: "second-factor-needed" });
    expect(await session.logIn({ secondFactor: code })).toMatchObject({ ok: true });
    await thing(things, {});
    expect(paths(fetch)).toEqual(["log-in", "factor k1", "thing k1"]);
  });

  test("but from the start, when the code before was wrong", async () => {
    const fetch = server({
      asks: true,
      refuses: (path, key) => (path === "factor" && key === "k1" ? json({}, 401) : undefined),
    });
    const { session } = open(fetch);
    await session.logIn();
    expect(await session.logIn({ secondFactor: code })).toMatchObject({ reason: "second-factor-refused" });
    expect(await session.logIn({ secondFactor: code })).toMatchObject({ ok: true });
    expect(paths(fetch)).toEqual(["log-in", "factor k1", "log-in", "factor k2"]);
  });
});

describe("log-out", () => {
  test("ends the session on the server, and nothing is sent with its key afterwards", async () => {
    const fetch = server();
    const { session, things } = open(fetch);
    await thing(things, {});
    expect(await session.logOut()).toMatchObject({ ok: true });
    const error = await rejection(thing(things, {}));
    expect(error).toMatchObject({
      reason: "logged-out",
      message: "log-in (GET /log-in): the session is logged out; logIn() opens another.",
    });
    expect(await session.renew()).toBe(undefined);
    expect(await session.logOut()).toBe(undefined);
    expect(paths(fetch)).toEqual(["log-in", "thing k1", "log-out k1"]);
    expect(await session.logIn()).toMatchObject({ ok: true });
    expect(await thing(things, {})).toMatchObject({ status: 200 });
  });

  test("of a session that was never opened sends nothing", async () => {
    const fetch = server();
    const { session, things } = open(fetch);
    expect(await session.logOut()).toBe(undefined);
    expect(await rejection(thing(things, {}))).toBeInstanceOf(SessionError);
    expect(fetch.sent).toEqual([]);
  });

  test("during a log-in ends what that opens", async () => {
    const inner = server();
    const held = deferred<undefined>();
    const fetch = async (url: string | Request, init?: RequestInit): Promise<Response> => {
      const response = await inner(url, init);
      if (String(url).endsWith("log-in")) await held.promise;
      return response;
    };
    const session = createSession<Tested>(provider, plan, { fetch, auth: login });
    const call = rejection(thing(transport({ fetch, auth: session.auth }), {}));
    await vi.waitFor(() => expect(inner.sent).toHaveLength(1));
    const ended = session.logOut();
    held.resolve(undefined);
    expect(await ended).toMatchObject({ ok: true });
    expect(await call).toMatchObject({ reason: "logged-out" });
    expect(paths(inner)).toEqual(["log-in", "log-out k1"]);
  });

  test("before one has begun sends nothing at all", async () => {
    const fetch = server();
    const { session, things } = open(fetch);
    const call = rejection(thing(things, {}));
    expect(await session.logOut()).toBe(undefined);
    expect(await call).toMatchObject({ reason: "logged-out" });
    expect(fetch.sent).toEqual([]);
  });

  test("does not wait for a code that nobody types", async () => {
    const fetch = server({ asks: true });
    const { session } = open(fetch, { secondFactor: () => new Promise(() => {}) });
    const outcome = session.logIn();
    await vi.waitFor(() => expect(fetch.sent).toHaveLength(1));
    expect(await session.logOut()).toBe(undefined);
    expect(await outcome).toMatchObject({ ok: false, reason: "second-factor-needed" });
  });
});
