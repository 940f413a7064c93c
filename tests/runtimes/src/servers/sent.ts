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

/** What most platforms accept where nothing is said. */
const ANYTHING = "*/*";

/** What there is to say of a request; whether it is cut shows later. */
export async function sentOf(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  text: string,
): Promise<Sent> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    PLATFORM.test(name) || value === undefined || value === ANYTHING ? [] : [[name, String(value)]],
  );
  const { boundary, body } = await readParts(request.headers["content-type"] ?? "", text);
  const all = Object.fromEntries(headers.map(([name, value = ""]) => [name, value.replace(boundary, "")]));
  const sent = { method: request.method ?? "", path, headers: all, body, cut: false };
  response.once("close", () => {
    sent.cut = !response.writableFinished;
  });
  return sent;
}

/** The parts of a multipart body, as somebody else reads them: where they are cut is the platform's. Any other body as it is. */
async function readParts(type: string, text: string): Promise<{ boundary: string; body: string }> {
  const [, boundary = ""] = /^multipart\/.*boundary=(.*)$/u.exec(type) ?? [];
  if (boundary === "") return { boundary, body: text };
  const form = await new Response(text, { headers: { "content-type": type } }).formData();
  const parts = [...form].map(async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()],
  );
  return { boundary, body: JSON.stringify(await Promise.all(parts)) };
}
