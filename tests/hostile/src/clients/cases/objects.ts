import { inspect } from "node:util";
import { casesOf, same, type ClientCase } from "../client-case.ts";
import { leaks } from "../judge-case.ts";
import { auth, secrets } from "../secrets.ts";
import { inTurn, json, redirects } from "../servers/answers.ts";

/** What somebody may have put on `Object.prototype`. */
const pollutions: Readonly<Record<string, unknown>> = {
  headers: { "x-evil": "1" },
  // oxlint-disable-next-line unicorn/no-thenable -- it is what is tried.
  then: "x",
  baseUrl: "http://evil.example",
  server: "plain",
  serverVariables: { account: "evil" },
  auth: { headerKey: "evil" },
  headerKey: "evil",
  fetch: () => Promise.reject(new Error("polluted")),
  middleware: [{ onRequest: () => new Response("polluted") }],
  logger: () => {
    throw new Error("polluted");
  },
  timeout: 1,
  retry: false,
  signal: AbortSignal.abort(),
  body: "polluted",
  method: "DELETE",
  redirect: "follow",
  contentType: "text/html",
  query: { polluted: "1" },
  security: [],
  servers: [{ name: "x", url: "http://evil.example" }],
  read: () => "polluted",
  adapt: () => {
    throw new Error("polluted");
  },
  stream: { open: () => () => "polluted" },
  repeatable: true,
  explode: false,
  allowReserved: true,
  required: true,
  encoding: { a: { contentType: "text/html" } },
  write: () => "polluted",
  in: "query",
  prefix: "Evil",
  limit: 99,
  cause: "polluted",
  toJSON: () => "polluted",
  idleTimeout: 1,
  default: ["text/html"],
  "3XX": ["text/html"],
  200: ["text/html"],
};

/** With a name on `Object.prototype` while the work is done, and not a moment longer. */
async function polluted(name: string, value: unknown, work: () => unknown): Promise<unknown> {
  // oxlint-disable-next-line no-extend-native -- it is what is tried.
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

interface Sent {
  readonly url: string;
  readonly method: unknown;
  readonly body: unknown;
  readonly evil: boolean;
}

/**
 * Stands in for `fetch`, which others' properties on all objects would break by itself: notes what the platform would read, be it
 * the init's own or not.
 */
function recorder(): { readonly fetch: (url: string, init: RequestInit) => Promise<Response>; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const response = new Response("{}", { headers: { "content-type": "application/json" } });
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { method, body, headers, redirect } = init;
    const evil = redirect !== "manual" || Object.values(headers ?? {}).some((text) => /evil/iu.test(String(text)));
    sent.push({ url, method, body, evil });
    return response;
  };
  return { fetch, sent };
}

function pollutionFaults(ended: unknown, method: string, url: string, body: string | undefined): string[] {
  if (!Array.isArray(ended)) return ["it has no result"];
  const [result, sent] = ended as [{ readonly status: number; readonly data: unknown }, readonly Sent[]];
  return [
    ...same("what is sent", sent, [{ url, method, body, evil: false }]),
    ...same("the status", result.status, 200),
    ...same("the data", result.data, {}),
  ];
}

const looks: Readonly<Record<string, (client: object) => unknown>> = {
  awaited: async (client) => (await client) === client,
  "as JSON": (client) => JSON.stringify(client),
  inspected: (client) => inspect(client, { showHidden: true, depth: 9, getters: true }),
  "as a text": (client) => Object.prototype.toString.call(client),
  "its keys": (client) => Reflect.ownKeys(client).map(String),
  "its functions' sources": (client) => Object.values(client).map(String),
  spread: (client) => ({ ...client }),
};

const clientsOf = {
  everything: "everything",
  Quatrix: "quatrix",
  OrderCloud: "ordercloud",
  "Clever Cloud": "clever-cloud",
} as const;

/** R16, R17: what others do to all objects has no effect, and a client shows nothing. */
export const objectCases: readonly ClientCase[] = [
  ...casesOf(
    "R16",
    pollutions,
    (value, name) => ({
      act: ({ client }) => {
        const { fetch, sent } = recorder();
        const one = client({ fetch });
        return polluted(name, value, async () => [await one["headerKey"]?.(), sent]);
      },
      wanted: "value",
      check: (bench, ended) => pollutionFaults(ended, "GET", `${bench.home}/v1/header-key`, undefined),
    }),
    "Object.prototype",
  ),
  ...casesOf(
    "R16",
    pollutions,
    (value, name) => ({
      act: ({ callOf, home }) => {
        const { fetch, sent } = recorder();
        const options = { baseUrl: `${home}/v1`, fetch };
        const input = { body: { email: ["ada@example.org"] } };
        return polluted(name, value, async () => [
          await callOf("quatrix", "resetPasswordRequestPost", input, options),
          sent,
        ]);
      },
      wanted: "value",
      check: (bench, ended) =>
        pollutionFaults(
          ended,
          "POST",
          `${bench.home}/v1/reset-password/request`,
          name === "toJSON" ? '"polluted"' : '{"email":["ada@example.org"]}',
        ),
    }),
    "Quatrix, Object.prototype",
  ),
  ...casesOf(
    "R16",
    { limit: 9, repeatable: true, minDelay: 60_000, maxDelay: 60_000, maxRetryAfter: 1 },
    (value, name) => ({
      act: ({ client }) => {
        let sent = 0;
        const answers = Array.from({ length: 10 }, () => Response.json({}, { status: 503 }));
        const fetch = async (): Promise<Response> => answers[(sent += 1)] ?? Response.error();
        const one = client({ fetch, retry: { minDelay: 1, maxDelay: 1 } });
        return polluted(name, value, async () => {
          const { status } = (await one["add"]?.({ body: {}, retry: { maxRetryAfter: 2 } })) ?? {};
          const posted = sent;
          await one["open"]?.({ retry: { maxRetryAfter: 2 } });
          return [status, posted, sent - posted];
        });
      },
      wanted: "value",
      check: (_, value_) => same("status, requests of a POST and of a GET", value_, [503, 1, 3]),
    }),
    "retries, Object.prototype",
  ),
  ...casesOf(
    "R16",
    { params: { query: { polluted: "1" } }, parseAs: "text", body: "polluted", headers: { "x-evil": "1" } },
    (value, name) => ({
      act: ({ client, home }) => {
        const { fetch, sent } = recorder();
        const one = client({ fetch, baseUrl: `${home}/v1` });
        return polluted(name, value, async () => [await one["GET"]?.("/header-key" as never), sent]);
      },
      wanted: "value",
      check: (bench, ended) => pollutionFaults(ended, "GET", `${bench.home}/v1/header-key`, undefined),
    }),
    "by path, Object.prototype",
  ),
  {
    group: "R16",
    input: "Object.prototype.redirect within a call that is redirected",
    act: ({ answer, client, other }) => {
      answer(inTurn(redirects(307, "/v1/x"), redirects(307, `${other}/x`)));
      const one = client();
      return polluted("redirect", "follow", () => one["all"]?.());
    },
    wanted: 307,
    sent: 2,
  },
  ...Object.entries(clientsOf).flatMap(([what, name]) =>
    casesOf(
      "R17",
      looks,
      (look) => ({
        act: async ({ clientOf }) => {
          const one = clientOf(name, { auth, headers: { "x-more": secrets.key } });
          return [await look(one)];
        },
        wanted: "value",
        sent: 0,
      }),
      what,
    ),
  ),
  ...casesOf(
    "R17",
    { object: { a: [1, null, "x"] }, list: [1], text: "x" },
    (data) => ({
      act: async ({ answer, call }) => {
        answer(json(data));
        const { data: got } = await call("open");
        return structuredClone(got);
      },
      wanted: "value",
      sent: 1,
      check: (_, value) => same("the copy", value, data),
    }),
    "a copy of the data",
  ),
  {
    group: "R17",
    input: "a result as JSON",
    act: async ({ call }) => JSON.parse(JSON.stringify(await call("all"))),
    wanted: 200,
    sent: 1,
  },
  {
    group: "R17",
    input: "a client after a call with a fetched token",
    act: async ({ answer, client }) => {
      answer(json({ access_token: secrets.fetched }));
      const one = client();
      await one["client"]?.();
      return [inspect(one, { showHidden: true, depth: 9 })];
    },
    wanted: "value",
    sent: 2,
    check: (_, value) => leaks("the client", value),
  },
];
