import type { EmitInput } from "../input.ts";
import { cellCode, codeSpan } from "../text/markdown.ts";
import { needsBaseUrl } from "../client/base-url.ts";
import { table } from "./table.ts";

type Block = readonly string[];

/** The README's table of what a client takes, with defaults, and what a call may set for itself. */
export function optionBlocks({ model, names }: EmitInput): Block[] {
  const hasVariables = [...model.servers, ...model.operations.flatMap(({ servers }) => servers ?? [])].some(
    ({ variables }) => variables.length > 0,
  );
  const [first] = model.servers;
  const servers = first === undefined ? [] : [["`server`", cellCode(first.name), "which server of the spec, by name"]];
  const variables = hasVariables
    ? [["`serverVariables`", "the spec's", "values for the variables in the server's URL"]]
    : [];
  const baseUrl = needsBaseUrl(model) ? "required" : "the server's URL";
  return [
    ["## Client options"],
    [
      `${codeSpan(names.factory)} takes these options. All but ${enumerateOwn(first !== undefined, hasVariables)} can also be given to a single call, which wins; a call also takes ${codeSpan("signal")} and ${codeSpan("parseAs")}.`,
    ],
    table(
      ["Option", "Default", "What it does"],
      [
        ["`baseUrl`", baseUrl, "where the API is: an absolute URL; in a browser also a path such as `/api`"],
        ...servers,
        ...variables,
        ...common,
      ],
    ),
    [
      "A client retries by default: a request that is safe to repeat is sent up to three times when the server answers 408, 429, 502, 503 or 504, or does not answer. A wait that would not end within `timeout` is not begun; the response is returned instead. Options are checked when they are given: a name that does not exist, a value of the wrong type, and an `undefined` for `baseUrl`, `server` or a server variable throw an `InvalidArgumentError`.",
    ],
  ];
}

function enumerateOwn(hasServers: boolean, hasVariables: boolean): string {
  const own = [hasServers ? "server" : "", hasVariables ? "serverVariables" : "", "allowInsecureHttp", "logger"];
  const names = own.filter((name) => name !== "").map(codeSpan);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

const common = [
  ["`auth`", "none", "credentials by scheme; a header of the same name in `headers` of a call takes their place"],
  ["`headers`", "none", "further headers; `null` removes one"],
  [
    "`timeout`",
    "30,000",
    "milliseconds for the whole call: attempts, waits and body; of a stream, until its headers; 0: no limit",
  ],
  ["`attemptTimeout`", "0", "milliseconds for one attempt; 0: no limit"],
  ["`idleTimeout`", "0", "milliseconds that a stream of items may be silent; 0: no limit"],
  ["`retry`", "on", "`false`, or any of the five below"],
  ["`retry.limit`", "2", "repetitions after the first attempt"],
  ["`retry.minDelay`, `retry.maxDelay`", "500, 8,000", "bounds of the wait in milliseconds, which doubles each time"],
  ["`retry.maxRetryAfter`", "60,000", "longest `Retry-After` that is waited for, in milliseconds"],
  [
    "`retry.repeatable`",
    "by operation",
    "whether sending the request twice is safe; true for GET, HEAD, PUT, DELETE, OPTIONS and QUERY",
  ],
  ["`fetch`", "the global one", "called with a URL and an init"],
  ["`init`", "none", "what else `fetch` takes: `credentials`, `cache`, `keepalive`, `dispatcher`, `next`"],
  ["`middleware`", "none", "openapi-fetch's middleware, run for each attempt"],
  ["`allowInsecureHttp`", "`false`", "sends credentials over plain http to other hosts than the machine itself"],
  [
    "`logger`",
    "none",
    "called with the start, each attempt and the end of a call; no event holds a header, body or parameter",
  ],
] as const;
