import type { IncomingMessage, ServerResponse } from "node:http";

/** Lets a page of any origin read the response and its headers, and keeps browsers from caching it: some failures are cacheable. */
export function allowOrigin(response: ServerResponse): void {
  response.setHeader("cache-control", "no-store");
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
}

/** Answers what a browser asks before the request itself: whether it may. False: it is no such question. */
export function answerPreflight({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || wanted === undefined) return false;
  response.setHeader("access-control-allow-methods", wanted);
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "");
  response.writeHead(204).end();
  return true;
}
