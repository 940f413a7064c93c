import type { Call } from "../call.js";
import type { ProviderDescriptor } from "../descriptor.js";
import { sendThroughMiddleware } from "../middleware.js";
import type { TransportOptions } from "../options.js";
import type { AnyResult } from "../result.js";
import { perform, transportOf } from "../transport.js";
import { keyring, type Keyring } from "./keyring.js";
import type { SecondFactor, SessionSettings } from "./log-in.js";
import type { SessionPlan, Step } from "./plan.js";

/**
 * A key that comes from a log-in, for any number of clients. It logs in with the first call that needs the key, once for all
 * that run at the same time, and once more when the server says that the key has expired.
 * It sets no timer.
 */
export interface Session<Scheme extends string, Outcome, Ended, Renewed, Answer> {
  /** The `auth` of a client, or a part of it. */
  readonly auth: { readonly [Name in Scheme]: () => Promise<string> };
  /**
   * Logs in now, and tells how it went. A log-in that was refused is not tried again before this is called.
   * @param given - Answers this log-in's question for a second factor; where the last one was left unanswered, it is
   *   gone on with.
   */
  readonly logIn: (given?: { readonly secondFactor: Answer }) => Promise<Outcome>;
  /** Keeps the key of a session alive that is not used: for a timer of your own. `undefined`: there was none. */
  readonly renew: () => Promise<Renewed | undefined>;
  /** Ends the session here and on the server. From then on calls with its key are refused. `undefined`: none was open. */
  readonly logOut: () => Promise<Ended | undefined>;
}

/** Makes the session of a provider whose spec describes one. Everything stays in closures, so that no log shows it. */
export function createSession<Complete extends object>(
  provider: ProviderDescriptor,
  plan: SessionPlan,
  options: TransportOptions & SessionSettings = {},
): Complete {
  const { logIn, secondFactor, ...client } = options;
  const { name } = plan.scheme;
  const ask = (step: Step, input: object | undefined, key?: string): Promise<AnyResult> => {
    const auth = { ...client.auth, [name]: key };
    return transportOf(provider, { ...client, auth }, sendThroughMiddleware)[perform](step.descriptor, input);
  };
  const keys = keyring(plan, ask, async () => (typeof logIn === "function" ? logIn() : logIn));
  const standard = secondFactor as SecondFactor<AnyResult, object> | undefined;
  return {
    auth: {
      // Called by `authorise` as a method of the call that it is for, and by anybody else of something else.
      [name]: function (this: Call | object | undefined) {
        return keyFor(this && "secrets" in this ? this : undefined, plan, keys, standard);
      },
    },
    logIn: (given?: { readonly secondFactor: typeof standard }) => keys.open(given?.secondFactor ?? standard),
    renew: keys.renew,
    logOut: keys.close,
  } as unknown as Complete;
}

async function keyFor(
  call: Call | undefined,
  { scheme, expired = [401] }: SessionPlan,
  keys: Keyring,
  secondFactor: SecondFactor<AnyResult, object> | undefined,
): Promise<string> {
  let key = await keys.key(secondFactor);
  if (call) {
    const renew = async (): Promise<true | void> => {
      const sent = key;
      // Another alternative may have been sent instead.
      if (!Object.values(call.headers).some((text) => text.includes(sent))) return true;
      key = await keys.key(secondFactor, sent);
      // The key lives: a wrong password, say, is not to be sent twice.
      if (key === sent) return true;
      await scheme.apply({ ...call, scheme, credential: key }, call);
    };
    call.renew = (status) => (expired.includes(status) ? renew : undefined);
  }
  return key;
}
