import { lookup } from "node:dns";
import { type IncomingMessage, get as getByHttp } from "node:http";
import { get as getByHttps } from "node:https";
import { BlockList, type LookupFunction, isIP } from "node:net";
import { BUDGETS } from "./budgets.ts";
import { decodeText } from "./read-text.ts";
import { SourceError } from "./source-error.ts";

export interface FetchLimits {
  /** Bytes of the document. @default 128 MiB */
  readonly bytes: number;
  /** Milliseconds for everything, redirects included. @default 60_000 */
  readonly milliseconds: number;
  /** Resolves host names. @default `dns.lookup` */
  readonly lookup: typeof lookup;
}

const DEFAULTS: FetchLimits = { bytes: BUDGETS.fileBytes, milliseconds: 60_000, lookup };

const MAX_REDIRECTS = 5;

const DOWNLOAD = "Download the document and give the path of the file.";

/**
 * Fetches the text of a document from a URL that the user gave. Only public addresses are contacted, or only loopback ones if
 * the URL itself names one; redirects are followed on the same origin. Throws a `SourceError` for any other URL, for a status
 * other than 200, for HTML, and for a body that exceeds the limits.
 */
export async function fetchDocument(address: string, limits: Partial<FetchLimits> = {}): Promise<string> {
  const { bytes, milliseconds, lookup: resolver } = { ...DEFAULTS, ...limits };
  const signal = AbortSignal.timeout(milliseconds);
  let url = readUrl(address);
  const allows = isLoopback(url.hostname) ? isLoopback : isPublic;
  const request = { signal, agent: false, headers, lookup: guardedLookup(resolver, allows) } as const;
  try {
    for (let count = 0; count <= MAX_REDIRECTS; count++) {
      const host = bareHost(url);
      if (isIP(host) !== 0 && !allows(host)) throw privateAddress(host);
      const response = await send(url, request);
      const location = redirectOf(response, url);
      if (location === undefined) return await readBody(response, bytes);
      response.destroy();
      url = location;
    }
  } catch (error) {
    throw asSourceError(error, signal.aborted, milliseconds);
  }
  throw new SourceError("unreachable-document", `The URL redirects more than ${MAX_REDIRECTS} times.`, {
    fix: DOWNLOAD,
  });
}

const headers = {
  accept: "application/json, application/yaml, text/yaml, text/plain, */*;q=0.5",
  "accept-encoding": "identity",
  "user-agent": "specloom",
};

function readUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new SourceError("document-url", `${JSON.stringify(address)} is not an http(s) URL.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new SourceError("document-url", "The URL contains credentials.", { fix: DOWNLOAD });
  }
  return url;
}

type RequestOptions = Parameters<typeof getByHttps>[1];

function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const get = url.protocol === "https:" ? getByHttps : getByHttp;
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on("error", reject);
  });
}

/** Where a response redirects to on the same origin; `undefined` for the document itself. */
function redirectOf(response: IncomingMessage, url: URL): URL | undefined {
  const { statusCode = 0 } = response;
  const { location } = response.headers;
  if (statusCode === 200) return undefined;
  response.destroy();
  if (statusCode < 300 || statusCode > 399 || location === undefined) {
    const fix = "Check the URL. For a file on GitHub, give the URL of its raw view.";
    const rule = statusCode === 404 || statusCode === 410 ? "missing-document" : "unreachable-document";
    throw new SourceError(rule, `The server answered with status ${statusCode}.`, { fix });
  }
  const target = URL.parse(location, url);
  if (target?.origin !== url.origin) {
    const message = `The URL redirects to another origin, ${JSON.stringify(target?.origin ?? location)}.`;
    throw new SourceError("redirected-document", message, { fix: "If you trust that origin, give its URL instead." });
  }
  return target;
}

async function readBody(response: IncomingMessage, limit: number): Promise<string> {
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = response.headers;
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) throw isHtml(response);
  if (encoding !== "identity") {
    response.destroy();
    throw new SourceError("unreachable-document", "The server answered with a compressed body.", { fix: DOWNLOAD });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      response.destroy();
      throw new SourceError("file-too-big", `The document has more than ${limit} bytes, which is the limit.`);
    }
    chunks.push(chunk);
  }
  const text = decodeText(Buffer.concat(chunks));
  if (/^\s*<(?:!doctype\s+html|html)\b/iu.test(text)) throw isHtml(response);
  return text;
}

function isHtml(response: IncomingMessage): SourceError {
  response.destroy();
  const fix = "Give the URL of the document itself. For a file on GitHub, that is the URL of its raw view.";
  return new SourceError("not-openapi", "The URL leads to an HTML page, not to a document.", { fix });
}

/** Checks the addresses that are connected to, so that no name can lead to another place than the one that was checked. */
function guardedLookup(resolver: typeof lookup, allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = error === null ? addresses.find(({ address }) => !allows(address)) : undefined;
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) callback(error ?? new Error(`${hostname} has no address`), "", 0);
      else if (refused !== undefined) callback(privateAddress(refused.address), "", 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function privateAddress(address: string): SourceError {
  const message = `${JSON.stringify(address)} is not a public address, so nothing is fetched from it.`;
  return new SourceError("private-address", message, { fix: DOWNLOAD });
}

function asSourceError(error: unknown, isTimedOut: boolean, milliseconds: number): SourceError {
  if (error instanceof SourceError) return error;
  const reason = isTimedOut ? `not within ${milliseconds / 1000} seconds` : reasonOf(error);
  return new SourceError("unreachable-document", `The document cannot be fetched: ${reason}.`, {
    fix: "Check the URL and the connection.",
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.message === "" ? String(error.code) : error.message;
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, "");
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/gu, "");
  const version = isIP(address);
  if (version === 0) return /^(?:.+\.)?localhost$/u.test(address);
  return loopback.check(address, version === 4 ? "ipv4" : "ipv6");
}

/** Addresses that are not of the public internet: https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-. */
const special = new BlockList();
const RANGES_4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 " +
  "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3";
/** Everything but global unicast, and what of it is a test range or embeds an IPv4 address. */
const RANGES_6 = "::/3 4000::/2 8000::/1 2001::/23 2001:db8::/32 2002::/16 3fff::/20";
for (const range of RANGES_4.split(" ")) addRange(range, "ipv4");
for (const range of RANGES_6.split(" ")) addRange(range, "ipv6");

function addRange(range: string, version: "ipv4" | "ipv6"): void {
  const [network = "", prefix] = range.split("/");
  special.addSubnet(network, Number(prefix), version);
}

function isPublic(address: string): boolean {
  return !special.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}
