/** What the tests of the runtime share: descriptors, a recording `fetch`, a loopback server. */
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { CallInput } from "../src/options.js";
import { createTransport, openStream, operation, writeParameters } from "../src/index.js";
import type {
  AnyResult,
  CallOptions,
  OperationDescriptor,
  Operation,
  ParameterSite,
  ProviderDescriptor,
  StreamDescriptor,
  Success,
  Transport,
  TransportOptions,
} from "../src/index.js";

export const thing: OperationDescriptor = {
  id: "thing",
  method: "GET",
  path: "/thing",
  parameters: writeParameters,
  responses: { 200: ["application/json"] },
};

export const provider: ProviderDescriptor = {
  name: "things",
  servers: [{ name: "production", url: "https://things.example/v1" }],
};

export function site(place: ParameterSite["place"], more: Partial<ParameterSite> = {}): ParameterSite {
  return { operation: thing, place, name: "id", ...more };
}

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Record<string, string>;
}

export interface Stub {
  (input: string | Request, init?: RequestInit): Promise<Response>;
  readonly sent: Sent[];
  /** Throws when there was no such request. */
  at(index: number): Sent;
}

/** A member of a list that must be there. */
export function nth<T>(list: readonly T[], index: number): T {
  const member = list[index];
  if (member === undefined) throw new Error(`There is no member ${index}.`);
  return member;
}

/** What a stub answers with; an Error is thrown. */
export type Answer = Response | Error | (() => Response | Promise<Response>);

/** Answers in turn, the last answer for ever. */
export function stub(...answers: Answer[]): Stub {
  const sent: Sent[] = [];
  const fetch = async (input: string | Request, init: RequestInit = {}): Promise<Response> => {
    const url = typeof input === "string" ? input : input.url;
    const headers =
      typeof input === "string" ? { ...(init.headers as Record<string, string>) } : Object.fromEntries(input.headers);
    sent.push({ url, init, headers });
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? json({});
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : answer.clone();
  };
  return Object.assign(fetch, { sent, at: (index: number) => nth(sent, index) });
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A response whose body comes in pieces. */
export function streamed(type: string, ...pieces: readonly (string | Uint8Array)[]): Response {
  const bytes = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const body = new ReadableStream({
    pull: (controller) => {
      const piece = bytes.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": type } });
}

/** An operation that answers with streams of these media types. */
export function streaming(
  items: StreamDescriptor["items"],
  more: Partial<OperationDescriptor> = {},
): Operation<CallOptions, Success<200, AsyncIterable<unknown>>> {
  const stream = { open: openStream, items };
  return operation({ ...thing, responses: { 200: Object.keys(items) }, stream, ...more });
}

/** All items of a stream. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function transport(options: TransportOptions = {}, more: Partial<ProviderDescriptor> = {}): Transport {
  return createTransport({ ...provider, ...more }, options);
}

/** An operation like `thing`, with what differs. */
export function like(more: Partial<OperationDescriptor>): Operation<CallInput, AnyResult> {
  return operation<CallInput, AnyResult>({ ...thing, ...more });
}

export interface Loopback {
  readonly base: string;
  readonly requests: IncomingMessage[];
}

/** A server on the machine itself, gone with its test. */
export async function loopback(listener: RequestListener): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It was to reject.");
}
