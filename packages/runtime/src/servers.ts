import { shown } from "./check-options.js";
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
  if (baseUrl !== undefined) return checkedUrl(baseUrl, "baseUrl", operation);
  const { server: name, serverVariables } = client;
  const { servers = provider.servers } = operation;
  // The name may be one of the provider's, of which an operation with servers of its own knows nothing.
  const found = servers.find((each) => !name || each.name === name) ?? operation.servers?.[0];
  if (!found) {
    const choices = servers.map((each) => each.name).join(", ");
    const message = choices
      ? `unknown server ${shown(name)}; choose one of: ${choices}`
      : "the spec names no server: give baseUrl";
    throw new InvalidArgumentError(message, operation);
  }
  const server = own(found);
  const url = server.fill?.(server, own(serverVariables), operation) ?? server.url;
  if (!parseUrl(url)) throw new InvalidArgumentError(`the server ${shown(url)} is relative: give baseUrl`, operation);
  return checkedUrl(url, `server ${shown(server.name)}: `, operation);
}

function checkedUrl(text: string, what: string, operation: OperationDescriptor): string {
  // Of a browser's page or worker; a name without a slash would be taken for a path.
  const page = /^\.{0,2}\/(?![/\\])/.test(text) ? globalThis.location?.href : undefined;
  const { href = "" } = parseUrl(text, page) ?? {};
  // Neither is shown: a URL may hold a password.
  if (/^https?:\/\/[^/]*@/.test(href)) {
    throw new InvalidArgumentError(`${what} must not hold a user name or a password: use auth`, operation);
  }
  if (/^https?:.*[?#]/.test(href)) {
    throw new InvalidArgumentError(`${what} must not have a query or a fragment`, operation);
  }
  if (/^https?:/.test(href)) return href.replace(/\/+$/, "");
  const hidden = /[@?#]/.test(text) ? "" : ` ${shown(text)}`;
  throw new InvalidArgumentError(`${what}${hidden} is not an absolute http(s) URL`, operation);
}

/** `URL.canParse` is younger than the platforms that count. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Whether credentials stay unseen on their way: https, or http to the machine itself. Given is a URL as the platform writes it. */
export function isPrivate(url: string): boolean {
  return /^http(s:|:\/\/(([\w-]+\.)*localhost|127\.[\d.]+|\[::1])(:\d+)?(\/|$))/.test(url);
}

/** Refuses to send credentials where others can read them. */
export function requirePrivate(url: string, operation: OperationDescriptor, client: TransportOptions): void {
  if (isPrivate(url) || client.allowInsecureHttp) return;
  const host = parseUrl(url)?.host;
  throw new InvalidArgumentError(
    `auth is not sent over plain http (${host}): use https, or set allowInsecureHttp: true`,
    operation,
  );
}
