import type { Call } from "./call.js";
import { sleep } from "./deadline.js";
import { NetworkError } from "./errors.js";
import { discard, exchange } from "./exchange.js";
import type { LogEvent } from "./options.js";
import { own } from "./own.js";
import { retryDelay } from "./retry.js";

/** Sends a request until there is a response to keep. A stream is sent once. */
export async function attempt(call: Call): Promise<Response> {
  const { operation, signal, client, base, query, headers, body } = call;
  const { method } = operation;
  const replayable = !(body instanceof ReadableStream);
  const search = query.join("&");
  // A template may have a query of its own, or a fragment, which is not sent.
  let url = call.url.replace(/#.*/, "");
  if (search) url += (/\?/.test(url) ? "&" : "?") + search;
  // `duplex` is what streams need, and means nothing to other bodies.
  const init = own({ method, headers, body, redirect: "manual", signal, duplex: "half" }) as RequestInit;
  for (let number = 1; ; number++) {
    const start = Date.now();
    let failure: unknown;
    const response = await exchange(call, url, init).catch((error: unknown) => void (failure = error));
    const stale = response && call.renew?.(response.status);
    const repeatable = replayable && (response || failure instanceof NetworkError) && !signal.aborted;
    const delay = !repeatable ? undefined : stale ? 0 : retryDelay(call, number, response || undefined);
    if (client.logger) {
      // In a promise of its own: neither what it throws nor what it rejects with reaches the call.
      Promise.resolve<LogEvent>({
        operation: operation.id,
        method,
        url: base + operation.path,
        attempt: number,
        status: response?.status,
        duration: Date.now() - start,
        retryIn: delay,
      })
        .then(client.logger)
        .catch(() => {});
    }
    if (delay === undefined) {
      if (response) return response;
      throw failure;
    }
    if (stale) {
      call.renew = undefined;
      if (await stale()) return response;
    }
    if (response) discard(response);
    if (!stale) await sleep(delay, signal);
    signal.throwIfAborted();
  }
}
