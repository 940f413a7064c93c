import { addCookie } from "../parameters/add-cookie.js";
import { secret, type SchemeHandler, type SchemeUse } from "./scheme.js";

/** OpenAPI's `apiKey` in a header: the credential under the header's name. */
export const headerKey: SchemeHandler = (use) => {
  use.headers[nameOf(use).toLowerCase()] = secret(use, use.credential);
};

/** OpenAPI's `apiKey` in a cookie. */
export const cookieKey: SchemeHandler = (use) => addCookie(use, pairOf(use));

/** OpenAPI's `apiKey` in the query. Whoever prints a response prints its URL: this one's has no query. */
export const queryKey: SchemeHandler = (use, call) => {
  use.query.push(pairOf(use));
  const { fetch } = call;
  call.fetch = async (input, init) => withoutQuery((await fetch(input, init)) as Response);
};

function nameOf({ scheme }: SchemeUse): string {
  return scheme.parameter ?? "";
}

function pairOf(use: SchemeUse): string {
  const pair = [nameOf(use), secret(use, use.credential)].map(encodeURIComponent).join("=");
  use.secrets.push(pair);
  return pair;
}

/** As far as the response lets itself be changed. */
function withoutQuery(response: Response): Response {
  const { url, clone } = response;
  const define = (name: "url" | "clone", value: unknown): unknown =>
    Reflect.defineProperty(response, name, { value, configurable: true });
  define("url", url?.replace(/\?.*/, ""));
  define("clone", () => withoutQuery(clone.call(response)));
  return response;
}
