import type { OperationDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";
import { isHeaderValue } from "./header-value.js";
import type { CallInput, HeadersOption } from "./options.js";
import { own } from "./own.js";
import { refuse } from "./parameters/writer.js";

/** A request in the making. */
export interface RequestDraft {
  /** Absolute, without query. */
  readonly url: string;
  /** Encoded `name=value` pairs. */
  readonly query: string[];
  /** By lower-case name; no prototype. */
  readonly headers: Record<string, string>;
  /** Encoded `name=value` pairs. */
  readonly cookies: string[];
  readonly body: BodyInit | undefined;
  /** Texts that no error may show. */
  readonly secrets: string[];
}

/** Serialises all that a call was given, each value by its own description. Refuses before anything is sent. */
export function draftRequest(
  operation: OperationDescriptor,
  input: CallInput,
  base: string,
  clientHeaders: HeadersOption | undefined,
): RequestDraft {
  const headers = own<Record<string, string>>({});
  const body = writeBody(operation, input, headers);
  addHeaders(headers, clientHeaders, operation);
  addHeaders(headers, input.headers, operation);
  const draft = { url: base + operation.path, query: [], headers, cookies: [], body, secrets: [] };
  for (const place of ["path", "query", "header", "cookie"] as const)
    writeParameters(operation, place, input[place], draft);
  return draft;
}

function writeParameters(
  operation: OperationDescriptor,
  place: "path" | "query" | "header" | "cookie",
  given: Readonly<Record<string, unknown>> | undefined,
  draft: { -readonly [Key in keyof RequestDraft]: RequestDraft[Key] },
): void {
  const values: Record<string, unknown> = own(given);
  const parameters = operation[place === "path" ? "pathParameters" : place] ?? {};
  for (const [name, { write, required, ...style }] of Object.entries(parameters)) {
    const site = { operation, place, name, ...style };
    const value = values[name] ?? undefined;
    const text = value === undefined ? value : write(value, site);
    delete values[name];
    if (text === undefined) {
      if (place === "path" || (required && value === undefined)) refuse(site, "is required");
    } else if (place === "path") draft.url = draft.url.replaceAll(`{${name}}`, () => text);
    else if (place === "header") draft.headers[name.toLowerCase()] = text;
    else draft[place === "query" ? place : "cookies"].push(text);
  }
  for (const name in values) refuse({ operation, place, name }, "is unknown");
}

function writeBody(
  operation: OperationDescriptor,
  { body, contentType }: CallInput,
  headers: Record<string, string>,
): BodyInit | undefined {
  const { content = {}, required } = operation.body ?? {};
  const types = Object.keys(content);
  const mediaType = contentType ?? types[0]!;
  if (body === undefined && !required) return;
  if (body === undefined || !types.includes(mediaType)) {
    throw new InvalidArgumentError(`needs a body as ${types.join(" or ")}`, operation);
  }
  const { write, encoding } = content[mediaType]!;
  const written = write(body, { operation, mediaType, encoding });
  // The platform knows the boundary of a FormData; a range such as `image/*` is no type, so a Blob's own counts.
  if (!(written instanceof FormData || mediaType.includes("*"))) headers["content-type"] = mediaType;
  return written;
}

function addHeaders(
  headers: Record<string, string>,
  source: HeadersOption | undefined,
  operation: OperationDescriptor,
): void {
  if (!source) return;
  for (const [name, value] of Symbol.iterator in source ? source : Object.entries(source)) {
    const key = name.toLowerCase();
    const text = String(value);
    if (!isHeaderValue(key + text)) refuse({ operation, place: "header", name }, "is no valid header");
    if (value === null) delete headers[key];
    else if (value !== undefined) headers[key] = text;
  }
}
