import type { Call } from "./call.js";
import { InvalidArgumentError } from "./errors.js";
import { isHeaderValue } from "./header-value.js";
import type { HeadersOption } from "./options.js";
import { refuse } from "./parameters/writer.js";

/** Serialises all that a call was given, each value by its own description. Refuses before anything is sent. */
export function writeRequest(call: Call): void {
  const { operation, input, client, headers } = call;
  const { accept, body, parameters } = operation;
  if (accept) headers["accept"] = accept;
  for (const part of ["path", "query", "header", "cookie", "body"] as const) {
    if (part === "body" ? !body && input.body !== undefined : !parameters && Object.keys(input[part] ?? {})[0]) {
      throw new InvalidArgumentError(`takes no ${part}`, operation);
    }
  }
  body?.write(call);
  writeHeaders(call, client.headers);
  writeHeaders(call, input.headers);
  parameters?.(call);
}

function writeHeaders({ operation, headers }: Call, source: HeadersOption | undefined): void {
  if (!source) return;
  for (const [name, value] of Symbol.iterator in source ? source : Object.entries(source)) {
    const key = name.toLowerCase();
    const text = String(value);
    const isToken = /^[\w!#$%&'*+.^`|~-]+$/.test(key);
    const isText = Array.isArray(value) || Object(value) !== value;
    if (!isToken || !isText || !isHeaderValue(text)) refuse({ operation, place: "header", name }, "is no header");
    if (value === null) delete headers[key];
    else if (value !== undefined) headers[key] = text;
  }
}
