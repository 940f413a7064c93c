import type { Call } from "./call.js";
import { NetworkError } from "./errors.js";
import { own } from "./own.js";
import { withoutSecrets } from "./redact.js";

/**
 * Sends a request and follows redirects that stay on its origin and that the spec does not document. Any other redirect is
 * the response, and so is the sixth: neither credentials nor body go to another host.
 */
export async function exchange(call: Call, url: string, init: RequestInit): Promise<Response> {
  for (let hop = 0; ; hop++) {
    const response = await call.send(call, url, init);
    // A browser shows neither the target nor the status (Fetch: opaque-redirect filtered response).
    if (!response.status) throw new NetworkError("redirected, which browsers hide", call.operation);
    const next = hop < 5 && redirected(call, response, url, init);
    if (!next) return response;
    discard(response);
    [url, init] = next;
  }
}

export async function callFetch(
  { fetch, operation, secrets, query, headers, body }: Call,
  input: string | Request,
  init: RequestInit,
): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (cause) {
    const sent = [headers["authorization"], headers["cookie"], body].filter(
      // Short ones are in every text.
      (text): text is string => typeof text === "string" && !!text[15],
    );
    throw new NetworkError("no response", operation, {
      cause: withoutSecrets(cause, [...secrets, query.join("&"), ...sent]),
    });
  }
}

/** Frees the connection of a response that nobody reads. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

/** The request that a redirect calls for, by fetch's rules: 303, and 301 and 302 of a POST, become a GET without body. */
function redirected(
  { operation: { responses } }: Call,
  response: Response,
  url: string,
  init: RequestInit,
): [string, RequestInit] | undefined {
  const { status, headers } = response;
  if (!/30[12378]/.test(`${status}`) || responses[status] || responses["3XX"]) return;
  const from = response.url || url;
  const location = headers.get("location");
  const target = location && URL.canParse(location, from) && new URL(location, from);
  if (!target || target.origin !== new URL(from).origin) return;
  if (status === 303 ? init.method !== "HEAD" : status < 303 && init.method === "POST") {
    const { "content-type": _, ...rest } = init.headers as Record<string, string>;
    init = own({ ...init, method: "GET", headers: rest, body: null });
  }
  return init.body instanceof ReadableStream ? undefined : [target.href, init];
}
