import type { AnyResult } from "../result.js";

type Unless<Type, Member> = [Type] extends [never] ? never : Member;

/**
 * How a log-in ended: told apart by `ok` and `reason`, with the result of the operation that decided, typed by its statuses.
 * @typeParam First - Result of the log-in operation.
 * @typeParam Second - Result of the second factor's.
 * @typeParam Asked - The status of `First` by which one is asked for.
 */
export type LogIn<First extends AnyResult, Second extends AnyResult = never, Asked extends number = never> =
  | {
      readonly ok: true;
      readonly reason: undefined;
      readonly result: Exclude<Extract<First, { ok: true }>, { status: Asked }> | Extract<Second, { ok: true }>;
    }
  | { readonly ok: false; readonly reason: "refused"; readonly result: Extract<First, { ok: false }> }
  | { readonly ok: false; readonly reason: "no-key"; readonly result: First | Second }
  | Unless<
      Second,
      | {
          readonly ok: false;
          readonly reason: "second-factor-needed";
          readonly result: Extract<First, { status: Asked }>;
        }
      | {
          readonly ok: false;
          readonly reason: "second-factor-refused";
          readonly result: Extract<Second, { ok: false }>;
        }
    >;

/** A value, or a function that is asked for it at each log-in. */
export type Given<T> = T | (() => T | Promise<T>);

/** Answers a log-in that asks for a second factor with what its operation is called with; `undefined`: with nothing. */
export type SecondFactor<Asked, Input> = (asked: Asked) => Input | undefined | Promise<Input | undefined>;

/** What a session is opened with, besides what a client takes. */
export interface SessionSettings {
  readonly logIn?: Given<object> | undefined;
  readonly secondFactor?: SecondFactor<never, object> | undefined;
}
