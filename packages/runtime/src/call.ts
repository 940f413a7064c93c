import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import type { CallInput, Fetch, TransportOptions } from "./options.js";
import type { RequestDraft } from "./request.js";

/** One call under way: all that its steps share. */
export interface Call extends RequestDraft {
  readonly provider: ProviderDescriptor;
  /** The client's options; the same object for all of its calls. */
  readonly client: TransportOptions;
  readonly operation: OperationDescriptor;
  readonly input: CallInput;
  readonly fetch: Fetch;
  /** Of the chosen server; no slash at its end. */
  readonly base: string;
  /** Aborted when the call ends early, for whatever reason. */
  readonly signal: AbortSignal;
}
