import { attempt } from "./attempts.js";
import type { Call, Send } from "./call.js";
import { withDeadline } from "./deadline.js";
import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import { InvalidArgumentError, TimeoutError } from "./errors.js";
import { callFetch } from "./exchange.js";
import type { CallInput, TransportOptions } from "./options.js";
import { own } from "./own.js";
import { readResult } from "./parse.js";
import { draftRequest, type RequestDraft } from "./request.js";
import type { AnyResult } from "./result.js";
import { authorise } from "./security/authorise.js";
import { resolveServer } from "./servers.js";

/** A symbol, so that no operation's name can take its place. */
export const perform: unique symbol = /* @__PURE__ */ Symbol.for("specloom.perform") as never;

/** What standalone operations are called with: a client without methods. Every client is one too. */
export interface Transport {
  readonly [perform]: (operation: OperationDescriptor, input?: object) => Promise<AnyResult>;
}

/** A client without methods, so that only the operations that are imported are bundled. Its options stay in a closure. */
export function createTransport(provider: ProviderDescriptor, options?: TransportOptions): Transport {
  return transportOf(provider, options, (call, url, init) => {
    // Its machinery comes with the full client only, which keeps it out of bundles of single operations.
    if (!(call.client.middleware ?? call.input.middleware)) return callFetch(call, url, init);
    throw new InvalidArgumentError("middleware needs a client", call.operation);
  });
}

export function transportOf(
  provider: ProviderDescriptor,
  options: TransportOptions | undefined,
  send: Send,
): Transport {
  const client = own(options);
  return {
    [perform](operation, given) {
      const input = own(given as CallInput | undefined);
      const timeout = input.timeout ?? client.timeout ?? 30_000;
      const run = (signal: AbortSignal): Promise<AnyResult> =>
        carryOut({ provider, client, operation, input, signal, send });
      return withDeadline(run, input.signal, timeout, () => new TimeoutError(`not done in ${timeout} ms`, operation));
    },
  };
}

async function carryOut(start: Omit<Call, "fetch" | "base" | keyof RequestDraft>): Promise<AnyResult> {
  const { provider, client, operation, input } = start;
  const base = resolveServer(provider, operation, client, input.baseUrl ?? client.baseUrl);
  const draft = draftRequest(operation, input, base, client.headers);
  const call = { ...start, fetch: input.fetch ?? client.fetch ?? fetch, base, ...draft };
  const renew = await authorise(call);
  return readResult(operation, await attempt(call, renew), input.read);
}
