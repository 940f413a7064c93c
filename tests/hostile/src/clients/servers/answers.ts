import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Answer } from "./origin.ts";

/** An answer that says what it is and is it. */
export function says(
  status: number,
  body?: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_, response) => {
    const type = body === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(status, { ...type, ...headers });
    response.end(body);
  };
}

export function json(value: unknown, status = 200): Answer {
  return says(status, JSON.stringify(value));
}

/** One after the other; the last for ever. */
export function inTurn(...answers: readonly Answer[]): Answer {
  return (request, response, number) => answers[Math.min(number, answers.length) - 1]?.(request, response, number);
}

/** Bytes on the socket, whatever HTTP says; then it is closed, broken off, or neither. */
export function raw(text: string, then: "end" | "reset" | "stall" = "end"): Answer {
  return (_, { socket }) => {
    socket?.write(text, "latin1", () => {
      if (then === "end") socket.end();
      if (then === "reset") socket.resetAndDestroy();
    });
  };
}

export const reset: Answer = (_, { socket }) => void socket?.resetAndDestroy();

/** Takes the request and says nothing. */
export const silence: Answer = () => {};

/** Starts a body, and breaks off. */
export function breaksOff(part: string, type = "application/json"): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": type });
    response.write(part, () => setTimeout(() => response.destroy(), 5));
  };
}

/** Starts a body, and says no more. */
export function stalls(part: string, type = "application/json"): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": type });
    response.write(part);
  };
}

/** Says something again and again, as long as somebody listens. */
export function drips(part: string | Uint8Array, type = "application/json", every = 5): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": type });
    const timer = setInterval(() => response.write(part), every);
    response.once("close", () => clearInterval(timer));
  };
}

/** Says as much as is taken, as long as somebody listens. */
export function floods(part: string | Uint8Array, type = "application/json"): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": type });
    flood(response, part);
  };
}

function flood(response: ServerResponse, part: string | Uint8Array): void {
  if (response.destroyed) return;
  // Not faster than a network is, and other things have their turn.
  if (response.write(part)) setImmediate(flood, response, part);
  else response.once("drain", () => setImmediate(flood, response, part));
}

/** So many megabytes of white space in an object, in about a thousandth of them. */
export function gzipBomb(megabytes: number): Answer {
  const space = gzipSync(Buffer.alloc(1_000_000, " "));
  const members = [gzipSync('{"a":1'), ...Array.from({ length: megabytes }, () => space), gzipSync("}")];
  return says(200, Buffer.concat(members), { "content-encoding": "gzip" });
}

export function redirects(status: number, location: string): Answer {
  return says(status, undefined, { location });
}
