import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { randomNumbers } from "./random-numbers.ts";

/*
 * A server in a thread of its own, so that its memory is not the client's. Six requests of ten get what they ask for; the rest
 * get a fault.
 */
const random = randomNumbers(7);
const zipped = gzipSync(JSON.stringify({ a: "b".repeat(20_000) }));

type Fault = (response: ServerResponse) => unknown;

const json = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): unknown =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

const faults: readonly Fault[] = [
  (response) => json(response, 503, "{}"),
  (response) => json(response, 429, "{}", { "retry-after": "0" }),
  (response) => json(response, 500, '{"message":"no"}', { "content-type": "application/problem+json" }),
  (response) => json(response, 401, "{}"),
  (response) => json(response, 200, '{"a":'),
  (response) => json(response, 200, "<html>", { "content-type": "text/html" }),
  (response) => json(response, 302, "", { location: "/v1/elsewhere" }),
  (response) => json(response, 307, "", { location: "http://127.0.0.1:1/away" }),
  (response) => json(response, 200, zipped.toString("latin1"), { "content-encoding": "gzip" }),
  (response) => response.socket?.resetAndDestroy(),
  (response) => response.socket?.write("HTTP/1.1 2", () => response.socket?.destroy()),
  (response) => response.writeHead(200).write('{"a":', () => response.destroy()),
  // Given up by the client.
  () => {},
  (response) => response.writeHead(200, { "content-type": "application/json" }).write("{"),
];

/** What each path answers with, where there is no fault. */
const answers: Readonly<Record<string, Fault>> = {
  token: (response) => json(response, 200, '{"access_token":"t","expires_in":1}'),
  cursor: (response) =>
    json(response, 200, JSON.stringify({ items: ["a"], next: random() < 0.5 ? String(random()) : null })),
  events: (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("id: 1\ndata: a\n\ndata: b\n\n");
    const how = random();
    // The rest stays open, and is silent.
    if (how < 0.5) response.end();
    else if (how < 0.75) response.destroy();
  },
  log: (response) => json(response, 200, '{"a":1}\n{"a":2}\n', { "content-type": "application/jsonl" }),
  multipart: (response) => response.writeHead(204).end(),
  file: (response) => json(response, 200, "bytes", { "content-type": "application/octet-stream" }),
  other: (response) => json(response, 200, '{"a":[1,2,3]}'),
};

const server = createServer((request, response) => {
  response.on("error", () => {});
  request.on("error", () => {});
  request.resume();
  request.once("end", () => {
    const name = /^\/(?:v1\/)?(\w+)/u.exec(request.url ?? "")?.[1] ?? "";
    const fault = random() < 0.4 ? faults[Math.floor(random() * faults.length)] : undefined;
    (fault ?? answers[name] ?? answers["other"])?.(response);
  });
});
server.on("clientError", (_, socket) => socket.destroy());
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none.
server.listen(0, "127.0.0.1", () => parentPort?.postMessage((server.address() as AddressInfo).port));
