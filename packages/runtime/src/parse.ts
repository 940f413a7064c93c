import type { OperationDescriptor } from "./descriptor.js";
import { NetworkError, ParseError } from "./errors.js";
import type { CallInput } from "./options.js";
import type { AnyResult } from "./result.js";

/** Turns a response into a result by what the spec documents for its status, and by its own Content-Type. */
export async function readResult(
  operation: OperationDescriptor,
  read: CallInput["read"],
  response: Response,
): Promise<AnyResult> {
  const { status } = response;
  const { responses } = operation;
  const exact = responses[status] ?? responses[`${`${status}`[0]}XX`];
  // A 2xx that is not documented is a surprise, unless the spec documents none.
  const ok = response.ok && (!!exact || !/(^|,)2/.test(`${Object.keys(responses)}`));
  let value: unknown;
  try {
    if (response.body) {
      // What reads streams gives nothing for any other body.
      value = await ((ok ? read?.(response) : null) ??
        readBody(operation, response, exact ?? responses["default"] ?? []));
    }
  } catch (error) {
    // The cause is left out: platforms put pieces of the body or the URL into it.
    throw error instanceof ParseError ? error : new NetworkError("the body broke off", operation);
  }
  const result = { ok, status, data: ok ? value : undefined, error: ok ? undefined : value, response } as AnyResult;
  if (!ok) origins.set(result, operation);
  return result;
}

/** Whose result a failure is, for `unwrap` to name; kept apart so that a result shows nothing but its own. */
export const origins: WeakMap<object, OperationDescriptor> = /* @__PURE__ */ new WeakMap();

type Kind = "json" | "text" | "blob";

async function readBody(
  operation: OperationDescriptor,
  response: Response,
  documented: readonly string[],
): Promise<unknown> {
  const received = response.headers.get("content-type") ?? "";
  let kind: Kind | undefined = kindOf(received);
  if (documented[0] && !documented.includes(received) && !/\*/.test(`${documented}`)) {
    const kinds = documented.map(kindOf);
    // A surprise: read as JSON where JSON is expected, and as documented where it has no type of its own.
    if (!kinds.includes(kind)) kind = kinds.includes("json") ? "json" : received ? undefined : kinds[0];
  }
  if (kind === "blob") {
    const blob = await response.blob();
    return blob.size ? blob : undefined;
  }
  const text = await response.text();
  if (!(kind === "json" ? text.trim() : text)) return;
  if (kind === "text") return text;
  try {
    if (kind) return JSON.parse(text);
  } catch {
    // The platform's message would show a piece of the body.
    if (!documented[0]) return text;
  }
  throw new ParseError(
    `the body of status ${response.status} is not what the spec documents`,
    operation,
    response,
    text,
  );
}

/** How a body of a media type is read; any bytes are as good as others, and so is any text. */
function kindOf(type: string): Kind {
  if (/[+/]json *(;|$)/i.test(type)) return "json";
  return /^(text|$)|[+/]xml|urlenc/i.test(type) ? "text" : "blob";
}
