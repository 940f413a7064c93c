/** A server of sessions, and how a session of it is opened. */
import {
  createSession,
  basic,
  headerKey,
  jsonBody,
  writeBody,
  type AnyResult,
  type OperationDescriptor,
  type SchemeDescriptor,
  type SecondFactor,
  type Session,
  type SessionPlan,
  type Transport,
  type TransportOptions,
} from "../src/index.js";
import { json, like, provider, stub, transport, type Stub } from "./support.js";

export const keyScheme: SchemeDescriptor = { name: "key", apply: headerKey, parameter: "X-Key" };
const basicScheme: SchemeDescriptor = { name: "basic", apply: basic };
export const get = (id: string, more: Partial<OperationDescriptor> = {}): Partial<OperationDescriptor> => ({
  id,
  path: `/${id}`,
  repeatable: false,
  security: [[keyScheme]],
  ...more,
});
const logIn = like(get("log-in", { security: [[basicScheme]], responses: { 200: [], 207: [], 401: [] } }));
const factor = like(
  get("factor", { method: "POST", body: { write: writeBody, content: { "application/json": { write: jsonBody } } } }),
);
export const plan: SessionPlan = {
  scheme: keyScheme,
  logIn,
  key: [{ header: "x-key" }],
  lifetime: 900,
  secondFactor: { status: 207, operation: factor },
  renew: like(get("keep")),
  logOut: { operation: like(get("log-out")) },
};
export const thing = like({ security: [[keyScheme]] });

export type Answer = SecondFactor<AnyResult, object>;
type Opening = { readonly ok: boolean; readonly reason?: string; readonly result: AnyResult };
export type Tested = Session<"key", Opening, AnyResult, AnyResult, Answer>;

export const login = { basic: { username: "ada", password: "s3cret" } };
export const code: Answer = () => ({ body: { code: "123456" } });

/** A server of sessions: keys `k1`, `k2`, …; what it is told to, it refuses. */
export function server(
  more: { asks?: boolean; refuses?: (path: string, key: string) => Response | undefined } = {},
): Stub {
  const sessions = new Set<string>();
  let count = 0;
  const fetch = stub(() => {
    const { url, headers } = fetch.at(fetch.sent.length - 1);
    const path = url.replace("https://things.example/v1/", "");
    const key = headers["x-key"] ?? "";
    const refusal = more.refuses?.(path, key);
    if (refusal) return refusal;
    if (path === "log-in") {
      const fresh = `k${++count}`;
      if (!more.asks) sessions.add(fresh);
      return new Response(null, { status: more.asks ? 207 : 200, headers: { "x-key": fresh } });
    }
    if (path === "factor") {
      sessions.add(key);
      return json({});
    }
    if (!sessions.has(key)) return json({ code: 40 }, 401);
    if (path === "log-out") sessions.delete(key);
    return json({});
  });
  return fetch;
}

/** What was sent, one word each: the path, and the key that it had. */
export function paths(fetch: Stub): string[] {
  return fetch.sent.map(({ url, headers }) => {
    const key = headers["x-key"];
    return url.replace("https://things.example/v1/", "") + (key ? ` ${key}` : "");
  });
}

export function open(
  fetch: Stub,
  more: TransportOptions & { secondFactor?: Answer; plan?: SessionPlan } = {},
): { session: Tested; things: Transport } {
  const { plan: own = plan, ...options } = more;
  const session = createSession<Tested>(provider, own, { fetch, auth: login, ...options });
  return { session, things: transport({ fetch, auth: session.auth }) };
}

/** Of a server that has forgotten the first key. */
export function forgetful(path: string, key: string): Response | undefined {
  return /thing|keep/.test(path) && key === "k1" ? json({ code: 40 }, 401) : undefined;
}

/** A promise that a test settles. */
export function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  const settle: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => {
    settle.push(resolve);
  });
  return { promise, resolve: (value) => settle.forEach((each) => each(value)) };
}
