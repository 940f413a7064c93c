import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import type { CallInput, Fetch, TransportOptions } from "./options.js";
import type { AnyResult } from "./result.js";

/** Sends one request of a call and gives the response as it comes, redirects included. */
export type Send = (call: Call, url: string, init: RequestInit) => Promise<Response>;

/** Carries a call out, without a deadline. */
export type Run = (operation: OperationDescriptor, input: CallInput, signal: AbortSignal) => Promise<AnyResult>;

/** One call under way: all that its steps share, and the request in the making. Each attempt has a copy with its credentials. */
export interface Call {
  readonly provider: ProviderDescriptor;
  /** The client's options; the same object for all of its calls. */
  readonly client: TransportOptions;
  readonly operation: OperationDescriptor;
  readonly input: CallInput;
  /** Aborted when the call ends early, for whatever reason. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 by which the call has to end. */
  readonly deadline: number;
  /** The caller's `fetch`; a scheme that signs puts its own around it, so that each attempt is signed as it is sent. */
  fetch: Fetch;
  /**
   * Given the status of a response, returns a function that refreshes the credential, or `undefined` where the status says
   * nothing of it. The function resolves to `true` where the request is not to be sent again. Called at most once per call.
   */
  renew: ((status: number) => (() => Promise<true | void>) | undefined) | undefined;
  /** Sends one request: through middleware, or straight. */
  readonly send: Send;
  /** Of the chosen server; no slash at its end. */
  readonly base: string;
  /** Absolute, without query. */
  url: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  /** By lower-case name; nothing is inherited. */
  readonly headers: Record<string, string>;
  /** Those of `headers` that the call's own options set. They win over credentials. */
  readonly ownHeaders: Readonly<Record<string, string>>;
  // Node's types know fetch, but not the name of this type.
  body: NonNullable<RequestInit["body"]> | undefined;
  /** Texts that no error may show. */
  readonly secrets: string[];
  /** Credentials that were asked for after a 401, for the next attempt. */
  fresh: Readonly<Record<string, unknown>> | undefined;
  /** Whether an attempt ended without a complete response, so that it may be repeated. */
  isBroken: boolean;
}
