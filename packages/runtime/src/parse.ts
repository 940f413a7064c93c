import type { Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import { ApiError, NetworkError, ParseError, SpecloomError } from "./errors.js";
import type { CallInput } from "./options.js";
import { withoutSecrets } from "./redact.js";
import type { AnyResult } from "./result.js";

/** Turns a response into a result by what the spec documents for its status, and by its own Content-Type. */
export async function readResult(call: Call, read: CallInput["read"], response: Response): Promise<AnyResult> {
  const { operation } = call;
  const { status } = response;
  const { responses } = operation;
  const exact = responses[status] ?? responses[`${`${status}`[0]}XX`];
  // A 2xx that is not documented is a surprise, unless the spec documents none.
  const ok = response.ok && (!!exact || !/(^|,)2/.test(`${Object.keys(responses)}`));
  let value: unknown;
  try {
    if (hasBody(operation, response)) {
      // The reader of streams returns nothing for any other body.
      value = await ((ok ? read?.(response) : null) ??
        readBody(operation, response, exact ?? responses["default"] ?? []));
    }
  } catch (error) {
    if (error instanceof SpecloomError) throw ok ? error : failureOf(error, operation, response);
    call.isBroken = true;
    throw new NetworkError("the body broke off", operation, { cause: withoutSecrets(error, call.secrets) });
  }
  const result = { ok, status, data: ok ? value : undefined, error: ok ? undefined : value, response } as AnyResult;
  if (!ok) origins.set(result, operation);
  return result;
}

/** Whose result a failure is, for `unwrap` to name; kept apart so that a result shows nothing but its own. */
export const origins: WeakMap<object, OperationDescriptor> = /* @__PURE__ */ new WeakMap();

/** The status of a failure counts more than its body, which often is a page of a proxy. */
function failureOf(error: SpecloomError, operation: OperationDescriptor, response: Response): SpecloomError {
  if (!(error instanceof ParseError)) return error;
  const { status } = response;
  return new ApiError(`the server answered ${status}`, operation, status, error.text, response, { cause: error });
}

/** `body` is missing in React Native and in hand-written doubles. */
function hasBody({ method }: OperationDescriptor, { body, status }: Response): boolean {
  return body !== null && !/^(1\d\d|204|205|304)$/.test(`${status}`) && method !== "HEAD";
}

type Kind = "json" | "text" | "blob";

async function readBody(
  operation: OperationDescriptor,
  response: Response,
  documented: readonly string[],
): Promise<unknown> {
  const received = response.headers?.get("content-type") ?? "";
  const kind = chooseKind(received, documented);
  if (kind === "blob") {
    const blob = await response.blob();
    return blob.size ? blob : undefined;
  }
  const text = await readText(response, received);
  if (!(kind === "json" ? text.trim() : text)) return;
  if (kind === "text") return text;
  try {
    if (kind) return JSON.parse(text);
  } catch {
    // The platform's message would show a piece of the body.
    if (!documented[0]) return text;
  }
  throw new ParseError(mismatch(received, documented), operation, response, text);
}

function mismatch(received: string, documented: readonly string[]): string {
  if (kindOf(received) === "json" && documented.some(isJson)) return `the body is not valid JSON (${received})`;
  const found = received.slice(0, 100) || "no Content-Type";
  return `expected ${documented.join(" or ")}, received ${found}; is the base URL right?`;
}

/** How a body is read; undefined where it is nothing that is documented. */
function chooseKind(received: string, documented: readonly string[]): Kind | undefined {
  const kind = kindOf(received);
  const kinds = documented.map(kindOf);
  // A range says nothing of a type that is within it.
  if (!kinds[0] || documented.includes(received) || /\*/.test(`${documented}`)) return kind;
  if (received && kinds.includes(kind)) return kind;
  // Where bytes are documented, any type is bytes; a surprise is read as JSON where JSON is expected.
  if (kinds.includes("blob") && (received || kinds[0] === "blob")) return "blob";
  if (kinds.includes("json")) return "json";
  return !received || /octet-stream/i.test(received) ? "text" : undefined;
}

function isJson(type: string): boolean {
  return /[+/]json *(;|$)/i.test(type);
}

/** How a body of a media type is read; any bytes are as good as others, and so is any text. */
function kindOf(type: string): Kind {
  return isJson(type) ? "json" : /^(text|$)|[+/](xml|csv|yaml)|urlenc/i.test(type) ? "text" : "blob";
}

/** By the charset of the header, which `text()` does not look at. A double may have `json()` alone. */
async function readText(response: Response, type: string): Promise<string> {
  if (!response.text) return JSON.stringify(await response.json());
  const charset = /charset *= *"?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
  if (/^utf-?8$/i.test(charset)) return response.text();
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
