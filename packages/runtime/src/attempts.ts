import type { Call } from "./call.js";
import { sleep } from "./deadline.js";
import { NetworkError } from "./errors.js";
import { discard, exchange } from "./exchange.js";
import type { LogEvent } from "./options.js";
import { retryDelay } from "./retry.js";
import { own } from "./own.js";
import type { Renew } from "./security/scheme.js";

/** Sends a request until there is a response to keep. A stream is sent once. */
export async function attempt(call: Call, renew: Renew | undefined): Promise<Response> {
  const { operation, signal, client, query, cookies, headers, body } = call;
  const { id, method, path } = operation;
  const replayable = !(body instanceof ReadableStream);
  if (cookies[0]) headers["cookie"] = [headers["cookie"] ?? [], cookies].flat().join("; ");
  const url = query[0] ? `${call.url}?${query.join("&")}` : call.url;
  const init: RequestInit = own({ method, headers, body: body ?? null, redirect: "manual", signal });
  if (!replayable) Object.assign(init, { duplex: "half" });
  for (let number = 1, renewals = 0; ; number++) {
    const start = Date.now();
    let response: Response | undefined;
    let failure: unknown;
    try {
      response = await exchange(call, url, init);
    } catch (error) {
      failure = error;
    }
    const stale = !renewals && response?.status === 401 && renew;
    const broken = failure && !(failure instanceof NetworkError);
    const delay =
      !replayable || broken || signal.aborted ? undefined : stale ? 0 : retryDelay(call, number - renewals, response);
    if (client.logger) {
      const { origin } = new URL(url);
      const { status } = response ?? {};
      const event: LogEvent = {
        operation: id,
        method,
        origin,
        path,
        attempt: number,
        status,
        duration: Date.now() - start,
        retryIn: delay,
      };
      // In a promise of its own: neither what it throws nor what it rejects with reaches the call.
      Promise.resolve(event)
        .then(client.logger)
        .catch(() => {});
    }
    if (delay === undefined) {
      if (response) return response;
      throw failure;
    }
    if (response) discard(response);
    if (stale) {
      await stale();
      renewals = 1;
    } else await sleep(delay, signal);
    signal.throwIfAborted();
  }
}
