import type { OperationDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";

const COMMON = ",attemptTimeout,auth,baseUrl,fetch,headers,idleTimeout,init,middleware,retry,timeout";
const CLIENT_OPTIONS = `allowInsecureHttp,logger,server,serverVariables${COMMON}`.split(",");
const CALL_INPUT = `adapt,body,contentType,cookie,header,parseAs,path,query,read,signal${COMMON}`.split(",");
const RETRY_OPTIONS = ["limit", "maxDelay", "maxRetryAfter", "minDelay", "repeatable"];

/** What selects the host: `undefined` would silently stand for the default, which then receives the credentials. */
const ADDRESS = /^(baseUrl|server|serverVariables\..*)$/;

type Rule = readonly [name: RegExp, fits: (value: never) => boolean, wanted: string];

/** Which values an option takes, by its name, and what a message calls them. */
const RULES: readonly Rule[] = [
  [/imeout$|\.m.*(Delay|After)$/, isAmount, "a number of milliseconds, 0 or more"],
  [/limit$/, isAmount, "a number, 0 or more"],
  [ADDRESS, (value) => typeof value === "string", "a string"],
  [/^(fetch|logger)$/, (value) => typeof value === "function", "a function"],
  [/^allow|\.repeatable$/, (value) => typeof value === "boolean", "true or false"],
  [/^middleware$/, Array.isArray, "an array"],
  [/^(auth|headers|init|retry|server.+)$/, (value) => value === false || typeof value === "object", "an object"],
  // By its shape: a signal may come from another realm.
  [/^signal$/, ({ aborted }: AbortSignal) => typeof aborted === "boolean", "an AbortSignal, such as controller.signal"],
  [
    /^parseAs$/,
    (value) => /^(json|text|blob|arrayBuffer|stream)$/.test(value),
    "json, text, blob, arrayBuffer or stream",
  ],
];

function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

/** Refuses options of a client that cannot mean what their author wants. */
export function checkClientOptions(
  options: { readonly serverVariables?: object | undefined },
  variables: readonly string[],
): void {
  check(options, CLIENT_OPTIONS);
  if (options.serverVariables) check(options.serverVariables, variables, undefined, "serverVariables.");
}

export function checkCallInput(input: object, operation: OperationDescriptor): void {
  check(input, CALL_INPUT, operation);
}

function check(given: object, known: readonly string[], operation?: OperationDescriptor, inside = ""): void {
  for (const [key, value] of Object.entries(given) as [string, unknown][]) {
    const name = inside + key;
    const refuse = (why: string): never => {
      throw new InvalidArgumentError(name + why, operation);
    };
    if (!known.includes(key)) refuse(` is not an option${suggestion(key, known, inside)}`);
    if (value === undefined) {
      if (ADDRESS.test(name)) refuse(" is undefined; give it a value, or leave it out for its default");
      continue;
    }
    const rule = RULES.find(([names]) => names.test(name));
    if (rule && (value === null || !rule[1](value as never))) refuse(` must be ${rule[2]}, not ${shown(value)}`);
    if (name === "retry" && value) check(value, RETRY_OPTIONS, operation, "retry.");
  }
}

/** The end of a message about a name that is unknown. */
export function suggestion(name: string, known: readonly string[], inside = ""): string {
  const close = known.find((each) => lettersOf(each) === lettersOf(name));
  return close ? `; did you mean ${inside}${close}?` : `; there are: ${known.filter(Boolean).join(", ") || "none"}`;
}

/** Case, punctuation, order and doubled letters are what people mistake most. */
function lettersOf(name: string): string {
  // oxlint-disable-next-line unicorn/no-array-sort -- of a copy; `toSorted` is younger than the browsers that count.
  return [...new Set(name.toLowerCase().replace(/\W|_/g, ""))].sort().join();
}

/** A value for a message. */
export function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : String(value);
}
