import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listener {
  readonly port: number;
  /** What asked for something, or only connected. */
  readonly seen: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server on every loopback address that notes whoever comes. */
export async function listen(): Promise<Listener> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`a request of ${request.url}`);
    response.end('{"type":"string"}');
  });
  server.on("connection", () => seen.push("a connection"));
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, seen, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
