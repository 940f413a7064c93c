import type { OperationDescriptor } from "./descriptor.js";
import { InvalidArgumentError } from "./errors.js";

/** Which values an option takes, and what a message calls them. `undefined`: the option is checked elsewhere. */
type Rule = readonly [fits: (value: never) => boolean, wanted: string] | undefined;
type Rules = Readonly<Record<string, Rule>>;

const DURATION: Rule = [isAmount, "a number of milliseconds, 0 or more"];
const FUNCTION: Rule = [(value) => typeof value === "function", "a function"];
const FLAG: Rule = [(value) => typeof value === "boolean", "true or false"];
const OBJECT: Rule = [(value) => value === false || typeof value === "object", "an object"];
/** What selects the host: `undefined` would silently stand for the default, which then receives the credentials. */
const ADDRESS: Rule = [(value) => typeof value === "string", "a string"];

const COMMON: Rules = {
  attemptTimeout: DURATION,
  auth: OBJECT,
  baseUrl: ADDRESS,
  fetch: FUNCTION,
  headers: OBJECT,
  idleTimeout: DURATION,
  init: OBJECT,
  middleware: [Array.isArray, "an array"],
  retry: OBJECT,
  timeout: DURATION,
};
const CLIENT_OPTIONS: Rules = {
  ...COMMON,
  allowInsecureHttp: FLAG,
  logger: FUNCTION,
  server: ADDRESS,
  serverVariables: OBJECT,
};
const CALL_INPUT: Rules = {
  ...COMMON,
  adapt: undefined,
  body: undefined,
  contentType: undefined,
  cookie: undefined,
  header: undefined,
  parseAs: [(value) => /^(json|text|blob|arrayBuffer|stream)$/.test(value), "json, text, blob, arrayBuffer or stream"],
  path: undefined,
  query: undefined,
  read: undefined,
  // By its shape: a signal may come from another realm.
  signal: [({ aborted }: AbortSignal) => typeof aborted === "boolean", "an AbortSignal, such as controller.signal"],
};
const RETRY_OPTIONS: Rules = {
  limit: [isAmount, "a number, 0 or more"],
  maxDelay: DURATION,
  maxRetryAfter: DURATION,
  minDelay: DURATION,
  repeatable: FLAG,
};

function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

/** Refuses options of a client that cannot mean what their author wants. */
export function checkClientOptions(
  options: { readonly serverVariables?: object | undefined },
  variables: readonly string[],
): void {
  check(options, CLIENT_OPTIONS);
  const rules = Object.fromEntries(variables.map((name) => [name, ADDRESS]));
  check(options.serverVariables, rules, undefined, "serverVariables.");
}

export function checkCallInput(input: object, operation: OperationDescriptor): void {
  check(input, CALL_INPUT, operation);
}

function check(given: unknown, rules: Rules, operation?: OperationDescriptor, inside = ""): void {
  for (const [key, value] of Object.entries(given ?? {}) as [string, unknown][]) {
    const refuse = (why: string): never => {
      throw new InvalidArgumentError(inside + key + why, operation);
    };
    if (!Object.hasOwn(rules, key)) refuse(` is not an option${suggestion(key, Object.keys(rules), inside)}`);
    const rule = rules[key];
    if (value === undefined) {
      if (rule === ADDRESS) refuse(" is undefined; give it a value, or leave it out for its default");
    } else if (rule && (value === null || !rule[0](value as never))) refuse(` must be ${rule[1]}, not ${shown(value)}`);
    if (key === "retry" && value) check(value, RETRY_OPTIONS, operation, "retry.");
  }
}

/** The end of a message about a name that is unknown. */
export function suggestion(name: string, known: readonly string[], inside = ""): string {
  const close = known.find((each) => isClose(name, each));
  return close ? `; did you mean ${inside}${close}?` : `; there are: ${known.join(", ") || "none"}`;
}

/** Case, punctuation, order and doubled letters are what people mistake most; then a letter that is wrong, missing or too many. */
function isClose(name: string, known: string): boolean {
  const isSlip = (index: number): boolean =>
    name.startsWith(known.slice(0, index)) && name.endsWith(known.slice(index + 1));
  return (
    lettersOf(name) === lettersOf(known) ||
    (known.length > 2 && Math.abs(name.length - known.length) < 2 && [...known].some((_, index) => isSlip(index)))
  );
}

function lettersOf(name: string): string {
  // oxlint-disable-next-line unicorn/no-array-sort -- of a copy; `toSorted` is younger than the browsers that count.
  return [...new Set(name.toLowerCase().replace(/\W|_/g, ""))].sort().join();
}

/** A value for a message. */
export function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : String(value);
}
