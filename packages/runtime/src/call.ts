import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import type { CallInput, Fetch, TransportOptions } from "./options.js";
import type { RequestDraft } from "./request.js";

/** Sends one request of a call and gives the response as it comes, redirects included. */
export type Send = (call: Call, url: string, init: RequestInit) => Promise<Response>;

/** One call under way: all that its steps share. */
export interface Call extends RequestDraft {
  readonly provider: ProviderDescriptor;
  /** The client's options; the same object for all of its calls. */
  readonly client: TransportOptions;
  readonly operation: OperationDescriptor;
  readonly input: CallInput;
  /** The caller's `fetch`. */
  readonly fetch: Fetch;
  /** Sends one request: through middleware, or straight. */
  readonly send: Send;
  /** Of the chosen server; no slash at its end. */
  readonly base: string;
  /** Aborted when the call ends early, for whatever reason. */
  readonly signal: AbortSignal;
}
