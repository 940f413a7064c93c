import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  code,
  deferred,
  forgetful,
  login,
  open,
  paths,
  plan,
  server,
  thing,
  type Tested,
} from "../../test/sessions.js";
import { json, provider, rejection, transport } from "../../test/support.js";
import { TimeoutError } from "../errors.js";
import { SessionError } from "./session-error.js";
import { createSession } from "./session.js";

/** A server that cannot tell whether a key lives. */
const busy = (path: string): Response | undefined =>
  path === "thing" ? json({}, 401) : path === "keep" ? json({}, 503) : undefined;

/** A server that says by another status that it has forgotten the first key. */
const byAnother = (path: string, key: string): Response | undefined =>
  /thing|keep/.test(path) && key === "k1" ? json({ expired: true }, 403) : undefined;

describe("a 401", () => {
  test("logs in again, once for all that it came to, and repeats the call", async () => {
    const fetch = server({ refuses: forgetful });
    const { session, things } = open(fetch);
    await session.logIn();
    const results = await Promise.all([1, 2, 3].map(() => thing(things, {})));
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(paths(fetch).toSorted()).toEqual([
      "keep k1",
      "log-in",
      "log-in",
      ...Array(3).fill("thing k1"),
      ...Array(3).fill("thing k2"),
    ]);
  });

  test("a second one is the result", async () => {
    const fetch = server({ refuses: (path) => (path === "log-in" ? undefined : json({ code: 40 }, 401)) });
    const { things } = open(fetch);
    expect(await thing(things, {})).toMatchObject({ ok: false, status: 401 });
    expect(paths(fetch)).toEqual(["log-in", "thing k1", "keep k1", "log-in", "thing k2"]);
  });

  test("is the result, and not repeated, where the key turns out to live: a password may be wrong, or a right missing", async () => {
    const fetch = server({ refuses: (path) => (path === "thing" ? json({ code: 12 }, 401) : undefined) });
    const { things } = open(fetch);
    const results = await Promise.all([thing(things, {}), thing(things, {})]);
    for (const result of results) expect(result).toMatchObject({ ok: false, status: 401, error: { code: 12 } });
    expect(paths(fetch)).toEqual(["log-in", "thing k1", "thing k1", "keep k1"]);
  });

  test("where nobody can ask, or the question is not answered, is one of a key that has expired", async () => {
    const { renew: _, ...without } = plan;
    for (const [own, wanted] of [
      [without, ["log-in", "thing k1", "log-in", "thing k2"]],
      [plan, ["log-in", "thing k1", "keep k1", "log-in", "thing k2"]],
    ] as const) {
      const fetch = server({ refuses: busy });
      expect(await thing(open(fetch, { plan: own }).things, { retry: false })).toMatchObject({ status: 401 });
      expect(paths(fetch)).toEqual(wanted);
    }
  });

  test("that comes late, after another call has logged in, takes the new key", async () => {
    const late = deferred<Response>();
    let held = false;
    const inner = server({ refuses: forgetful });
    const fetch = async (url: string | Request, init?: RequestInit): Promise<Response> => {
      const response = await inner(url, init);
      if (held || !String(url).endsWith("thing")) return response;
      held = true;
      return late.promise;
    };
    const session = createSession<Tested>(provider, plan, { fetch, auth: login });
    const things = transport({ fetch, auth: session.auth });
    const first = thing(things, {});
    await vi.waitFor(() => expect(held).toBe(true));
    await thing(things, {});
    late.resolve(json({ code: 40 }, 401));
    expect(await first).toMatchObject({ status: 200 });
    expect(paths(inner)).toEqual(["log-in", "thing k1", "thing k1", "keep k1", "log-in", "thing k2", "thing k2"]);
  });

  test("or another status that the plan names does", async () => {
    const expired = server({ refuses: byAnother });
    const { things } = open(expired, { plan: { ...plan, expired: [401, 403] } });
    expect(await thing(things, {})).toMatchObject({ status: 200 });
    expect(paths(expired)).toEqual(["log-in", "thing k1", "keep k1", "log-in", "thing k2"]);
    const forbidden = server({ refuses: byAnother });
    expect(await thing(open(forbidden).things, {})).toMatchObject({ status: 403 });
    expect(paths(forbidden)).toEqual(["log-in", "thing k1"]);
  });

  test("a log-in during a renewal is what counts: the old key does not come back", async () => {
    const held = deferred<undefined>();
    const inner = server();
    const fetch = async (url: string | Request, init?: RequestInit): Promise<Response> => {
      const response = await inner(url, init);
      if (String(url).endsWith("keep")) await held.promise;
      return response;
    };
    const session = createSession<Tested>(provider, plan, { fetch, auth: login });
    await session.logIn();
    const renewed = session.renew();
    await session.logIn();
    held.resolve(undefined);
    expect(await renewed).toMatchObject({ status: 200 });
    await thing(transport({ fetch, auth: session.auth }), {});
    expect(paths(inner)).toEqual(["log-in", "keep k1", "log-in", "thing k2"]);
  });

  test("of a session that a second factor opened ends in an error that says so", async () => {
    const fetch = server({ asks: true, refuses: forgetful });
    const { session, things } = open(fetch);
    expect(await session.logIn({ secondFactor: code })).toMatchObject({ ok: true, result: { status: 200 } });
    const error = await rejection(thing(things, {}));
    expect(error).toBeInstanceOf(SessionError);
    expect(error).toMatchObject({
      code: "SessionError",
      reason: "expired",
      status: 207,
      message:
        "log-in (GET /log-in): the session has ended, and another asks for a second factor (status 207); logIn() opens another.",
    });
    expect(paths(fetch)).toEqual(["log-in", "factor k1", "thing k1", "keep k1", "log-in"]);
  });
});

const later = (seconds: number): unknown => vi.setSystemTime(Date.now() + seconds * 1000);

describe("time", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  test("a key that is used stays, one that nears its end is renewed first, one past it is not sent", async () => {
    const fetch = server();
    const { things } = open(fetch);
    await thing(things, {});
    for (const seconds of [590, 590, 610, 899, 901]) {
      later(seconds);
      await thing(things, {});
    }
    expect(paths(fetch)).toEqual([
      "log-in",
      "thing k1",
      "thing k1",
      "thing k1",
      "keep k1",
      "thing k1",
      "keep k1",
      "thing k1",
      "log-in",
      "thing k2",
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("it is renewed once for all calls at the same time, and another log-in follows where that is refused", async () => {
    const fetch = server({ refuses: (path) => (path === "keep" ? json({}, 401) : undefined) });
    const { things } = open(fetch);
    await thing(things, {});
    later(700);
    await Promise.all([thing(things, {}), thing(things, {})]);
    expect(paths(fetch)).toEqual(["log-in", "thing k1", "keep k1", "log-in", "thing k2", "thing k2"]);
  });

  test("a question for a code dies with its key", async () => {
    const fetch = server({ asks: true });
    const { session } = open(fetch);
    await session.logIn();
    later(901);
    expect(await session.logIn({ secondFactor: code })).toMatchObject({ ok: true });
    expect(paths(fetch)).toEqual(["log-in", "log-in", "factor k2"]);
  });

  test("renew keeps one that is idle, and tells", async () => {
    const fetch = server();
    const { session, things } = open(fetch);
    expect(await session.renew()).toBe(undefined);
    await session.logIn();
    for (const _ of [1, 2, 3]) {
      later(800);
      expect(await session.renew()).toMatchObject({ status: 200 });
    }
    await thing(things, {});
    expect(paths(fetch)).toEqual(["log-in", "keep k1", "keep k1", "keep k1", "thing k1"]);
  });

  test("a renewal that gives another key", async () => {
    const fetch = server({ refuses: (path) => (path === "keep" ? json({}, 200, { "x-key": "new" }) : undefined) });
    const { session, things } = open(fetch);
    await session.logIn();
    await session.renew();
    await thing(things, {}).catch(() => {});
    expect(paths(fetch).slice(0, 3)).toEqual(["log-in", "keep k1", "thing new"]);
  });

  test("a call that waits for somebody's code has its own timeout; the log-in goes on", async () => {
    const fetch = server({ asks: true });
    const typed = deferred<object>();
    const { session, things } = open(fetch, { secondFactor: () => typed.promise });
    const waiting = rejection(thing(things, { timeout: 1_000 }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await waiting).toBeInstanceOf(TimeoutError);
    const outcome = session.logIn();
    typed.resolve({ body: { code: "1" } });
    expect(await outcome).toMatchObject({ ok: true });
    expect(paths(fetch)).toEqual(["log-in", "factor k1"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
