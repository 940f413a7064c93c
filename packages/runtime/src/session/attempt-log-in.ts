import type { AnyResult } from "../result.js";
import type { SecondFactor } from "./log-in.js";
import type { SessionPlan, Spot, Step } from "./plan.js";
import type { SessionReason } from "./session-error.js";
import { firstText } from "./spot.js";

/** Calls an operation of the session, with its key or without one. */
export type Ask = (step: Step, input: object | undefined, key?: string) => Promise<AnyResult>;
export type Answer = SecondFactor<AnyResult, object> | undefined;

export interface Outcome {
  readonly ok: boolean;
  readonly reason: Exclude<SessionReason, "expired" | "logged-out"> | undefined;
  readonly result: AnyResult;
}

/** A log-in that asks for a second factor. */
export interface Asked {
  readonly result: AnyResult;
  /** The key that the second factor is sent with, unless its response is the first that holds a key. */
  readonly key: string | undefined;
}

export interface Attempt {
  readonly outcome: Outcome;
  readonly opened?: {
    readonly key: string;
    /** What the log-out is called with. */
    readonly ending: object;
  };
  /** The question that was left unanswered. */
  readonly asked?: Asked;
}

/** Logs in, from the start or from a question on. `left` resolves when nobody waits for an answer any more. */
export async function attemptLogIn(
  plan: SessionPlan,
  ask: Ask,
  given: () => Promise<object | undefined>,
  answer: Answer,
  before: Asked | undefined,
  left: Promise<undefined>,
): Promise<Attempt> {
  const first = before?.result ?? (await ask(plan.logIn, await given()));
  const { secondFactor } = plan;
  if (first.status !== secondFactor?.status) return first.ok ? opened(plan, [first]) : failed("refused", first);
  const key = before?.key ?? firstText(first, plan.key);
  if (!key && takesKey(secondFactor.operation, plan)) return failed("no-key", first);
  const input = await Promise.race([left, answer?.(first)]);
  if (!input) return { ...failed("second-factor-needed", first), asked: { result: first, key } };
  const second = await ask(secondFactor.operation, input, key);
  return second.ok ? opened(plan, [second, first]) : failed("second-factor-refused", second);
}

function takesKey({ descriptor }: Step, { scheme }: SessionPlan): boolean {
  return descriptor.security?.some((needed) => needed.some(({ name }) => name === scheme.name)) ?? false;
}

function failed(reason: Outcome["reason"], result: AnyResult): Attempt {
  return { outcome: { ok: false, reason, result } };
}

/** @param answers - The last comes first: what it does not hold, the one before may. */
function opened(plan: SessionPlan, answers: readonly [AnyResult, ...AnyResult[]]): Attempt {
  const find = (spots: readonly Spot[]): string | undefined => {
    for (const answer of answers) {
      const text = firstText(answer, spots);
      if (text) return text;
    }
    return undefined;
  };
  const [result] = answers;
  const key = find(plan.key);
  if (!key) return failed("no-key", result);
  const ending: Record<string, Record<string, string | undefined>> = {};
  for (const { in: place, name, from } of plan.logOut?.parameters ?? []) {
    ending[place] = { ...ending[place], [name]: find([from]) };
  }
  return { outcome: { ok: true, reason: undefined, result }, opened: { key, ending } };
}
