import type { ProviderDescriptor } from "./descriptor.js";
import { sendThroughMiddleware } from "./middleware.js";
import type { Middleware, PathCalls } from "./openapi-fetch.js";
import type { Operation } from "./operation.js";
import type { TransportOptions } from "./options.js";
import { own } from "./own.js";
import { pathCalls } from "./path-calls.js";
import { transportOf, type Transport } from "./transport.js";

/** What every client has besides its methods; `Other` names the methods that only OpenAPI 3.2 knows. */
export interface Client<Paths extends object, Other extends string = never>
  extends Transport, PathCalls<Paths, Other> {}

/**
 * A client: a transport, a method per operation, and openapi-fetch's calls by path. Its members are plain functions; options and
 * credentials stay in their closures.
 *
 * @param operations - A module namespace; what is no operation is skipped.
 */
export function createClient<Complete extends Transport>(
  provider: ProviderDescriptor,
  operations: Readonly<Record<string, unknown>>,
  options?: TransportOptions,
): Complete {
  const given = own(options);
  // Of its own, for `use` and `eject`.
  const middleware: Middleware[] = [...(given.middleware ?? [])];
  const transport = transportOf(provider, { ...given, middleware }, sendThroughMiddleware);
  const all = Object.entries(operations).filter(([, member]) => isOperation(member)) as [
    string,
    Operation<object, unknown>,
  ][];
  const methods = all.map(([name, run]) => [name, (input: object) => run(transport, input)] as const);
  const descriptors = all.map(([, { descriptor }]) => descriptor);
  return {
    ...transport,
    ...pathCalls(transport, descriptors, middleware),
    ...Object.fromEntries(methods),
  } as unknown as Complete;
}

function isOperation(member: unknown): boolean {
  return typeof member === "function" && "descriptor" in member;
}
