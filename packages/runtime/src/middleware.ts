import type { Call, Send } from "./call.js";
import { callFetch } from "./exchange.js";
import type { Middleware, MiddlewareCallbackParams } from "./openapi-fetch.js";
import { own } from "./own.js";
import { isFormData, isStream } from "./platform.js";

/**
 * openapi-fetch's middleware around one request: `onRequest` in order, the rest in reverse. A hook is given its own copy of the
 * response, so that reading it leaves the body for the result.
 */
export const sendThroughMiddleware: Send = (call, url, init) => {
  const { client, input } = call;
  const middleware = [...(client.middleware ?? []), ...(input.middleware ?? [])];
  return (middleware[0] ? runHooks : callFetch)(call, url, init, middleware);
};

async function runHooks(
  call: Call,
  url: string,
  init: RequestInit,
  middleware: readonly Middleware[],
): Promise<Response> {
  const { operation, input, base, fetch } = call;
  const { path = {}, query = {}, header = {}, cookie = {} } = input;
  const written = new Request(url, init);
  // openapi-fetch's serializers are left out of `options`: the spec decides, and the request is there to be read.
  const params = {
    request: written,
    schemaPath: operation.path,
    params: { path, query, header, cookie },
    id: Math.random().toString(36).slice(2),
    options: { baseUrl: base, fetch, parseAs: "json" } as unknown as MiddlewareCallbackParams["options"],
  };
  // oxlint-disable-next-line unicorn/no-array-reverse -- of a copy; `toReversed` is younger than the browsers that count.
  const reversed = [...middleware].reverse();
  let response: Response | undefined;
  for (const hook of middleware) {
    const given = await hook.onRequest?.(params);
    if (given instanceof Request) params.request = given;
    else if ((response = given || undefined)) break;
  }
  try {
    response ??= await callFetch(call, params.request.url, await initOf(params.request, written, init));
  } catch (thrown) {
    let error = thrown;
    for (const hook of reversed) {
      const given = await hook.onError?.({ ...params, error });
      if (given instanceof Response) {
        response = given;
        break;
      }
      error = given || error;
    }
    if (!response) throw error;
  }
  for (const hook of reversed) {
    if (hook.onResponse) response = (await hook.onResponse({ ...params, response: response.clone() })) || response;
  }
  return response;
}

/** A request as `fetch` takes it beside a URL. Redirects and the signal stay the call's, whatever a hook's own Request says. */
async function initOf(request: Request, written: Request, init: RequestInit): Promise<RequestInit> {
  const isOwn = request === written;
  const isMultipart = isFormData(init.body);
  // The boundary of a form stands in the headers of the Request that wrote it.
  const keepsBody = isOwn && !isMultipart && !isStream(init.body);
  const streams = isStream(init.body) && request.body;
  const body = keepsBody ? init.body : streams || (request.body === null ? undefined : await request.arrayBuffer());
  const { cache, credentials, integrity, keepalive, mode, referrerPolicy } = request;
  const others = isOwn ? {} : { cache, credentials, integrity, keepalive, mode, referrerPolicy };
  const { method, headers } = request;
  return own<RequestInit>({ ...init, ...others, method, headers: Object.fromEntries(headers), body: body as BodyInit });
}
