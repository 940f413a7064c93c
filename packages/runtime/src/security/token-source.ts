import { sendWithRetries } from "../attempts.js";
import type { Call } from "../call.js";
import type { OperationDescriptor } from "../descriptor.js";
import { ApiError, NetworkError, ParseError } from "../errors.js";
import { callFetch } from "../exchange.js";
import type { CallInput } from "../options.js";
import { own } from "../own.js";
import { readHeaders } from "../request.js";
import type { AnyResult } from "../result.js";
import type { SchemeUse } from "./scheme.js";

export interface TokenSource {
  /** The token kept, or a new one when there is none, it expires, or it is the stale one. */
  get(use: SchemeUse, stale?: string): Promise<string>;
}

interface Token {
  readonly access: string;
  readonly refresh: string | undefined;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** One request at a time that all callers wait for; it is given up when the last of them has gone. */
interface Flight {
  readonly token: Promise<Token>;
  readonly controller: AbortController;
  waiting: number;
}

export type TokenForm = readonly (readonly [name: string, value: string])[];

export interface TokenEndpoint {
  readonly url: string;
  /** The fields of the form. */
  readonly grant: TokenForm;
  /** Of a client that authenticates by HTTP Basic. */
  readonly authorization: string | undefined;
}

const SECRET_FIELDS = /^(client_secret|password|refresh_token)$/;

/** Keeps the token of one token URL and one set of credentials. */
export function tokenSource(endpoint: TokenEndpoint): TokenSource {
  let kept: Token | undefined;
  let flight: Flight | undefined;

  const start = (use: SchemeUse): Flight => {
    const controller = new AbortController();
    const token = fetchToken(use, endpoint, kept?.refresh, controller.signal).then((fresh) => (kept = fresh));
    const started: Flight = { token, controller, waiting: 0 };
    const end = (): void => {
      if (flight === started) flight = undefined;
    };
    token.then(end, end);
    return started;
  };

  return {
    async get(use, stale) {
      if (kept && kept.access !== stale && Date.now() < kept.expires) return kept.access;
      const joined = (flight ??= start(use));
      joined.waiting++;
      const leave = (): void => {
        if (--joined.waiting) return;
        if (flight === joined) flight = undefined;
        joined.controller.abort();
      };
      use.signal.addEventListener("abort", leave);
      try {
        return (await joined.token).access;
      } finally {
        use.signal.removeEventListener("abort", leave);
      }
    },
  };
}

/** A refresh token is tried first; when the server refuses it, the grant itself. */
async function fetchToken(
  use: SchemeUse,
  endpoint: TokenEndpoint,
  refresh: string | undefined,
  signal: AbortSignal,
): Promise<Token> {
  const { grant } = endpoint;
  if (refresh === undefined) return requestToken(use, endpoint, grant, signal);
  const rest = grant.filter(([name]) => !/^(grant_type|username|password)$/.test(name));
  const form: TokenForm = [...rest, ["grant_type", "refresh_token"], ["refresh_token", refresh]];
  try {
    return await requestToken(use, endpoint, form, signal);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return requestToken(use, endpoint, grant, signal);
  }
}

/** Sent as a call is: with the client's headers and `fetch`, its retries and its log, but behind its middleware. */
async function requestToken(
  use: SchemeUse,
  { url, authorization }: TokenEndpoint,
  form: TokenForm,
  signal: AbortSignal,
): Promise<Token> {
  const { operation, input, client } = use;
  const { authorization: _a, cookie: _c, ...common } = readHeaders(use, client.headers);
  const given = Object.entries(common).filter((pair): pair is [string, string] => pair[1] !== null);
  const headers = own<Record<string, string>>({
    ...Object.fromEntries(given),
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    ...(authorization && { authorization }),
  });
  const body = new URLSearchParams(form.map(([name, value]) => [name, value])).toString();
  const hidden = form.filter(([name]) => SECRET_FIELDS.test(name)).map(([, value]) => value);
  const { retry, attemptTimeout, fetch } = input;
  const token: OperationDescriptor = { id: operation.id, method: "POST", path: "", responses: {}, repeatable: true };
  const call: Call = {
    ...use,
    operation: token,
    input: own<CallInput>({ retry, attemptTimeout, fetch }),
    signal,
    send: callFetch,
    base: url.replace(/[?#].*/, ""),
    url,
    query: [],
    headers,
    body,
    renew: undefined,
    secrets: [...use.secrets, ...hidden],
  };
  const result = await sendWithRetries(call, (response) => response.text()).catch((error: unknown) => {
    if (!(error instanceof NetworkError)) throw error;
    const reason = /no response( \(.*\))?\.$/.exec(error.message)?.[1] ?? "";
    throw new NetworkError(`the token endpoint did not answer${reason}`, operation, { cause: error.cause });
  });
  return readToken(result, operation);
}

function readToken({ ok, status, data, error, response }: AnyResult, operation: OperationDescriptor): Token {
  if (!ok) {
    const code = String((Object(error) as { error?: unknown }).error ?? "");
    const known = /^[a-z_]{1,40}$/.test(code) ? ` (${code})` : "";
    throw new ApiError(`the token endpoint answered ${status}${known}`, operation, status, error, response);
  }
  const text = String(data ?? "");
  const { access_token: access, refresh_token: refresh, expires_in: seconds } = parse(text);
  if (typeof access !== "string" || !access) {
    throw new ParseError("the token endpoint's answer holds no token", operation, response, text);
  }
  return {
    access,
    refresh: typeof refresh === "string" ? refresh : undefined,
    expires: Date.now() + lifetime(seconds),
  };
}

/** Ends a tenth early, at most half a minute, so that a token does not expire on its way. */
function lifetime(seconds: unknown): number {
  const milliseconds = Number(seconds ?? Number.NaN) * 1000;
  return milliseconds >= 0 ? milliseconds - Math.min(30_000, milliseconds / 10) : Number.POSITIVE_INFINITY;
}

function parse(text: string): Record<string, unknown> {
  try {
    return own(Object(JSON.parse(text)) as Record<string, unknown>);
  } catch {
    return {};
  }
}
