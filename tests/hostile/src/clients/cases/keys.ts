import { inspect } from "node:util";
import { casesOf, same, type ClientCase } from "../client-case.ts";
import { auth, secrets } from "../secrets.ts";
import { breaksOff, json, raw, reset, says, stalls } from "../servers/answers.ts";

const operations = {
  "a header key": "headerKey",
  "a query key": "queryKey",
  "a cookie key": "cookieKey",
  basic: "basic",
  bearer: "bearer",
  "another scheme": "scheme",
  OpenID: "openid",
  "all at once": "all",
} as const;

/** What a `fetch` of the platform or of the caller may throw, given the URL and the init. */
const throwers: Readonly<Record<string, (url: string, init: RequestInit) => unknown>> = {
  "the URL in its message": (url) => new TypeError(`error sending request for url (${url})`),
  "the request as a property": (url, init) => Object.assign(new Error("failed"), { config: { url, ...init } }),
  "a Request": (url, init) => Object.assign(new Error("failed"), { request: new Request(url, init) }),
  "its headers": (_, init) => Object.assign(new Error("failed"), { headers: new Headers(init.headers) }),
  "its headers as a Map": (_, init) =>
    Object.assign(new Error("failed"), { headers: new Map(Object.entries(init.headers ?? {})) }),
  "its headers as JSON": (_, init) => new Error(`failed: ${JSON.stringify(init.headers)}`),
  "its headers as JSON in JSON": (_, init) => new Error(JSON.stringify({ sent: JSON.stringify(init.headers) })),
  "its headers as printed": (_, init) => new Error(inspect(init.headers)),
  "a cause": (url, init) => new Error("failed", { cause: new Error("no", { cause: { url, headers: init.headers } }) }),
  "an AggregateError": (url, init) =>
    new AggregateError([new Error("::1"), new Error(`${url} ${JSON.stringify(init.headers)}`)], "failed"),
  "an AggregateError as cause": (url, init) =>
    new Error("failed", { cause: new AggregateError([new Error(url), new Error(inspect(init.headers))]) }),
  "a symbol": (url, init) =>
    Object.assign(new Error("failed"), { [Symbol("request")]: { url, headers: init.headers } }),
  "what is not enumerable": (url, init) =>
    Object.defineProperty(new Error("failed"), "request", { value: { url, headers: init.headers } }),
  "a getter": (url, init) =>
    Object.defineProperty(new Error("failed"), "request", {
      get: () => ({ url, headers: init.headers }),
      enumerable: true,
    }),
  "a text": (url, init) => `no ${url} ${JSON.stringify(init.headers)}`,
  "a list": (url, init) => [url, init.headers],
  "a name": (url, init) => Object.assign(new Error("failed"), { name: `${url}${JSON.stringify(init.headers)}` }),
};

const shows: Readonly<Record<string, (part: unknown) => string>> = {
  "as a text": (part) => (part instanceof Object ? Object.values(part).join() : String(part)),
  "as JSON": (part) => JSON.stringify({ part }),
  "as printed": (part) => inspect(part),
};

const endings = {
  reset,
  "no HTTP": raw("nothing like it\r\n\r\n"),
  "a body that breaks off": breaksOff('{"a":'),
  "a body that stalls": stalls('{"a":'),
  "no JSON": says(200, "{"),
  refusal: json({}, 401),
} as const;

/** R9, R18: no credential is in anything that a person or a log can see. */
export const keyCases: readonly ClientCase[] = [
  ...Object.entries(throwers).flatMap(([name, thrower]) =>
    casesOf(
      "R9",
      operations,
      (operation) => ({
        act: ({ call }) =>
          call(operation, { fetch: (url: string, init: RequestInit) => Promise.reject(thrower(url, init)) }),
        wanted: "NetworkError",
        sent: 0,
      }),
      `fetch throws ${name}`,
    ),
  ),
  ...Object.entries(shows).flatMap(([name, show]) =>
    casesOf(
      "R9",
      {
        "a new password": ["replace", "body", { body: { password: secrets.newPassword } }],
        "a new password of a form": ["fill", "body", { body: { password: secrets.newPassword } }],
        "a header of the caller's": ["open", "headers", { headers: { Authorization: `Bearer ${secrets.token}` } }],
        "a cookie of the caller's": ["open", "headers", { headers: { Cookie: `session=${secrets.cookieKey}` } }],
      } as const,
      ([operation, part, input]) => ({
        act: ({ call }) =>
          call(operation, {
            fetch: (_: string, init: RequestInit) => Promise.reject(new Error(show(init[part]))),
            ...input,
            retry: false,
          }),
        wanted: "NetworkError",
        sent: 0,
      }),
      `fetch throws, ${name}`,
    ),
  ),
  ...Object.entries(endings).flatMap(([name, ending]) =>
    casesOf(
      "R9",
      { "a query key": "queryKey", "all at once": "all", basic: "basic" },
      (operation) => ({
        act: ({ call, answer }) => {
          answer(ending);
          return call(operation, { timeout: 80, retry: false });
        },
        wanted: ["NetworkError", "TimeoutError", "ParseError", 401],
      }),
      name,
    ),
  ),
  ...casesOf(
    "R9",
    operations,
    (operation) => ({ act: ({ call }) => call(operation), wanted: 200, sent: 1 }),
    "a result of",
  ),
  {
    group: "R9",
    input: "a result by path",
    act: ({ client }) => client()["GET"]?.("/query-key" as never),
    wanted: 200,
    sent: 1,
    check: ({ seen }) =>
      same("the query", new URL(seen[0]?.url ?? "", "http://x").searchParams.get("key"), secrets.queryKey),
  },
  {
    group: "R9",
    input: "an error of unwrap",
    act: async ({ answer, call, packages }) => {
      answer(json({}, 500));
      return (packages.everything.exports["unwrap"] as (result: unknown) => unknown)(call("queryKey"));
    },
    wanted: "ApiError",
  },
  ...casesOf(
    "R18",
    { "a line break": "\n", "CR and LF": "\r\n", NUL: "\0", "a euro sign": "€", "another header": "\r\nX-Evil: 1" },
    (end) => ({
      act: ({ call }) => call("headerKey", {}, { auth: { headerKey: secrets.key + end } }),
      wanted: "InvalidArgumentError",
    }),
    "a key that ends with",
  ),
  ...casesOf(
    "R18",
    {
      "a bearer token": ["bearer", { bearer: `${secrets.token}\n` }],
      "a cookie": ["cookieKey", { cookieKey: `${secrets.cookieKey}\r\n` }],
      "a query key": ["queryKey", { queryKey: `${secrets.queryKey}\n` }],
      "a token that is an object": ["bearer", { bearer: { token: secrets.token } }],
      "a key that is a number": ["headerKey", { headerKey: 12 }],
      "a user name with a colon": ["basic", { basic: { username: "a:b", password: secrets.userPassword } }],
      "a password that is none": ["basic", { basic: { username: "a", password: { value: secrets.userPassword } } }],
      "basic as a text": ["basic", { basic: `ada:${secrets.userPassword}` }],
      "a function that gives a list": ["headerKey", { headerKey: () => [secrets.key] }],
      "an async function that gives a line break": ["headerKey", { headerKey: async () => `${secrets.key}\n` }],
      "OAuth settings without a client": ["client", { client: { clientSecret: secrets.clientSecret } }],
      "OAuth settings of numbers": ["client", { client: { clientId: "c", clientSecret: 1 } }],
    } as const,
    ([operation, given]) => ({
      act: ({ call }) => call(operation, {}, { auth: given }),
      wanted: "InvalidArgumentError",
    }),
  ),
  ...casesOf(
    "R18",
    {
      "nothing at all": {},
      "an empty key": { headerKey: "" },
      "a function that gives nothing": { headerKey: () => undefined },
      "a key of another scheme": { bearer: secrets.token },
    },
    (given) => ({ act: ({ call }) => call("headerKey", {}, { auth: given }), wanted: "MissingCredentialError" }),
  ),
  {
    group: "R18",
    input: "Quatrix: a key that ends with a line break",
    act: ({ callOf }) =>
      callOf("quatrix", "resetPasswordMetadataIdGet", { path: { id: "x" } }, { auth: { api_key: `${secrets.key}\n` } }),
    wanted: "InvalidArgumentError",
  },
  {
    group: "R18",
    input: "OrderCloud: no token",
    act: ({ callOf }) => callOf("ordercloud", "sendVerificationCode", { body: {} }, { auth: {} }),
    wanted: "MissingCredentialError",
  },
  {
    group: "R18",
    input: "an operation without security is sent nothing",
    act: ({ call }) => call("open", {}, { auth }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) =>
      ["authorization", "x-key", "cookie"]
        .filter((name) => name in (seen[0]?.headers ?? {}))
        .map((name) => `${name} was sent`),
  },
];
