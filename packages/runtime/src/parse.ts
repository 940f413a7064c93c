import type { OperationDescriptor } from "./descriptor.js";
import { NetworkError, ParseError } from "./errors.js";
import type { CallInput } from "./options.js";
import type { AnyResult } from "./result.js";

/** Turns a response into a result by what the spec documents for its status, and by its own Content-Type. */
export async function readResult(
  operation: OperationDescriptor,
  response: Response,
  read: CallInput["read"],
): Promise<AnyResult> {
  const { status } = response;
  const { responses } = operation;
  const exact = responses[status] ?? responses[`${(status / 100) | 0}XX`];
  // A 2xx that is not documented is a surprise, unless the spec documents none.
  const ok = response.ok && !(!exact && Object.keys(responses).some((key) => key[0] === "2"));
  let value: unknown;
  try {
    if (response.body) {
      value = await (ok && read ? read(response) : readBody(operation, response, exact ?? responses["default"] ?? []));
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

async function readBody(
  operation: OperationDescriptor,
  response: Response,
  documented: readonly string[],
): Promise<unknown> {
  const received = essence(response.headers.get("content-type") ?? "");
  const known = documented.map(essence);
  const fits = !known[0] || (received && known.some((media) => covers(media, received)));
  // What is not documented is read as JSON where JSON is expected, and as documented where it has no type of its own.
  const type = fits ? received : (known.find(isJson) ?? (received ? undefined : known[0]));
  if (type && !isText(type)) {
    const body = await (type === "multipart/form-data" ? response.formData() : response.blob());
    return "size" in body && !body.size ? undefined : body;
  }
  const text = await response.text();
  if (!text.trim() && (!text || isJson(type))) return;
  if (type !== undefined && !isJson(type)) return text;
  try {
    if (type) return JSON.parse(text);
  } catch {
    // The platform's message would show a piece of the body.
    if (!known[0]) return text;
  }
  throw new ParseError(
    `status ${response.status} with a body that the spec does not document`,
    operation,
    response,
    text,
  );
}

function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

function isJson(type?: string): boolean {
  return /[+/]json$/.test(type!);
}

function isText(type: string): boolean {
  return /^text\/|[+/](x-nd)?(json|xml)$|urlencoded$/.test(type);
}

/** Media ranges count, and any bytes are as good as others. */
function covers(media: string, type: string): boolean {
  return type.startsWith(media.replace(/\*.*/, "")) || !(isText(media) || isText(type));
}
