import type { OperationDescriptor, ParameterDescriptors } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";
import { isHeaderValue } from "./header-value.js";
import type { CallInput, HeadersOption } from "./options.js";
import { own } from "./own.js";
import { refuse, type Place } from "./parameters/writer.js";

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
  const query: string[] = [];
  const cookies: string[] = [];
  let { path } = operation;
  writeParameters(operation, "path", operation.pathParameters, input.path, (text, name) => {
    path = path.split(`{${name}}`).join(text);
  });
  if (/\/\.\.?(\/|$)/.test(path)) throw new InvalidArgumentError("path has a dot segment", operation);
  const body = writeBody(operation, input, headers);
  addHeaders(headers, clientHeaders, operation);
  addHeaders(headers, input.headers, operation);
  writeParameters(operation, "query", operation.query, input.query, (text) => query.push(text));
  writeParameters(operation, "cookie", operation.cookie, input.cookie, (text) => cookies.push(text));
  writeParameters(operation, "header", operation.header, input.header, (text, name) => {
    headers[name.toLowerCase()] = text;
  });
  return { url: base + path, query, headers, cookies, body, secrets: [] };
}

function writeParameters(
  operation: OperationDescriptor,
  place: Place,
  descriptors: ParameterDescriptors | undefined,
  given: Readonly<Record<string, unknown>> | undefined,
  put: (text: string, name: string) => unknown,
): void {
  const values: Record<string, unknown> = own(given);
  for (const [name, { write, required, ...style }] of Object.entries(descriptors ?? {})) {
    const site = { operation, place, name, ...style };
    const value = values[name] ?? undefined;
    const text = value === undefined ? value : write(value, site);
    if (text !== undefined) put(text, name);
    else if (place === "path" || (required && value === undefined)) refuse(site, "is required");
    delete values[name];
  }
  for (const name of Object.keys(values)) refuse({ operation, place, name }, "is unknown");
}

function writeBody(
  operation: OperationDescriptor,
  { body, contentType }: CallInput,
  headers: Record<string, string>,
): BodyInit | undefined {
  const { content = {}, required } = operation.body ?? {};
  if (body === undefined) {
    if (required) throw new InvalidArgumentError("body is required", operation);
    return undefined;
  }
  const types = Object.keys(content);
  const mediaType = contentType ?? types[0]!;
  if (!types.includes(mediaType)) {
    throw new InvalidArgumentError(`contentType must be one of: ${types.join()}`, operation);
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
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(key) || !isHeaderValue(text)) {
      refuse({ operation, place: "header", name }, "holds a character that headers cannot");
    }
    if (value === null) delete headers[key];
    else if (value !== undefined) headers[key] = text;
  }
}
