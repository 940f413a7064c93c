import type { Call } from "./call.js";
import type { Middleware } from "./openapi-fetch.js";

/** `fetch` itself, or what stands in for it: called with a URL and an init, or, when there is middleware, with a Request. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

type HeaderValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[];

/** `null` takes away what a client option set. */
export type HeadersOption = Headers | readonly (readonly [string, string])[] | Readonly<Record<string, HeaderValue>>;

export interface RetryOptions {
  /** Repetitions after the first attempt. Default: 2. */
  readonly limit?: number | undefined;
  /** Milliseconds before the first repetition, at most; doubles each time, with full jitter. Default: 500. */
  readonly minDelay?: number | undefined;
  /** Milliseconds. Default: 8,000. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds. A server that asks for more with `Retry-After` has its answer handed back. Default: 60,000. */
  readonly maxRetryAfter?: number | undefined;
  /** Whether sending it twice is safe. Default: the spec's word, else the method's nature (GET, HEAD, PUT, DELETE, OPTIONS). */
  readonly repeatable?: boolean | undefined;
}

/** What can be said for a client and for a call; the call's word counts. */
interface CommonOptions {
  /** Absolute http or https URL without user info, query and fragment, instead of any server of the spec. */
  readonly baseUrl?: string | undefined;
  readonly headers?: HeadersOption | undefined;
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for the whole call: attempts, waiting and body; of a stream, until it starts. 0: none. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds that a stream may be silent before its connection counts as broken. Default: as long as the platform allows. */
  readonly idleTimeout?: number | undefined;
  readonly retry?: false | RetryOptions | undefined;
  /** Runs for each attempt; a call's after the client's. */
  readonly middleware?: readonly Middleware[] | undefined;
}

export interface CallOptions extends CommonOptions {
  /** Its reason is what an aborted call rejects with. */
  readonly signal?: AbortSignal | undefined;
}

export interface TransportOptions extends CommonOptions {
  /** Which of the spec's servers, by name. Default: the first. */
  readonly server?: string | undefined;
  readonly serverVariables?: Readonly<Record<string, string | undefined>> | undefined;
  /** Credentials by security scheme. */
  readonly auth?: Readonly<Record<string, unknown>> | undefined;
  /** Told of each attempt. What it throws is ignored. */
  readonly logger?: ((event: LogEvent) => void) | undefined;
}

/** One attempt. Holds no header, body, query or path value. */
export interface LogEvent {
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  /** The server's base URL and the path template. */
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds until the headers were there. */
  readonly duration: number;
  /** Undefined: no response. */
  readonly status: number | undefined;
  /** Milliseconds until the next attempt; undefined: there is none. */
  readonly retryIn: number | undefined;
}

/** What a call is given: its options and what goes over the wire, by place. */
export interface CallInput extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cookie?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
  /** Reads the body of a successful response, instead of by its type. */
  readonly read?: (response: Response) => unknown;
  /** Sees the request once it is written, before credentials join it. */
  readonly adapt?: (call: Call) => void;
}
