import type { OperationDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";

const COMMON = "attemptTimeout auth baseUrl fetch headers idleTimeout init middleware retry timeout";
const CLIENT_OPTIONS = `${COMMON} allowInsecureHttp logger server serverVariables`.split(" ");
const CALL_INPUT = `${COMMON} adapt body contentType cookie header parseAs path query read signal`.split(" ");
const RETRY_OPTIONS = "limit maxDelay maxRetryAfter minDelay repeatable".split(" ");

const isAmount = (value: unknown): boolean => (value as number) >= 0 && typeof value === "number";
const isObject = (value: unknown): boolean => typeof value === "object";

type Rule = readonly [fits: (value: unknown) => boolean, wanted: string];
const milliseconds: Rule = [isAmount, "a number of milliseconds, 0 or more"];
const boolean: Rule = [(value) => typeof value === "boolean", "true or false"];
const callable: Rule = [(value) => typeof value === "function", "a function"];
const text: Rule = [(value) => typeof value === "string", "a string"];
const object: Rule = [isObject, "an object"];

const rules: Readonly<Record<string, Rule>> = {
  allowInsecureHttp: boolean,
  attemptTimeout: milliseconds,
  auth: object,
  baseUrl: text,
  fetch: callable,
  headers: object,
  idleTimeout: milliseconds,
  init: object,
  limit: [isAmount, "a number, 0 or more"],
  logger: callable,
  maxDelay: milliseconds,
  maxRetryAfter: milliseconds,
  middleware: [Array.isArray, "an array"],
  minDelay: milliseconds,
  parseAs: [
    (value) => /^(json|text|blob|arrayBuffer|stream)$/.test(String(value)),
    '"json", "text", "blob", "arrayBuffer" or "stream"',
  ],
  repeatable: boolean,
  retry: [(value) => value === false || isObject(value), "false or an object"],
  server: text,
  serverVariables: object,
  // By its shape: a signal may come from another realm.
  signal: [
    (value) => typeof (value as Partial<AbortSignal>).aborted === "boolean",
    "an AbortSignal, for example controller.signal",
  ],
  timeout: milliseconds,
};

/** What selects the host: `undefined` would silently stand for the default, which then receives the credentials. */
const ADDRESS = /^(baseUrl|server|serverVariables\..*)$/;

/** Refuses options of a client that cannot mean what their author wants. */
export function checkClientOptions(options: object, variables: readonly string[]): void {
  check(options, CLIENT_OPTIONS);
  const { serverVariables } = options as { serverVariables?: object };
  if (serverVariables) check(serverVariables, variables, undefined, "serverVariables.");
}

export function checkCallInput(input: object, operation: OperationDescriptor): void {
  check(input, CALL_INPUT, operation);
}

function check(given: object, known: readonly string[], operation?: OperationDescriptor, inside = ""): void {
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    const path = inside + name;
    if (!known.includes(name)) {
      throw new InvalidArgumentError(`${path} is not an option${suggestion(name, known, inside)}`, operation);
    }
    if (value === undefined) {
      if (!ADDRESS.test(path)) continue;
      throw new InvalidArgumentError(
        `${path} is undefined; give it a value, or leave it out for its default`,
        operation,
      );
    }
    const rule = inside === "serverVariables." ? text : rules[name];
    if (rule && !(value !== null && rule[0](value))) {
      throw new InvalidArgumentError(`${path} must be ${rule[1]}, not ${shown(value)}`, operation);
    }
    if (name === "retry" && value) check(value, RETRY_OPTIONS, operation, "retry.");
  }
}

const FETCH_OPTIONS = /^(cache|credentials|dispatcher|integrity|keepalive|mode|next|priority|referrer(Policy)?)$/;

/** The end of a message about a name that is unknown. */
export function suggestion(name: string, known: readonly string[], inside = ""): string {
  if (!inside && FETCH_OPTIONS.test(name)) return `; give it within init: { ${name}: … }`;
  const close = known.find((each) => distance(each.toLowerCase(), name.toLowerCase()) <= (each.length > 4 ? 2 : 1));
  return close ? `; did you mean ${inside.trim()}${close}?` : known[0] ? `; there are: ${known.join(", ")}` : "";
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from(`${b} `, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    let left = i + 1;
    row = row.map((above, j) => {
      if (j) left = Math.min(above + 1, left + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1));
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

/** A value for a message: a text or a number as it is, of anything else the kind. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  return Object(value) === value
    ? {}.toString.call(value).slice(8, -1).replace(/^/, "an object of type ")
    : String(value);
}
