import type { Call } from "./call.js";
import { NetworkError, SpecloomError } from "./errors.js";
import type { FetchArguments } from "./options.js";
import { own } from "./own.js";
import { isStream } from "./platform.js";
import { withoutSecrets } from "./redact.js";
import { parseUrl } from "./servers.js";

/**
 * Sends a request and follows redirects that stay on its origin and that the spec does not document. Any other redirect is
 * the response, and so is the sixth: neither credentials nor body go to another host.
 */
export async function exchange(call: Call, signal: AbortSignal): Promise<Response> {
  const { operation, client, input, query, headers, body } = call;
  const search = query.join("&");
  // A template may have a query of its own, or a fragment, which is not sent.
  let url = call.url.replace(/#.*/, "");
  if (search) url += (/\?/.test(url) ? "&" : "?") + search;
  let init = own({
    ...client.init,
    ...input.init,
    method: operation.method,
    headers: { ...headers },
    body,
    redirect: "manual",
    signal,
    // Needed for streams; means nothing to other bodies.
    duplex: "half",
  } as RequestInit);
  for (let hop = 0; ; hop++) {
    const response = await call.send(call, url, init);
    // A browser shows neither the target nor the status (Fetch: opaque-redirect filtered response).
    if (!response.status) throw new NetworkError("redirected, which browsers hide", operation);
    const next = hop < 5 && redirected(call, response, url, init);
    if (!next) return response;
    discard(response);
    [url, init] = next;
  }
}

/** Calls the caller's `fetch`. What it throws becomes a NetworkError, unless it is an error of the program. */
export async function callFetch(call: Call, url: string, init: RequestInit): Promise<Response> {
  const { fetch, operation, secrets, query, headers, body } = call;
  try {
    return (await fetch(url, init as FetchArguments)) as Response;
  } catch (thrown) {
    if (thrown instanceof SpecloomError) throw thrown;
    const sent = [headers["authorization"], headers["cookie"], body].filter(
      // Short ones are in every text.
      (text): text is string => typeof text === "string" && !!text[15],
    );
    const cause = withoutSecrets(thrown, [...secrets, query.join("&"), ...sent]);
    if (isProgramError(thrown)) throw cause;
    call.isBroken = true;
    throw new NetworkError(`no response${reasonOf(cause)}`, operation, { cause });
  }
}

/** What engines say of a value that a program uses wrongly. `fetch` itself throws a TypeError for a broken connection. */
const MISUSE =
  /illegal|not (a |an |callable|iterable|defined)|cannot |can't |does not impl|called on|invalid |parse url/i;

function isProgramError(error: unknown): boolean {
  const { name, message, cause } = Object(error) as Error;
  if (typeof name !== "string" || typeof message !== "string") return false;
  return (
    /^(Range|Reference|Syntax|Eval|URI)Error$/.test(name) || (name === "TypeError" && !cause && MISUSE.test(message))
  );
}

/** The system's code with the address that it is about, as far as an error or its causes have one. */
function reasonOf(error: unknown): string {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; depth++) {
    const { code, address, hostname, port, cause, errors } = inner as Error & Record<string, unknown>;
    if (typeof code === "string" && /^\w+$/.test(code)) {
      const host = [address ?? hostname, port].filter(Boolean).join(":");
      return ` (${[code, host].filter(Boolean).join(" ")})`;
    }
    inner = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return "";
}

/** Frees the connection of a response that nobody reads. */
export function discard(response: Response): void {
  response.body?.cancel?.().catch(() => {});
}

/** The request that a redirect calls for, by fetch's rules: 303, and 301 and 302 of a POST, become a GET without body. */
function redirected(
  { operation: { responses } }: Call,
  response: Response,
  url: string,
  init: RequestInit,
): [string, RequestInit] | undefined {
  const { status, headers } = response;
  if (!/^30[12378]$/.test(`${status}`) || responses[status] || responses["3XX"]) return;
  const from = response.url || url;
  const location = headers?.get("location");
  const target = location ? parseUrl(location, from) : undefined;
  if (!target || target.origin !== parseUrl(from)?.origin) return;
  if (status === 303 ? init.method !== "HEAD" : status < 303 && init.method === "POST") {
    const { "content-type": _, ...rest } = init.headers as Record<string, string>;
    init = own({ ...init, method: "GET", headers: rest, body: null });
  }
  return isStream(init.body) ? undefined : [target.href, init];
}
