import type { Call } from "../call.js";
import type { SchemeDescriptor } from "../descriptor.js";
import { InvalidArgumentError } from "../errors.js";
import { isHeaderValue } from "../header-value.js";

/** What a scheme's function is given: its description, the credential, and the call with the request to put it into. */
export interface SchemeUse extends Call {
  readonly scheme: SchemeDescriptor;
  /** Never undefined; functions have been called. */
  readonly credential: unknown;
}

/** @param call - What it may set besides the request: `fetch` and `renew`. */
export type SchemeHandler = (use: SchemeUse, call: Call) => void | Promise<void>;

/** A value, or a function that gives it at each call; `undefined` and the empty string count as not given. */
export type Credential<T = string> = T | (() => T | undefined | Promise<T | undefined>);

/** Notes a text as one that no error may show, and refuses what would break out of its place. */
export function secret({ scheme, operation, secrets }: SchemeUse, value: unknown): string {
  if (typeof value !== "string" || !isHeaderValue(value)) {
    throw new InvalidArgumentError(`auth.${scheme.name} must be one line`, operation);
  }
  secrets.push(value);
  return value;
}
