import { ApiError, NetworkError, ParseError } from "../errors.js";
import { own } from "../own.js";
import { withoutSecrets } from "../redact.js";
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

/** Keeps the token of one token URL and one set of credentials. */
export function tokenSource(url: string, grant: Readonly<Record<string, string>>): TokenSource {
  let kept: Token | undefined;
  let flight: Flight | undefined;

  const start = (use: SchemeUse): Flight => {
    const controller = new AbortController();
    const token = fetchToken(use, url, grant, kept?.refresh, controller.signal).then((fresh) => (kept = fresh));
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
  url: string,
  grant: Readonly<Record<string, string>>,
  refresh: string | undefined,
  signal: AbortSignal,
): Promise<Token> {
  if (refresh === undefined) return requestToken(use, url, grant, signal);
  const { username: _username, password: _password, ...client } = grant;
  try {
    return await requestToken(use, url, { ...client, grant_type: "refresh_token", refresh_token: refresh }, signal);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return requestToken(use, url, grant, signal);
  }
}

async function requestToken(
  use: SchemeUse,
  url: string,
  form: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Token> {
  const { operation } = use;
  const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(form).toString();
  let response: Response;
  let text: string;
  try {
    response = await use.fetch(url, own<RequestInit>({ method: "POST", headers, body, redirect: "manual", signal }));
    text = await response.text();
  } catch (cause) {
    const hidden = [body, ...Object.values(form)];
    throw new NetworkError("the token endpoint did not answer", operation, { cause: withoutSecrets(cause, hidden) });
  }
  const answer = parse(text);
  if (!response.ok) {
    const code = String(answer["error"] ?? "");
    const known = /^[a-z_]{1,40}$/.test(code) ? ` (${code})` : "";
    throw new ApiError(
      `the token endpoint answered ${response.status}${known}`,
      operation,
      response.status,
      answer,
      response,
    );
  }
  const { access_token: access, refresh_token: refresh, expires_in: seconds } = answer;
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
    return own(JSON.parse(text) as Record<string, unknown>);
  } catch {
    return {};
  }
}
