import type { OperationDescriptor, ProviderDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";
import type { TransportOptions } from "./options.js";
import { own } from "./own.js";

/**
 * The base URL of an operation, without a slash at its end. `baseUrl` stands for any server of the spec; else the operation's
 * own servers come before the provider's.
 */
export function resolveServer(
  provider: ProviderDescriptor,
  operation: OperationDescriptor,
  client: TransportOptions,
  baseUrl = client.baseUrl,
): string {
  const { server: name, serverVariables } = client;
  const { servers = provider.servers } = operation;
  // The name may be one of the provider's, of which an operation with servers of its own knows nothing.
  const server = own(servers.find((each) => !name || each.name === name) ?? operation.servers?.[0]);
  const text = baseUrl ?? server.fill?.(server, own(serverVariables), operation) ?? server.url ?? "";
  const href = URL.canParse(text) ? new URL(text).href : "";
  if (/^https?:\/\/[^/@]*\/[^?#]*$/.test(href)) return href.replace(/\/+$/, "");
  // It is not shown: it may hold a password.
  throw new InvalidArgumentError(
    "server is unknown, or baseUrl no http(s) URL without user info, query and fragment",
    operation,
  );
}

/** Credentials go over plain http only to the machine itself. Given is a URL as the platform writes it. */
export function isPrivate(url: string): boolean {
  return /^http(s:|:\/\/(localhost|127\.[\d.]+|\[::1])(:\d+)?(\/|$))/.test(url);
}
