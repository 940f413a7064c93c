import type { Call } from "../call.js";
import { InvalidArgumentError } from "../errors.js";
import type { FetchArguments } from "../options.js";
import { own } from "../own.js";

/*
 * A `fetch` that is not the platform's knows neither its FormData nor its streams: it would send the text `[object FormData]`.
 */

/** Encodes a form for a `fetch` of the caller's own. */
export function encodeForForeignFetch(call: Call | undefined, data: FormData): FormData {
  // React Native's FormData cannot be iterated, and its Response cannot encode it.
  if (!call || !isForeign(call) || !(Symbol.iterator in data)) return data;
  const { fetch } = call;
  call.fetch = async (url, init) => {
    if (init?.body !== data) return fetch(url, init);
    const encoded = new Response(data);
    const type = encoded.headers.get("content-type") ?? "";
    const headers = { ...init.headers, "content-type": type };
    return fetch(url, own<FetchArguments>({ ...init, headers, body: await encoded.arrayBuffer() }));
  };
  return data;
}

/** Refuses a stream where `fetch` makes a text of it. */
export function guardForForeignFetch<Body>(call: Call | undefined, body: Body): Body {
  if (!call || !isForeign(call)) return body;
  const toString = (): never => {
    throw new InvalidArgumentError("the given fetch cannot send a ReadableStream", call.operation);
  };
  return Object.defineProperty(body as object, "toString", { value: toString, configurable: true }) as Body;
}

function isForeign({ input, client }: Call): boolean {
  return !!(input.fetch ?? client.fetch);
}
