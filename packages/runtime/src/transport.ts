import { attempt } from "./attempts.js";
import type { Call, Run, Send } from "./call.js";
import { withDeadline } from "./deadline.js";
import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";
import { callFetch } from "./exchange.js";
import type { CallInput, TransportOptions } from "./options.js";
import { own } from "./own.js";
import { readResult } from "./parse.js";
import { writeRequest } from "./request.js";
import type { AnyResult } from "./result.js";
import { authorise } from "./security/authorise.js";
import { resolveServer } from "./servers.js";

/** A symbol, so that no operation's name can take its place. */
export const perform: unique symbol = /* @__PURE__ */ Symbol.for("specloom.call") as never;

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
  // What the client's own options come to, worked out once.
  let common: string | undefined;
  const run: Run = async (operation, input, signal) => {
    const resolve = (): string => resolveServer(provider, operation, client, input.baseUrl);
    const base = input.baseUrl || operation.servers ? resolve() : (common ??= resolve());
    const call: Call = {
      provider,
      client,
      operation,
      input,
      signal,
      send,
      fetch: input.fetch ?? client.fetch ?? fetch,
      base,
      url: base + operation.path,
      query: [],
      headers: own({}),
      body: undefined,
      secrets: [],
      renew: undefined,
    };
    writeRequest(call);
    input.adapt?.(call);
    // What reads a stream is made before it comes, to look after its copies.
    const read = input.read ?? operation.stream?.open(call, run);
    if (operation.security) await authorise(call, operation.security);
    return readResult(operation, read, await attempt(call));
  };
  return {
    [perform](operation, given) {
      const input = own(given as CallInput | undefined);
      const timeout = input.timeout ?? client.timeout ?? 30_000;
      return withDeadline((signal) => run(operation, input, signal), input.signal, timeout, operation);
    },
  };
}
