import type { OperationDescriptor, ProviderDescriptor, ServerDescriptor } from "./descriptor.js";
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
  { server: name, serverVariables }: TransportOptions,
  baseUrl: string | undefined,
): string {
  const { servers = provider.servers } = operation;
  // The name may be one of the provider's, of which an operation with servers of its own knows nothing.
  const server = servers.find((each) => !name || each.name === name) ?? operation.servers?.[0];
  const text = baseUrl ?? (server && fillVariables(server, own(serverVariables), operation)) ?? "";
  const url = URL.canParse(text) && new URL(text);
  // The text is not shown: it may hold a password.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(text)) {
    const names = provider.servers.map((each) => each.name).join();
    const wanted = `baseUrl must be an absolute http(s) URL without user info, query, fragment; server one of: ${names}`;
    throw new InvalidArgumentError(wanted, operation);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** The spec's own values are taken as they are; others may not leave their place in the URL. */
function fillVariables(
  { url, variables }: ServerDescriptor,
  given: NonNullable<TransportOptions["serverVariables"]>,
  operation: OperationDescriptor,
): string {
  return url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const variable = variables?.[name];
    const value = given[name] ?? variable?.default ?? whole;
    const allowed = variable?.enum;
    if (value === variable?.default || (allowed?.includes(value) ?? /^(?!\.+$)[\w.~-]+$/.test(value))) return value;
    const wanted = allowed?.join() ?? "letters, digits and .-_~";
    throw new InvalidArgumentError(`serverVariables.${name} must be of: ${wanted}`, operation);
  });
}

/** Credentials go over plain http only to the machine itself. */
export function isPrivate(url: string): boolean {
  return /^https:|^http:\/\/(([^/]+\.)?localhost|127\.[\d.]+|\[::1\])([:/]|$)/.test(url);
}
