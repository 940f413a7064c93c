import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../contract/src/loopback.ts";

/** What the gate answers itself; without an answer the request goes through. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Asked for every request, in the order in which they come. */
export type Rule = (method: string, path: string) => Answer | undefined;

export const letThrough: Rule = () => undefined;

export interface Gate {
  /** With a slash at its end. */
  readonly url: string;
  readonly setRule: (rule: Rule) => void;
  readonly stop: () => Promise<void>;
}

/** Stands in front of a registry and answers in its place where it is told to: a registry that fails, when we want it. */
export async function startGate(target: string): Promise<Gate> {
  let rule = letThrough;
  const server = createServer((incoming, outgoing) => {
    const answer = rule(incoming.method ?? "", incoming.url ?? "");
    if (answer === undefined) passOn(target, incoming, outgoing);
    else refuse(answer, incoming, outgoing);
  });
  const { url, stop } = await listen(server);
  return {
    url: `${url}/`,
    setRule: (next) => {
      rule = next;
    },
    stop,
  };
}

/** The host stays the gate's, so that addresses of tarballs lead through the gate, too. */
function passOn(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url = "/" } = incoming;
  const onward = request(new URL(url, target), { method, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  onward.once("error", () => outgoing.destroy());
  incoming.pipe(onward);
}

/** After the whole request is read, as a registry does that looks at what it was sent. */
function refuse({ status, body }: Answer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  incoming.resume().once("end", () => {
    outgoing.writeHead(status, { "content-type": "application/json" });
    outgoing.end(JSON.stringify(body));
  });
}
