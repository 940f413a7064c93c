import type { lookup } from "node:dns";
import { type RequestListener, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type FetchLimits, fetchDocument } from "./fetch-document.ts";
import { SourceError } from "./source-error.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Starts a server on loopback; returns its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function faultOf(url: string, limits: Partial<FetchLimits> = {}): Promise<string> {
  try {
    return `fetched ${await fetchDocument(url, limits)}`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return `${error.rule}: ${error.message}`;
  }
}

/** A resolver by which each name has the same addresses. */
function resolvingTo(...addresses: readonly string[]): typeof lookup {
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const resolver = (_name: string, _options: object, callback: (error: null, found: object) => void): void =>
    callback(null, found);
  return resolver as unknown as typeof lookup;
}

test("the text of a document, after redirects on its origin", async () => {
  const origin = await serve((request, response) => {
    if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
    else response.writeHead(200, { "content-type": "application/yaml" }).end("openapi: 3.1.0 # é\n");
  });
  expect(await fetchDocument(`${origin}/old`)).toBe("openapi: 3.1.0 # é\n");
});

describe("a response that is not the document", () => {
  test.each<[string, RequestListener, string]>([
    [
      "not found",
      (_, response) => response.writeHead(404).end("{}"),
      "unreachable-document: The server answered with status 404.",
    ],
    [
      "a redirect to another origin",
      (_, response) => response.writeHead(302, { location: "http://127.0.0.2:1/x" }).end(),
      'redirected-document: The URL redirects to another origin, "http://127.0.0.2:1".',
    ],
    [
      "a redirect to a private address",
      (_, response) => response.writeHead(307, { location: "http://169.254.169.254/latest" }).end(),
      'redirected-document: The URL redirects to another origin, "http://169.254.169.254".',
    ],
    [
      "a redirect to a file",
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      'redirected-document: The URL redirects to another origin, "null".',
    ],
    [
      "redirects without end",
      (_, response) => response.writeHead(302, { location: "/" }).end(),
      "unreachable-document: The URL redirects more than 5 times.",
    ],
    [
      "a page, by its type",
      (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("x"),
      "not-openapi: The URL leads to an HTML page, not to a document.",
    ],
    [
      "a page, by its text",
      (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("\n<!DOCTYPE html><title>"),
      "not-openapi: The URL leads to an HTML page, not to a document.",
    ],
    [
      "too many bytes",
      (_, response) => response.writeHead(200).end("x".repeat(2000)),
      "file-too-big: The document has more than 1000 bytes, which is the limit.",
    ],
    [
      "compressed",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("x"),
      "unreachable-document: The server answered with a compressed body.",
    ],
    [
      "a connection that breaks",
      (_, response) => response.writeHead(200, { "content-length": "9" }).write("x", () => response.destroy()),
      "unreachable-document: The document cannot be fetched: aborted.",
    ],
    [
      "UTF-16",
      (_, response) => response.writeHead(200).end(Buffer.from("a: 1", "utf16le")),
      "encoding: The file is UTF-16.",
    ],
  ])("%s", async (_, listener, wanted) => {
    expect(await faultOf(await serve(listener), { bytes: 1000 })).toBe(wanted);
  });

  test.each<[string, RequestListener]>([
    ["one without end", (_, response) => endless(response.writeHead(200))],
    ["one that never starts", () => {}],
  ])("%s", async (_, listener) => {
    const wanted = "unreachable-document: The document cannot be fetched: not within 0.3 seconds.";
    expect(await faultOf(await serve(listener), { milliseconds: 300 })).toBe(wanted);
  });
});

function endless(response: { write: (text: string) => unknown }): void {
  const timer = setInterval(() => response.write("x"), 20);
  stops.push(() => clearInterval(timer));
}

const loopback = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];
const special = (
  "10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 :: ::ffff:10.0.0.1 " +
  "64:ff9b::a00:1 fe80::1 fc00::1 fd12:3456::1 ff02::1 2002:a00:1:: 2001:db8::1 2001:0:53aa::1"
).split(" ");

describe("addresses", () => {
  const wanted = /^private-address: ".*" is not a public address, so nothing is fetched from it\.$/u;

  test.each([...loopback, ...special])("a name that resolves to %s is refused", async (address) => {
    const resolver = resolvingTo("93.184.215.14", address);
    expect(await faultOf("http://vendor.example/a.yaml", { lookup: resolver })).toMatch(wanted);
  });

  test.each(special)("a URL with %s is refused", async (address) => {
    const host = address.includes(":") ? `[${address}]` : address;
    expect(await faultOf(`https://${host}/a.yaml`)).toMatch(wanted);
  });

  test("a URL on loopback stays there", async () => {
    const lookup = resolvingTo("93.184.215.14");
    expect(await faultOf("http://localhost/a.yaml", { lookup })).toMatch(/^private-address/u);
  });

  test.each([
    ["ftp://vendor.example/a", 'document-url: "ftp://vendor.example/a" is not an http(s) URL.'],
    ["https://a:b@vendor.example/a", "document-url: The URL contains credentials."],
    ["https://:b@vendor.example/a", "document-url: The URL contains credentials."],
  ])("%s is refused", async (url, wanted) => {
    expect(await faultOf(url)).toBe(wanted);
  });
});
