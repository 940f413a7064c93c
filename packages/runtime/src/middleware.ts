import type { Call, Send } from "./call.js";
import { callFetch } from "./exchange.js";
import type { Middleware, MiddlewareCallbackParams } from "./openapi-fetch.js";
import { own } from "./own.js";

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
  // openapi-fetch's serializers are left out of `options`: the spec decides, and the request is there to be read.
  const params = {
    request: new Request(url, init),
    schemaPath: operation.path,
    params: { path, query, header, cookie },
    id: Math.random().toString(36).slice(2),
    options: { baseUrl: base, fetch, parseAs: "json" } as MiddlewareCallbackParams["options"],
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
    // Said again, because a hook's own Request would follow redirects and outlive an abort.
    response ??= await callFetch(call, params.request, own<RequestInit>({ redirect: "manual", signal: call.signal }));
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
