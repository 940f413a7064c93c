import type { Call } from "../call.js";

/** Adds encoded `name=value` pairs to the cookies that a request has already. */
export function addCookie({ headers }: Call, pairs: string): void {
  headers["cookie"] = headers["cookie"] ? `${headers["cookie"]}; ${pairs}` : pairs;
}
