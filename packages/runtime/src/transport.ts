import { codeOf, sendWithRetries } from "./attempts.js";
import type { Call, Run, Send } from "./call.js";
import { checkCallInput, checkClientOptions } from "./check-options.js";
import { withDeadline } from "./deadline.js";
import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import { InvalidArgumentError, withCaller } from "./errors.js";
import { callFetch } from "./exchange.js";
import { log } from "./log.js";
import type { CallInput, Fetch, TransportOptions } from "./options.js";
import { own } from "./own.js";
import { readAs } from "./read-as.js";
import { writeRequest } from "./request.js";
import type { AnyResult } from "./result.js";
import { resolveServer } from "./servers.js";

/**
 * A symbol, so that no operation's name can take its place. Its type is a text, because TypeScript cannot write the name of a symbol
 * into the declarations of a module that exports a copy of a client.
 */
export const perform: "specloom.call" = /* @__PURE__ */ Symbol.for("specloom.call") as never;

/** What standalone operations are called with: a client without methods. Every client is one too. */
export interface Transport {
  readonly [perform]: (operation: OperationDescriptor, input?: object) => Promise<AnyResult>;
}

/** A client without methods, so that only the operations that are imported are bundled. Its options stay in a closure. */
export function createTransport(provider: ProviderDescriptor, options?: TransportOptions): Transport {
  return transportOf(provider, options, (call, url, init) => {
    // Its machinery comes with the full client only, which keeps it out of bundles of single operations.
    if (!(call.client.middleware ?? call.input.middleware)) return callFetch(call, url, init);
    throw new InvalidArgumentError("middleware needs a client: createTransport takes none", call.operation);
  });
}

export function transportOf(
  provider: ProviderDescriptor,
  options: TransportOptions | undefined,
  send: Send,
): Transport {
  const client = own(options);
  checkClientOptions(client, variablesOf(provider));
  // The server of the client's own options, worked out once.
  let common: string | undefined;
  const baseOf = (operation: OperationDescriptor, { baseUrl }: CallInput): string =>
    baseUrl !== undefined || operation.servers
      ? resolveServer(provider, operation, client, baseUrl)
      : (common ??= resolveServer(provider, operation, client));
  const run: Run = async (operation, input, signal) => {
    const base = baseOf(operation, input);
    const call: Call = {
      provider,
      client,
      operation,
      input,
      signal,
      deadline: Date.now() + (timeoutOf(input, client) || Infinity),
      send,
      fetch: input.fetch ?? client.fetch ?? platformFetch(operation),
      base,
      url: base + operation.path,
      query: [],
      headers: own({}),
      ownHeaders: own({}),
      body: undefined,
      secrets: [],
      renew: undefined,
      fresh: undefined,
      isBroken: false,
    };
    writeRequest(call);
    input.adapt?.(call);
    // What reads a stream is made before it comes, to look after its copies.
    const read = input.read ?? readAs(input) ?? operation.stream?.open(call, run);
    return sendWithRetries(call, read);
  };
  return {
    async [perform](operation, given) {
      const start = Date.now();
      try {
        const input = own(given as CallInput | undefined);
        checkCallInput(input, operation);
        const base = baseOf(operation, input);
        const about = { client, operation, base };
        const end = (status?: number, error?: string): void =>
          log(about, { type: "end", duration: Date.now() - start, status, error });
        log(about, { type: "start" });
        const call = withDeadline(
          (signal) => run(operation, input, signal),
          input.signal,
          timeoutOf(input, client),
          operation,
        );
        call.then(
          ({ status }) => end(status),
          (error: unknown) => end(undefined, codeOf(error)),
        );
        return await call;
      } catch (error) {
        throw withCaller(error);
      }
    },
  };
}

function timeoutOf(input: CallInput, client: TransportOptions): number {
  return input.timeout ?? client.timeout ?? 30_000;
}

function platformFetch(operation: OperationDescriptor): Fetch {
  if (typeof fetch === "function") return fetch;
  throw new InvalidArgumentError("this platform has no fetch: give one, { fetch: … }", operation);
}

/** The names of all server variables. */
function variablesOf(provider: ProviderDescriptor): string[] {
  const { servers, serverVariables = [] } = own(provider);
  return [...serverVariables, ...servers.flatMap(({ variables = {} }) => Object.keys(variables))];
}
