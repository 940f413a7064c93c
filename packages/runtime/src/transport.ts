import { attempt } from "./attempts.js";
import { withDeadline } from "./deadline.js";
import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import { TimeoutError } from "./errors.js";
import type { CallInput, TransportOptions } from "./options.js";
import { own } from "./own.js";
import { readResult } from "./parse.js";
import { draftRequest } from "./request.js";
import type { AnyResult } from "./result.js";
import { authorise } from "./security/authorise.js";
import { resolveServer } from "./servers.js";

/** A symbol, so that no operation's name can take its place. */
export const perform: unique symbol = /* @__PURE__ */ Symbol.for("@specloom/runtime/perform") as never;

/** What standalone operations are called with: a client without methods. Every client is one too. */
export interface Transport {
  readonly [perform]: (operation: OperationDescriptor, input?: object) => Promise<AnyResult>;
}

/** A client without methods, so that only the operations that are imported are bundled. Its options stay in a closure. */
export function createTransport(provider: ProviderDescriptor, options?: TransportOptions): Transport {
  const client = own(options);
  return {
    [perform](operation, given) {
      const input = own(given as CallInput | undefined);
      const timeout = input.timeout ?? client.timeout ?? 30_000;
      const run = (signal: AbortSignal): Promise<AnyResult> => carryOut(provider, client, operation, input, signal);
      return withDeadline(run, input.signal, timeout, () => new TimeoutError(`not done in ${timeout} ms`, operation));
    },
  };
}

async function carryOut(
  provider: ProviderDescriptor,
  client: TransportOptions,
  operation: OperationDescriptor,
  input: CallInput,
  signal: AbortSignal,
): Promise<AnyResult> {
  const fetch = input.fetch ?? client.fetch ?? globalThis.fetch;
  const base = resolveServer(provider, operation, client, input.baseUrl ?? client.baseUrl);
  const draft = draftRequest(operation, input, base, client.headers);
  const call = { provider, client, operation, input, fetch, base, signal, ...draft };
  const renew = await authorise(call);
  return readResult(operation, await attempt(call, renew), input.read);
}
