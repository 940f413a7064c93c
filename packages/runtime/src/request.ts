import type { Call } from "./call.js";
import { InvalidArgumentError } from "./errors.js";
import { isHeaderValue } from "./header-value.js";
import type { HeadersOption } from "./options.js";
import { refuse } from "./parameters/writer.js";

/** Serialises all that a call was given, each value by its own description. Refuses before anything is sent. */
export function writeRequest(call: Call): void {
  if (call.operation.accept) call.headers["accept"] = call.operation.accept;
  writeBody(call);
  writeHeaders(call, call.client.headers);
  writeHeaders(call, call.input.headers);
  for (const place of ["path", "query", "header", "cookie"] as const) writeParameters(call, place);
}

function writeParameters(call: Call, place: "path" | "query" | "header" | "cookie"): void {
  const { operation, input } = call;
  const { [place]: given = {} } = input;
  const parameters = operation[place === "path" ? "pathParameters" : place] ?? {};
  for (const [name, { write, required, explode, allowReserved }] of Object.entries(parameters)) {
    const site = { operation, place, name, explode, allowReserved };
    const value = Object.hasOwn(given, name) ? given[name] : null;
    const text = value == null ? undefined : write(value, site);
    if (text === undefined) {
      if (place === "path" || (required && value == null)) refuse(site, "is required");
    } else if (place === "path") call.url = call.url.replaceAll(`{${name}}`, () => text);
    else if (place === "header") call.headers[name.toLowerCase()] = text;
    else call[place === "query" ? place : "cookies"].push(text);
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(parameters, name)) refuse({ operation, place, name }, "is unknown");
  }
}

function writeBody(call: Call): void {
  const { operation, headers } = call;
  const { body, contentType } = call.input;
  const { content = {}, required } = operation.body ?? {};
  for (const [mediaType, { write, encoding }] of Object.entries(content)) {
    if (body === undefined || (contentType && contentType !== mediaType)) continue;
    call.body = write(body, { operation, mediaType, encoding });
    // The platform knows the boundary of a FormData; a range such as `image/*` is no type, so a Blob's own counts.
    if (!(call.body instanceof FormData || mediaType.includes("*"))) headers["content-type"] = mediaType;
    return;
  }
  if (required || body !== undefined) {
    const types = Object.keys(content).join();
    throw new InvalidArgumentError(types ? `needs a body as ${types}` : "takes no body", operation);
  }
}

function writeHeaders({ operation, headers }: Call, source: HeadersOption | undefined): void {
  if (!source) return;
  for (const [name, value] of Symbol.iterator in source ? source : Object.entries(source)) {
    const key = name.toLowerCase();
    const text = String(value);
    const isToken = /^[\w!#$%&'*+.^`|~-]+$/.test(key);
    const isText = value === null || Array.isArray(value) || typeof value !== "object";
    if (!isToken || !isText || !isHeaderValue(text)) refuse({ operation, place: "header", name }, "is no header");
    if (value === null) delete headers[key];
    else if (value !== undefined) headers[key] = text;
  }
}
