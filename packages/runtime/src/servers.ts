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
  if (!found && servers[0]) {
    const names = servers.map((each) => each.name).join(", ");
    throw new InvalidArgumentError(`unknown server ${shown(name)}; choose one of: ${names}`, operation);
  }
  const server = own(found);
  const url = server.fill?.(server, own(serverVariables), operation) ?? server.url ?? "";
  if (parseUrl(url)) return checkedUrl(url, "server", operation);
  throw new InvalidArgumentError(`the spec names no absolute server${url && `, only ${url}`}: give baseUrl`, operation);
}

function checkedUrl(text: string, what: string, operation: OperationDescriptor): string {
  // Of a browser's page or worker; a name without a slash would be taken for a path.
  const page = /^\.{0,2}\/(?![/\\])/.test(text) ? globalThis.location?.href : undefined;
  const { href = "" } = parseUrl(text, page) ?? {};
  const extra = /^https?:\/\/[^/]*@/.test(href)
    ? "user name or password: use auth"
    : /[?#]/.test(href)
      ? "query or fragment"
      : "";
  if (/^https?:/.test(href) && !extra) return href.replace(/\/+$/, "");
  // A URL with one of these may hold a secret.
  const value = /[@?#]/.test(text) ? "" : ` ${shown(text)}`;
  const why = extra ? `must not have a ${extra}` : "is not an absolute http(s) URL";
  throw new InvalidArgumentError(`${what}${value} ${why}`, operation);
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
