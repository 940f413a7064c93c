import { SpecloomError } from "../errors.js";
import type { OperationDescriptor } from "../descriptor.js";
import type { AnyResult } from "../result.js";
import type { SessionPlan } from "./plan.js";

/**
 * Why there is no key:
 * - `refused`: the log-in is; its result tells why (a wrong password, a captcha that is asked for)
 * - `second-factor-needed`: one is asked for, and `secondFactor` gave none
 * - `second-factor-refused`: a wrong code
 * - `expired`: the session has ended, and another one asks for a second factor that nobody gives
 * - `no-key`: the log-in went well, and its answer holds no key
 * - `logged-out`: `logOut` was called
 */
export type SessionReason =
  | "refused"
  | "second-factor-needed"
  | "second-factor-refused"
  | "expired"
  | "no-key"
  | "logged-out";

/** A call has no key to be sent with, so it was not sent. `logIn` tells the same as a result. */
export class SessionError extends SpecloomError {
  static override readonly code = "SessionError";
  readonly reason: SessionReason;
  /** The status of `result`. */
  readonly status: number | undefined;
  /** The answer behind the reason. Not enumerable, so that no log shows it. */
  declare readonly result: AnyResult | undefined;

  constructor(message: string, origin: OperationDescriptor, reason: SessionReason, result?: AnyResult) {
    super(message, origin);
    this.reason = reason;
    this.status = result?.status;
    Object.defineProperty(this, "result", { value: result });
  }
}

const ANEW = "logIn() opens another";

export function sessionError({ logIn, key }: SessionPlan, reason: SessionReason, result?: AnyResult): SessionError {
  const status = result ? ` (status ${result.status})` : "";
  const where = key.map((spot) =>
    "header" in spot ? `header ${spot.header}, which CORS must expose to a browser` : `body /${spot.body.join("/")}`,
  );
  const texts: Readonly<Record<SessionReason, string>> = {
    refused: `the log-in was refused${status}, as result tells; logIn() tries again`,
    "second-factor-needed": `the log-in asks for a second factor${status}, and secondFactor gave none`,
    "second-factor-refused": `the second factor was refused${status}; logIn() tries again`,
    expired: `the session has ended, and another asks for a second factor${status}; ${ANEW}`,
    "no-key": `the response to the sign-in holds no key (${where.join("; or ")})`,
    "logged-out": `the session is logged out; ${ANEW}`,
  };
  return new SessionError(texts[reason], logIn.descriptor, reason, result);
}
