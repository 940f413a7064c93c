import type { Operation } from "../../model/model.ts";
import type { EmitInput } from "../input.ts";
import { statement } from "../text/imports.ts";
import { layOut } from "../text/layout.ts";
import { codeSpan, fence } from "../text/markdown.ts";
import { callCode, methodCode, serverOptions } from "./example-code.ts";
import { table } from "./table.ts";

type Block = readonly string[];

/** What a call rejects with, and how to tell it. */
export function errorBlocks(first: Operation, { names }: EmitInput): Block[] {
  const lines = [
    statement("import", ["ApiError", "isApiError", "NetworkError", "TimeoutError", first.id], names.npm),
    "function explain(error: unknown): string {",
    `  if (isApiError(error, ${first.id})) return \`refused with \${error.status}\`; // error.error is typed by error.status`,
    "  if (error instanceof ApiError && error.status >= 500) return `the server is broken (${error.status})`;",
    "  if (error instanceof NetworkError || error instanceof TimeoutError) return `try again later: ${error.message}`;",
    "  throw error;",
    "}",
  ];
  return [
    ["A call rejects when there is no result:"],
    table(["Error", "When"], thrown),
    [
      "Each has a literal `code`, the `operation`, its `method` and `path`, and a stack that shows your call. None shows a credential. `instanceof` also works across two installed copies of the package.",
    ],
    fence("ts", lines.join("\n")),
  ];
}

const thrown = [
  ["`InvalidArgumentError`", "an option or argument cannot be used; nothing was sent"],
  ["`MissingCredentialError`", "the operation needs a credential that was not given; nothing was sent"],
  ["`NetworkError`", "no complete response; the message has the system's code, `cause` is what `fetch` threw"],
  ["`TimeoutError`", "the call took longer than `timeout`, or its last attempt longer than `attemptTimeout`"],
  ["`AbortError`", "the call's `signal` was aborted; it is the signal's own `reason`"],
  [
    "`ApiError`",
    "thrown by `unwrap` for a failure; a call itself throws it for a failure whose body is not what is documented, for example a gateway's HTML page: `status` is the status, `error` the text, `cause` a `ParseError`",
  ],
  ["`ParseError`", "the body of a success is not what is documented; `response` and `text` are kept"],
] as const;

/** How code that uses a client is tested. */
export function testingBlocks(first: Operation, input: EmitInput): Block[] {
  const { names } = input;
  const options = layOut({ ...serverOptions(input.model), auth: undefined, fetch: "answer" }, 0, 40);
  const start = "const result = await ";
  const call = callCode(first, methodCode(input, first), input, start.length);
  const lines = [
    statement("import", [names.factory, "type Fetch"], names.npm),
    "const answer: Fetch = async (url, init) => {",
    "  console.log(init?.method, url, init?.body);",
    '  return Response.json({ message: "from the test" }, { status: 418 });',
    "};",
    `const ${names.variable} = ${names.factory}(${options});`,
    `${start}${call};`,
    "console.log(result.status, result.error);",
  ];
  return [
    ["## Testing"],
    ["A `fetch` of your own needs no network and no mocking library:"],
    fence("ts", lines.join("\n").replace(", auth: undefined", "")),
    [
      "The global `fetch` is looked up at each call, so [MSW](https://mswjs.io), [nock](https://github.com/nock/nock) and undici's `MockAgent` work as they are; set `retry: false` and a short `timeout` where a test wants failures at once. The package is an ES module. vitest takes it without settings. Jest 30 needs:",
    ],
    table(
      ["Jest", "Setting"],
      [
        ["ES modules", '`NODE_OPTIONS=--experimental-vm-modules jest`, with `"type": "module"` in your `package.json`'],
        [
          "CommonJS",
          '`@babel/preset-env`, `transform: { "\\\\.m?[jt]sx?$": "babel-jest" }` and `transformIgnorePatterns: ["/node_modules/(?!(\\\\.pnpm\\|@specloom)/)"]`',
        ],
        [
          '`testEnvironment: "jsdom"`',
          'jsdom has no `fetch`: give a client one, or use `jest-fixed-jsdom`; `testEnvironmentOptions: { customExportConditions: ["node"] }`',
        ],
      ],
    ),
  ];
}

/** What differs in a browser, and behind a proxy. */
export function browserBlocks({ model, names }: EmitInput): Block[] {
  const secrets =
    model.securitySchemes.length === 0
      ? ""
      : " A secret in a bundle can be read by everyone: keep credentials on your server, and let the page call it.";
  return [
    ["## Browsers"],
    [
      `A page may call the API only if its server allows it (CORS), and reads only the response headers that CORS exposes. Otherwise send the calls through a path of your own origin that forwards them: ${codeSpan(`${names.factory}({ baseUrl: "/api" })`)}.${secrets} A browser does not show where a redirect leads, so any redirect is a ${codeSpan("NetworkError")}. Cookies go along with ${codeSpan('init: { credentials: "include" }')}.`,
    ],
    ["## Proxies and dispatchers"],
    [
      "Node 24 and later read `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` when `NODE_USE_ENV_PROXY=1` is set. Otherwise give undici's own `fetch` a dispatcher: `fetch: undici.fetch, init: { dispatcher: new undici.ProxyAgent(url) }`. The same place takes an `Agent` with client certificates, another connection pool, or a cache. In Next.js, `init: { next: { revalidate: 60 } }`.",
    ],
  ];
}
