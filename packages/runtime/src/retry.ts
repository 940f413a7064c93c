import type { Call } from "./call.js";
import type { RetryOptions } from "./options.js";
import { own } from "./own.js";

/** The methods that RFC 9110 and RFC 10008 (QUERY) call safe or idempotent, as far as OpenAPI has them. */
const REPEATABLE = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/;

/** Statuses that pass: Request Timeout, Too Many Requests, Bad Gateway, Service Unavailable, Gateway Timeout. */
const TRANSIENT = /^(408|429|50[234])$/;

/** Milliseconds before the next attempt; undefined: there is none. No response stands for a broken connection. */
export function retryDelay(
  { operation, input, client }: Call,
  attempt: number,
  response?: Response,
): number | undefined {
  if ((response && !TRANSIENT.test(`${response.status}`)) || (input.retry ?? client.retry) === false) return;
  const mine = own(input.retry as RetryOptions | undefined);
  const common = own(client.retry as RetryOptions | undefined);
  const { limit = 2, minDelay = 500, maxDelay = 8_000, maxRetryAfter = 60_000 } = own({ ...common, ...mine });
  const byMethod = REPEATABLE.test(operation.method);
  const repeatable = mine.repeatable ?? operation.repeatable ?? common.repeatable ?? byMethod;
  if (!(repeatable && attempt <= limit)) return;
  const wanted = retryAfter(response?.headers?.get("retry-after") ?? "");
  if (wanted >= 0) return wanted > maxRetryAfter ? undefined : wanted;
  return Math.random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1));
}

/** In milliseconds (RFC 9110: seconds, or an HTTP date); NaN or negative: the server says nothing that helps. */
function retryAfter(text: string): number {
  return /^\d+$/.test(text) ? +text * 1000 : text.endsWith("GMT") ? Date.parse(text) - Date.now() : NaN;
}
