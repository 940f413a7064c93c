import type { Call } from "./call.js";
import { sleep, withDeadline } from "./deadline.js";
import { SpecloomError, TimeoutError } from "./errors.js";
import { discard, exchange } from "./exchange.js";
import { log } from "./log.js";
import type { CallInput } from "./options.js";
import { readResult } from "./parse.js";
import { isStream } from "./platform.js";
import type { AnyResult } from "./result.js";
import { retryDelay } from "./retry.js";
import { authorize } from "./security/authorise.js";

/** What came of an attempt: a result, or an error, or a response that is not kept. */
interface Outcome {
  readonly response?: Response | undefined;
  readonly result?: AnyResult;
  readonly error?: unknown;
  /** Milliseconds until the next attempt; undefined: this one is the last. */
  readonly delay: number | undefined;
  readonly renew?: (() => Promise<true | void>) | undefined;
}

/** Sends a request until there is a result to keep. Each attempt asks for its credentials. A stream is sent once. */
export async function sendWithRetries(call: Call, read: CallInput["read"]): Promise<AnyResult> {
  const { signal, operation } = call;
  let canRenew = true;
  for (let number = 1; ; number++) {
    const request = operation.security ? await authorize(call, operation.security) : call;
    const start = Date.now();
    const outcome = await attempt(request, number, read, canRenew);
    const { response, result, error, delay, renew } = outcome;
    const code = error === undefined ? undefined : codeOf(error);
    log(call, {
      type: "attempt",
      attempt: number,
      duration: Date.now() - start,
      status: response?.status,
      error: code,
      retryIn: delay,
    });
    if (result) return result;
    if (delay === undefined) throw error;
    if (renew) {
      canRenew = false;
      // The response is about something else than the credential.
      if (response && (await renew())) return readResult(request, read, response);
    }
    if (response) discard(response);
    if (!renew) await sleep(delay, signal);
    signal.throwIfAborted();
  }
}

async function attempt(call: Call, number: number, read: CallInput["read"], canRenew: boolean): Promise<Outcome> {
  const { client, input, signal, operation } = call;
  const limit = input.attemptTimeout ?? client.attemptTimeout ?? 0;
  const isReplayable = !isStream(call.body);
  call.isBroken = false;
  let response: Response | undefined;
  const run = async (ended: AbortSignal): Promise<Outcome> => {
    response = await exchange(call, ended);
    const renew = canRenew && isReplayable ? call.renew?.(response.status) : undefined;
    const delay = renew ? 0 : isReplayable ? nextDelay(call, number, response) : undefined;
    if (delay !== undefined) return { response, delay, renew };
    return { response, result: await readResult(call, read, response), delay };
  };
  try {
    return await (limit ? withDeadline(run, signal, limit, operation, "attemptTimeout") : run(signal));
  } catch (error) {
    const isBroken = call.isBroken || (!!limit && error instanceof TimeoutError);
    const delay = isBroken && isReplayable && !signal.aborted ? nextDelay(call, number) : undefined;
    return { response, error, delay };
  }
}

/** Nothing where the next attempt could not start in time: then what this one brought is kept. */
function nextDelay(call: Call, number: number, response?: Response): number | undefined {
  const delay = retryDelay(call, number, response);
  return delay !== undefined && Date.now() + delay < call.deadline ? delay : undefined;
}

export function codeOf(error: unknown): string {
  return error instanceof SpecloomError ? error.code : String((Object(error) as Partial<Error>).name ?? "Error");
}
