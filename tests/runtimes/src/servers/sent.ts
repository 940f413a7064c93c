import type { IncomingMessage, ServerResponse } from "node:http";

/** A request as a server gets it, less what each platform adds. */
export interface Sent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the connection ended before an answer did, from whichever side. */
  readonly cut: boolean;
}

/** Headers that fetch, and not its caller, sets: of the connection, of the platform, of a page. */
const PLATFORM =
  /^(host|connection|user-agent|content-length|transfer-encoding|keep-alive|pragma|cache-control|origin|referer|accept-encoding|accept-language|dnt|priority|sec-.*|cf-.*)$/u;

/** What there is to say of a request; whether it is cut shows later. */
export function sentOf(request: IncomingMessage, response: ServerResponse, path: string, body: string): Sent {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    PLATFORM.test(name) || value === undefined ? [] : [[name, String(value)]],
  );
  const sent = { method: request.method ?? "", path, headers: Object.fromEntries(headers), body, cut: false };
  response.once("close", () => {
    sent.cut = !response.writableFinished;
  });
  return sent;
}
