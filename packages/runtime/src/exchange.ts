import type { Call } from "./call.js";
import { NetworkError } from "./errors.js";
import { fetchThrough } from "./middleware.js";
import { own } from "./own.js";
import { withoutSecrets } from "./redact.js";

const MAX_REDIRECTS = 5;

/**
 * Sends a request and follows redirects that stay on its origin and that the spec does not document. Any other redirect is
 * the response: neither credentials nor body go to another host.
 */
export async function exchange(call: Call, url: string, init: RequestInit): Promise<Response> {
  const { client, input } = call;
  const middleware = [...(client.middleware ?? []), ...(input.middleware ?? [])];
  for (let hop = 0; ; hop++) {
    const response = await (middleware[0] ? fetchThrough(middleware, call, url, init) : callFetch(call, url, init));
    if (response.type === "opaqueredirect")
      throw new NetworkError("redirected, and the browser hides where", call.operation);
    const next = hop < MAX_REDIRECTS && redirected(call, response, response.url || url, init);
    if (!next) return response;
    discard(response);
    [url, init] = next;
  }
}

export async function callFetch(
  { fetch, operation, query, secrets }: Call,
  input: string | Request,
  init: RequestInit,
): Promise<Response> {
  try {
    return await fetch(input, init);
  } catch (error) {
    const cause = withoutSecrets(error, [...query, ...secrets]);
    throw new NetworkError("no response", operation, { cause });
  }
}

/** Frees the connection of a response that nobody reads. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

/** The request that a redirect calls for, by fetch's rules: 303, and 301 and 302 of a POST, become a GET without body. */
function redirected(
  { operation: { responses } }: Call,
  { status, headers }: Response,
  from: string,
  init: RequestInit,
): [string, RequestInit] | undefined {
  const location = headers.get("location");
  if (!location || !/^30[12378]$/.test(`${status}`) || responses[status] || responses["3XX"]) return;
  const target = URL.canParse(location, from) && new URL(location, from);
  if (!target || target.origin !== new URL(from).origin || target.username || target.password) return;
  if (status === 303 ? init.method !== "HEAD" : status < 303 && init.method === "POST") {
    const { "content-type": _, ...rest } = init.headers as Record<string, string>;
    init = own({ ...init, method: "GET", headers: own(rest), body: null });
  }
  return init.body instanceof ReadableStream ? undefined : [target.href, init];
}
