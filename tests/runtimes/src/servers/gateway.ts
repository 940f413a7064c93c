import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { allowOrigin, answerPreflight } from "./cors.ts";
import { listen, type Listening } from "../../../contract/src/loopback.ts";
import { sentOf, type Sent } from "./sent.ts";

/** Below its URL: `/<runtime>/<call>/<quirk>/<provider>`, and then the path that the provider's spec knows. */
export interface Gateway extends Listening {
  /** What a runtime sent for a call so far, in order. */
  readonly sent: (runtime: string, call: string) => readonly Sent[];
}

interface Route {
  readonly runtime: string;
  readonly call: string;
  readonly quirk: string;
  readonly provider: string;
  /** With its query. */
  readonly path: string;
}

/** One server on loopback in front of the mocks of all providers: tells runtimes apart, and misbehaves where a call wants it. */
export async function startGateway(mocks: Readonly<Record<string, string>>): Promise<Gateway> {
  const log = new Map<string, Sent[]>();
  const server = createServer((request, response) => {
    allowOrigin(response);
    if (answerPreflight(request, response)) return;
    const route = routeOf(request.url ?? "");
    const mock = route && mocks[route.provider];
    if (route === undefined || mock === undefined) {
      response.writeHead(404).end();
      return;
    }
    void answer(request, response, route, new URL(mock + route.path));
  });

  async function answer(request: IncomingMessage, response: ServerResponse, route: Route, to: URL): Promise<void> {
    const body = await text(request);
    const key = `${route.runtime}/${route.call}`;
    const before = log.get(key) ?? [];
    log.set(key, [...before, await sentOf(request, response, route.path, body)]);
    const quirk = quirks[route.quirk];
    if (quirk?.(response, route, before.length)) return;
    passOn(request, response, to, body);
  }

  const listening = await listen(server);
  return { ...listening, sent: (runtime, call) => log.get(`${runtime}/${call}`) ?? [] };
}

/** Answer instead of the mock, by the number of requests before; false: the mock shall. */
type Quirk = (response: ServerResponse, route: Route, before: number) => boolean;

const quirks: Readonly<Record<string, Quirk>> = {
  "busy-once": (response, _, before) => {
    if (before > 0) return false;
    response.writeHead(503, { "retry-after": "0" }).end();
    return true;
  },
  silent: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"id":');
    return true;
  },
  // After the headers: before them, a browser sends a GET again by itself.
  broken: (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"id":', () => response.destroy());
    return true;
  },
  moved: (response, { runtime, call, provider, path }) => {
    response.writeHead(307, { location: `/${runtime}/${call}/plain/${provider}${path}` }).end();
    return true;
  },
  taken: (response) => {
    response.writeHead(204).end();
    return true;
  },
  // Cut within a letter, which is two bytes.
  events: (response) => {
    const bytes = Buffer.from('event: piece\ndata: {"text":"ä"}\n\nevent: usage\ndata: {"tokens":1}\n\n');
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(bytes.subarray(0, bytes.indexOf("ä") + 1));
    setTimeout(() => response.end(bytes.subarray(bytes.indexOf("ä") + 1)), 50);
    return true;
  },
  teapot: (response) => {
    response.writeHead(418, { "content-type": "application/json" }).end('{"short":"and stout"}');
    return true;
  },
};

function routeOf(url: string): Route | undefined {
  const [, runtime, call, quirk, provider, path] = /^\/([^/]+)\/([^/]+)\/([^/]+)\/([^/?]+)(.*)$/u.exec(url) ?? [];
  if (!runtime || !call || !quirk || !provider || path === undefined) return undefined;
  return { runtime, call, quirk, provider, path };
}

function passOn(request: IncomingMessage, response: ServerResponse, to: URL, body: string): void {
  const { host: _, ...headers } = request.headers;
  const passing = forward(to, { method: request.method, headers }, (answered) => {
    for (const [name, value] of Object.entries(answered.headers)) {
      // The mock has its own word on origins.
      if (value !== undefined && !name.startsWith("access-control-")) response.setHeader(name, value);
    }
    response.writeHead(answered.statusCode ?? 502);
    answered.pipe(response);
  });
  passing.once("error", () => response.destroy());
  passing.end(body);
}
