import type { Call } from "./call.js";
import type { Middleware } from "./openapi-fetch.js";

/** What the runtime reads of a response; the platform's `Response` is one, and so is that of another `fetch`. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * `fetch` itself, or a function that stands in for it. It is always called with a URL and an init, also when there is middleware.
 * To use a function that takes a `Request`, as openapi-fetch calls it, wrap it: `(url, init) => send(new Request(url, init))`.
 */
export type Fetch = (url: string, init?: FetchArguments) => Promise<FetchResponse>;

/** The init that `fetch` is called with. */
export type FetchArguments = {
  // oxlint-disable-next-line typescript/no-explicit-any -- other implementations of `fetch` name types of their own.
  readonly [Member in keyof RequestInit]?: any;
} & {
  readonly method?: string;
  readonly headers?: Record<string, string>;
};

type HeaderValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[];

/** `null` removes a header that a client option set. */
export type HeadersOption = Headers | readonly (readonly [string, string])[] | Readonly<Record<string, HeaderValue>>;

/** What else `fetch` takes, for example `credentials`, `cache`, `keepalive`; `next` (Next.js) and `dispatcher` (undici). */
export type FetchInit = Omit<
  RequestInit,
  "body" | "duplex" | "headers" | "method" | "redirect" | "signal" | "window"
> & {
  readonly dispatcher?: unknown;
  readonly next?: unknown;
};

/** How the body of a success is read, instead of by its media type. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

export interface RetryOptions {
  /**
   * Repetitions after the first attempt.
   * @default 2
   */
  readonly limit?: number | undefined;
  /**
   * Upper bound of the delay before the first repetition, in milliseconds. It doubles each time; the delay is a random part of it.
   * @default 500
   */
  readonly minDelay?: number | undefined;
  /**
   * Upper bound of any delay, in milliseconds.
   * @default 8000
   */
  readonly maxDelay?: number | undefined;
  /**
   * Longest `Retry-After` that the client waits for, in milliseconds. If the server asks for more, its response is returned.
   * @default 60000
   */
  readonly maxRetryAfter?: number | undefined;
  /**
   * Whether sending the request twice is safe.
   * @default what the spec says, else true for GET, HEAD, PUT, DELETE, OPTIONS and QUERY
   */
  readonly repeatable?: boolean | undefined;
}

/** Options of a client and of a call. The call's option wins. */
interface CommonOptions {
  /**
   * Absolute http(s) URL without user info, query and fragment, instead of any server of the spec. In a browser also a path of
   * the page's origin, for example `/api`.
   */
  readonly baseUrl?: string;
  readonly headers?: HeadersOption | undefined;
  /** @default the global `fetch` */
  readonly fetch?: Fetch | undefined;
  /** Further members of the init that `fetch` is called with. */
  readonly init?: FetchInit | undefined;
  /** Credentials by security scheme. Those of a call replace the client's of the same scheme. */
  readonly auth?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Milliseconds for the whole call: all attempts, the delays between them, and the body. Of a stream, until its headers are
   * there. 0: no limit.
   * @default 30000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for one attempt with its body. An attempt that takes longer counts as one without a response. 0: no limit.
   * @default 0
   */
  readonly attemptTimeout?: number | undefined;
  /**
   * Milliseconds that a stream of items may be silent before its connection counts as broken. 0: no limit but the platform's.
   * @default 0
   */
  readonly idleTimeout?: number | undefined;
  /** `false`: no retries. */
  readonly retry?: false | RetryOptions | undefined;
  /** Runs for each attempt; a call's after the client's. */
  readonly middleware?: readonly Middleware[] | undefined;
}

export interface CallOptions extends CommonOptions {
  /** Aborts the call, and the body of a stream while it is read. A call that is aborted rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * `"stream"`: `data` is the body as it comes.
   * @default by the media type of the response
   */
  readonly parseAs?: ParseAs | undefined;
}

export interface TransportOptions extends CommonOptions {
  /**
   * Which of the spec's servers, by name.
   * @default the first
   */
  readonly server?: string;
  /** Values for the variables in the server's URL. */
  readonly serverVariables?: Readonly<Record<string, string>> | undefined;
  /**
   * Sends credentials over plain http to other hosts than the machine itself.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Receives the events of each call. An error that it throws is ignored. */
  readonly logger?: ((event: LogEvent) => void) | undefined;
}

/** What all log events of a call have in common. No event holds a header, body, query or path value. */
interface LoggedCall {
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  /** The server's base URL and the path template. */
  readonly url: string;
}

interface LoggedOutcome extends LoggedCall {
  /** Milliseconds. */
  readonly duration: number;
  /** `undefined`: there was no response. */
  readonly status: number | undefined;
  /** The `code` of the error, or the name of one that is not of this package. */
  readonly error: string | undefined;
}

export interface LogStart extends LoggedCall {
  readonly type: "start";
}

export interface LogAttempt extends LoggedOutcome {
  readonly type: "attempt";
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt; `undefined`: there is none. */
  readonly retryIn: number | undefined;
}

export interface LogEnd extends LoggedOutcome {
  readonly type: "end";
}

/** The start of a call, each of its attempts, and its end. */
export type LogEvent = LogStart | LogAttempt | LogEnd;

/** The input of a call: its options and the values that it sends. */
export interface CallInput extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cookie?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
  /** Reads the body of a successful response, instead of by its type. */
  readonly read?: (response: Response) => unknown;
  /** Receives the request once it is written, before credentials join it. */
  readonly adapt?: (call: Call) => void;
}
