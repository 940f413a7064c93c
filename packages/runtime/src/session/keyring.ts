import type { AnyResult } from "../result.js";
import { attemptLogIn, type Answer, type Ask, type Asked, type Outcome } from "./attempt-log-in.js";
import type { SessionPlan } from "./plan.js";
import { sessionError, type SessionError } from "./session-error.js";
import { firstText } from "./spot.js";

/** Holds the key of one session, or of none. */
export interface Keyring {
  /** The key, from a log-in if need be; another one than `stale`, unless the server says that it lives. */
  readonly key: (answer: Answer, stale?: string) => Promise<string>;
  readonly open: (answer: Answer) => Promise<Outcome>;
  readonly renew: () => Promise<AnyResult | undefined>;
  readonly close: () => Promise<AnyResult | undefined>;
}

interface Opened {
  readonly key: string;
  readonly ending: object;
  /** Milliseconds since 1970; the key is renewed after two thirds of its life. */
  readonly used: number;
}

/** One session from its first log-in to its log-out, and all that may happen at the same time. */
export function keyring(plan: SessionPlan, ask: Ask, given: () => Promise<object | undefined>): Keyring {
  const life = (plan.lifetime ?? Number.POSITIVE_INFINITY) * 1000;
  let opened: Opened | undefined;
  let opening: Promise<Outcome> | undefined;
  let renewing: Promise<AnyResult> | undefined;
  let asked: (Asked & { readonly since: number }) | undefined;
  /** Of the last log-in, where it failed: it is not tried again without being asked for. */
  let failure: Outcome | undefined;
  let wasOpen = false;
  let closed = false;
  let leave: (() => void) | undefined;

  const start = (answer: Answer, before?: Asked): Promise<Outcome> => {
    if (opening) return opening;
    const left = new Promise<undefined>((resolve) => (leave = () => resolve(undefined)));
    const settle = async (): Promise<Outcome> => {
      const attempt = await attemptLogIn(plan, ask, given, answer, before, left);
      asked = attempt.asked && { ...attempt.asked, since: Date.now() };
      opened = attempt.opened && { ...attempt.opened, used: Date.now() };
      failure = opened ? undefined : attempt.outcome;
      wasOpen ||= !!opened;
      return attempt.outcome;
    };
    opening = settle().finally(() => (opening = undefined));
    return opening;
  };

  const renew = async (): Promise<AnyResult | undefined> => {
    const old = opened;
    if (!old || !plan.renew) return undefined;
    const settle = async (step: NonNullable<typeof plan.renew>): Promise<AnyResult> => {
      const result = await ask(step, undefined, old.key);
      const key = firstText(result, plan.key) ?? old.key;
      // Somebody may have logged in or out in the meantime.
      if (opened?.key === old.key) {
        if (result.ok) opened = { ...old, key, used: Date.now() };
        else if (plan.expired?.includes(result.status) ?? result.status === 401) opened = undefined;
      }
      return result;
    };
    return (renewing ??= settle(plan.renew).finally(() => (renewing = undefined)));
  };

  /** What is open and not near its end. A key that was refused is asked about where that is possible, and else has expired. */
  const living = async (stale: string | undefined): Promise<Opened | undefined> => {
    if (opened?.key === stale && stale) {
      const alive = await renew().catch(() => undefined);
      if (opened?.key === stale && !alive?.ok) opened = undefined;
    }
    if (opened && Date.now() - opened.used >= life) opened = undefined;
    // What hinders a renewal hinders the call itself too, which tells.
    if (opened && Date.now() - opened.used > (life / 3) * 2) await renew().catch(() => {});
    return opened;
  };

  const refusal = (): SessionError | undefined => {
    if (closed) return sessionError(plan, "logged-out");
    if (!failure) return undefined;
    const { reason = "refused", result } = failure;
    return sessionError(plan, wasOpen && reason === "second-factor-needed" ? "expired" : reason, result);
  };

  return {
    async key(answer, stale) {
      const alive = closed ? undefined : await living(stale);
      if (!alive && !closed && !failure) await start(answer);
      const error = refusal();
      if (error) throw error;
      // A renewal that failed, or a log-out and another log-in, while this call waited.
      if (!opened) return this.key(answer);
      opened = { ...opened, used: Date.now() };
      return opened.key;
    },
    open(answer) {
      const before = answer && asked && Date.now() - asked.since < life ? asked : undefined;
      closed = wasOpen = false;
      failure = undefined;
      return start(answer, before);
    },
    renew,
    async close() {
      closed = true;
      leave?.();
      await opening?.catch(() => {});
      const last = opened;
      opened = asked = undefined;
      return last && plan.logOut && ask(plan.logOut.operation, last.ending, last.key);
    },
  };
}
