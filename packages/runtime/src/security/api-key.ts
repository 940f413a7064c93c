import { addCookie } from "../parameters/add-cookie.js";
import { secret, type SchemeHandler, type SchemeUse } from "./scheme.js";

/** OpenAPI's `apiKey` in a header: the credential under the scheme's name. */
export const headerKey: SchemeHandler = (use) => {
  use.headers[nameOf(use).toLowerCase()] = secret(use, use.credential);
};

/** OpenAPI's `apiKey` in the query. */
export const queryKey: SchemeHandler = (use) => void use.query.push(pair(use));

/** OpenAPI's `apiKey` in a cookie. */
export const cookieKey: SchemeHandler = (use) => addCookie(use, pair(use));

function pair(use: SchemeUse): string {
  return `${encodeURIComponent(nameOf(use))}=${encodeURIComponent(secret(use, use.credential))}`;
}

function nameOf({ scheme: { parameter = "" } }: SchemeUse): string {
  return parameter;
}
