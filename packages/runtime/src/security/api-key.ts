import { secret, type SchemeHandler } from "./scheme.js";

/** OpenAPI's `apiKey`: the credential under a name in header, query or cookie. */
export const apiKey: SchemeHandler = (use) => {
  const { scheme, query, cookies, headers } = use;
  const { parameter = "" } = scheme;
  const value = secret(use, use.credential);
  const pair = `${encodeURIComponent(parameter)}=${encodeURIComponent(value)}`;
  if (scheme.in === "query") query.push(pair);
  else if (scheme.in === "cookie") cookies.push(pair);
  else headers[parameter.toLowerCase()] = value;
};
