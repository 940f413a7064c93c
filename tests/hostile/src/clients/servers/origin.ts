import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../../../contract/src/loopback.ts";

/** A request as it came. */
export interface Seen {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** Latin-1, so that each byte can be told. */
  body: string;
}

/** What a server does with a request, whose body has come or not. */
export type Answer = (request: IncomingMessage, response: ServerResponse, number: number) => unknown;

export interface Origin {
  readonly url: string;
  /** What has arrived since the last reset. */
  readonly seen: readonly Seen[];
  /** Requests that are under way: whose answer has neither come to its end nor been given up. */
  readonly open: () => number;
  /** Forgets what has arrived, and answers in another way. */
  readonly reset: (answer: Answer) => void;
  readonly close: () => void;
}

const nothing: Answer = (_, response) => response.end();

/**
 * A server on this machine that records what arrives. It ends each connection with its answer, so that whatever stays open is
 * one that somebody forgot.
 */
export async function openOrigin(keepAlive = false): Promise<Origin> {
  const seen: Seen[] = [];
  let open = 0;
  let answer: Answer = nothing;
  const server = createServer({ keepAlive }, (request, response) => {
    const { method = "", url = "", headers } = request;
    const one: Seen = { method, url, headers, body: "" };
    seen.push(one);
    open += 1;
    response.once("close", () => {
      open -= 1;
    });
    request.on("error", () => {});
    response.on("error", () => {});
    request.on("data", (chunk: Buffer) => {
      one.body += chunk.toString("latin1");
    });
    if (!keepAlive) response.setHeader("connection", "close");
    const number = seen.length;
    request.once("end", () => void answer(request, response, number));
  });
  server.on("clientError", (_, socket) => socket.destroy());
  const { url, stop } = await listen(server);
  return {
    url,
    seen,
    open: () => open,
    reset(next) {
      seen.length = 0;
      answer = next;
    },
    close() {
      void stop();
    },
  };
}
