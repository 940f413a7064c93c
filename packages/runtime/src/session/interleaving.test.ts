import * as fc from "fast-check";
import { expect, test } from "vitest";
import { login, plan, thing, type Tested } from "../../test/sessions.js";
import { json, provider, transport } from "../../test/support.js";
import { createSession } from "./session.js";

type Step = "call" | "logIn" | "renew" | "logOut" | "forget";

/** A server whose answers come when the scheduler says, with what it was sent in order. */
function scheduled(scheduler: fc.Scheduler) {
  const sessions = new Set<string>();
  const state = { loggingIn: 0, most: 0, sentWhileOut: [] as string[], isOut: false };
  let count = 0;
  const answer = (path: string, key: string): Response => {
    if (path === "log-in") {
      sessions.add(`k${++count}`);
      return new Response(null, { status: 200, headers: { "x-key": `k${count}` } });
    }
    if (!sessions.has(key)) return json({}, 401);
    if (path === "log-out") sessions.delete(key);
    return json({});
  };
  const fetch = async (url: string | Request, init?: RequestInit): Promise<Response> => {
    const path = String(url).replace("https://things.example/v1/", "");
    const key = new Headers(init?.headers).get("x-key") ?? "";
    if (state.isOut) state.sentWhileOut.push(path);
    if (path === "log-in") state.most = Math.max(state.most, ++state.loggingIn);
    await scheduler.schedule(Promise.resolve(), `${path} ${key}`);
    if (path === "log-in") state.loggingIn--;
    return answer(path, key);
  };
  return { fetch, state, sessions };
}

test("whatever happens at the same time: one log-in at once, and nothing after the log-out", async () => {
  const steps = fc.array(fc.constantFrom<Step>("call", "call", "call", "logIn", "renew", "logOut", "forget"), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, all) => {
      const { fetch, state, sessions } = scheduled(scheduler);
      const session = createSession<Tested>(provider, plan, { fetch, auth: login });
      const things = transport({ fetch, auth: session.auth, retry: false });
      const calls: Promise<unknown>[] = [];
      const take: Readonly<Record<Step, () => void>> = {
        call: () => void calls.push(thing(things, {}).catch((error: Error) => error.name)),
        logIn: () => void calls.push(session.logIn()),
        renew: () => void calls.push(session.renew()),
        logOut: () => void calls.push(session.logOut()),
        forget: () => sessions.clear(),
      };
      const sequence = scheduler.scheduleSequence(all.map((step) => async () => take[step]()));
      await scheduler.waitFor(sequence.task);
      await scheduler.waitFor(Promise.all(calls));

      expect(state.most).toBeLessThanOrEqual(1);
      expect(await Promise.all(calls)).not.toContain("TypeError");
      await scheduler.waitFor(session.logOut());
      state.isOut = true;
      await scheduler.waitFor(thing(things, {}).catch(() => {}));
      expect(state.sentWhileOut).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
