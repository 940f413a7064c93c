import type { Call } from "./call.js";
import { InvalidArgumentError } from "./errors.js";
import { isHeaderValue } from "./header-value.js";
import type { HeadersOption } from "./options.js";
import { own } from "./own.js";
import { refuse } from "./parameters/writer.js";
import { isFormData } from "./platform.js";

/** Serializes all that a call was given, each value by its own description. Refuses before anything is sent. */
export function writeRequest(call: Call): void {
  const { operation, input, client, headers, ownHeaders } = call;
  const { accept, body, parameters } = operation;
  if (accept) headers["accept"] = accept;
  for (const part of ["path", "query", "header", "cookie", "body"] as const) {
    if (part === "body" ? !body && input.body !== undefined : !parameters && Object.keys(input[part] ?? {})[0]) {
      throw new InvalidArgumentError(`takes no ${part}`, operation);
    }
  }
  merge(headers, readHeaders(call, client.headers));
  // A client's Content-Type is for all operations; that of the body is for this one.
  delete headers["content-type"];
  body?.write(call);
  const mine = readHeaders(call, input.headers);
  merge(headers, mine);
  merge(ownHeaders, mine);
  // Only the platform knows the boundary of a form.
  if (call.body === undefined || isFormData(call.body)) delete headers["content-type"];
  parameters?.(call);
}

function merge(target: Record<string, string>, source: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(source)) {
    if (value === null) delete target[name];
    else target[name] = value;
  }
}

/** Headers by lower-case name; null: the header is not to be sent. */
export function readHeaders(
  { operation }: Pick<Call, "operation">,
  source: HeadersOption | undefined,
): Record<string, string | null> {
  const headers: Record<string, string | null> = own({});
  if (!source) return headers;
  for (const [name, value] of Symbol.iterator in source ? source : Object.entries(source)) {
    const key = name.toLowerCase();
    const text = String(value);
    const isToken = /^[\w!#$%&'*+.^`|~-]+$/.test(key);
    const isText = Array.isArray(value) || Object(value) !== value;
    if (!isToken || !isText || !isHeaderValue(text)) refuse({ operation, place: "header", name }, "is no header");
    if (value !== undefined) headers[key] = value === null ? null : text;
  }
  return headers;
}
