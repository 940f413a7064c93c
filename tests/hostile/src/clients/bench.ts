import { getEventListeners } from "node:events";
import type { Answer, Origin, Seen } from "./servers/origin.ts";
import type { AnyResult } from "../../../../packages/runtime/src/index.ts";
import { json } from "./servers/answers.ts";
import type { LooseClient, PackageName, Packages } from "./packages/load.ts";
import { auth } from "./secrets.ts";

/** Where one input is tried: two servers, clients of the first, and all that is said meanwhile. */
export interface Bench {
  readonly packages: Packages;
  /** The server that a client is meant to talk to. */
  readonly home: string;
  /** Another one, at which nothing may arrive. */
  readonly other: string;
  /** What has arrived at home. */
  readonly seen: readonly Seen[];
  /** What loggers have been told. */
  readonly lines: unknown[];
  /** A client of `everything` with credentials for all of its schemes, which retries at once. */
  readonly client: (options?: object) => LooseClient;
  readonly clientOf: (name: PackageName, options?: object) => LooseClient;
  /** Calls an operation of `everything`. */
  readonly call: (operation: string, input?: object, options?: object) => Promise<AnyResult>;
  readonly callOf: (name: PackageName, operation: string, input?: object, options?: object) => Promise<AnyResult>;
  /** Answers of home from now on. */
  readonly answer: (answer: Answer) => void;
  /** A signal, of which no listener may be left. */
  readonly signal: (after?: number, reason?: unknown) => AbortSignal;
}

export interface OpenBench extends Bench {
  readonly clients: readonly LooseClient[];
  /** Ends what the bench itself has running, and tells which listeners are left. */
  readonly end: () => string[];
}

export function openBench(packages: Packages, home: Origin, other: Origin): OpenBench {
  home.reset(json({}));
  other.reset(json({}));
  const lines: unknown[] = [];
  const clients: LooseClient[] = [];
  const signals: AbortSignal[] = [];
  const timers: NodeJS.Timeout[] = [];
  const clientOf = (name: PackageName, options: object = {}): LooseClient => {
    const common = { baseUrl: `${home.url}/v1`, auth, timeout: 3_000, retry: { minDelay: 1 } };
    const client = packages[name].create({ ...common, logger: (line: unknown) => void lines.push(line), ...options });
    clients.push(client);
    return client;
  };
  const callOf: Bench["callOf"] = async (name, operation, input, options) => {
    const method = clientOf(name, options)[operation];
    if (method === undefined) throw new Error(`There is no ${operation}.`);
    return method(input);
  };
  return {
    packages,
    home: home.url,
    other: other.url,
    seen: home.seen,
    lines,
    clients,
    clientOf,
    client: (options) => clientOf("everything", options),
    callOf,
    call: (operation, input, options) => callOf("everything", operation, input, options),
    answer: (answer) => home.reset(answer),
    signal(after, reason) {
      const controller = new AbortController();
      if (after !== undefined) timers.push(setTimeout(() => controller.abort(reason), after));
      signals.push(controller.signal);
      return controller.signal;
    },
    end() {
      for (const timer of timers) clearTimeout(timer);
      const left = signals.reduce((sum, signal) => sum + getEventListeners(signal, "abort").length, 0);
      return left === 0 ? [] : [`${left} listeners are left on a signal`];
    },
  };
}
