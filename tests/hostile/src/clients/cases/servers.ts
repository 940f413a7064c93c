import { casesOf, same, type ClientCase } from "../client-case.ts";
import { secrets } from "../secrets.ts";

const refused = {
  "a query": "http://127.0.0.1:1/?a=b",
  "a fragment": "http://127.0.0.1:1/#a",
  "user info": `http://user:${encodeURIComponent(secrets.key)}@127.0.0.1:1/`,
  "no scheme": "127.0.0.1:1/v1",
  "no host": "https://",
  "a relative path": "/v1",
  javascript: "javascript:alert(1)",
  file: "file:///etc/passwd",
  data: "data:text/plain,x",
  ftp: "ftp://127.0.0.1/",
  "a line break in no URL": "not a url\n",
  "a template": "https://{account}.example.org/?x",
  nothing: "",
} as const;

const notPrivate = {
  "a public host": "http://api.example.org",
  "a host that starts like this machine": "http://127.0.0.1.example.org",
  "a host that ends like this machine": "http://evil-localhost",
  "a host below this machine's name": "http://localhost.evil.example",
  "a private address": "http://10.0.0.1",
  "the metadata service": "http://169.254.169.254",
  "any address": "http://0.0.0.0",
} as const;

const variables = {
  "a path": { account: "evil.com/" },
  "a port": { account: "evil.com:80" },
  "user info": { account: "a@evil.com" },
  "a query": { account: "evil.com?" },
  "a fragment": { account: "evil.com#" },
  "a backslash": { account: "evil.com\\" },
  "two dots": { tier: ".." },
  "outside its list": { tier: "other" },
  "a name of Object.prototype": { tier: "constructor" },
  nothing: { account: "" },
  "an object": { account: { toString: () => "evil.com/" } },
  "a line break": { account: "a\nb" },
  "look-alike slashes": { account: "evil.com\uff0f" },
} as const;

/** R2: a request goes to the server that is meant, or nowhere. */
export const serverCases: readonly ClientCase[] = [
  ...casesOf("R2", refused, (baseUrl) => ({
    act: ({ call }) => call("headerKey", {}, { baseUrl }),
    wanted: "InvalidArgumentError",
  })),
  ...casesOf(
    "R2",
    refused,
    (baseUrl) => ({
      act: ({ callOf }) => callOf("ordercloud", "sendVerificationCode", { baseUrl, body: {} }),
      wanted: "InvalidArgumentError",
    }),
    "per call",
  ),
  ...casesOf(
    "R2",
    notPrivate,
    (baseUrl) => ({ act: ({ call }) => call("all", {}, { baseUrl }), wanted: "InvalidArgumentError" }),
    "credentials over plain http",
  ),
  ...casesOf(
    "R2",
    variables,
    (serverVariables) => ({
      act: ({ call }) => call("headerKey", {}, { baseUrl: undefined, serverVariables }),
      wanted: "InvalidArgumentError",
    }),
    "a variable",
  ),
  {
    group: "R2",
    input: "a server that there is not",
    act: ({ call }) => call("headerKey", {}, { baseUrl: undefined, server: "__proto__" }),
    wanted: "InvalidArgumentError",
  },
  {
    group: "R2",
    input: "a plain server of the spec",
    act: ({ call }) => call("headerKey", {}, { baseUrl: undefined, server: "plain" }),
    wanted: "InvalidArgumentError",
  },
  {
    group: "R2",
    input: "a Quatrix account with a path",
    act: ({ callOf }) =>
      callOf("quatrix", "sessionLoginGet", {}, { baseUrl: undefined, serverVariables: { account: "evil.example/x?" } }),
    wanted: "InvalidArgumentError",
  },
  ...casesOf("R2", { "slashes at the end": "/v1///", "dots in the path": "/v0/../v1" }, (path) => ({
    act: ({ call, home }) => call("headerKey", {}, { baseUrl: home + path }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => same("the path", seen[0]?.url, "/v1/header-key"),
  })),
];
