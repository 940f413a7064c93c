import type { CallInput } from "../options.js";
import { queryKey } from "../security/api-key.js";
import { parseUrl } from "../servers.js";
import { PaginationError } from "./pagination-error.js";
import type { Page } from "./plan.js";

/**
 * The same operation with the query of a URL: the answer says where in the list to go on, not what to call. Path, user info
 * and fragment of the URL have no effect, and a URL of another origin is refused. Undefined where an empty page leads to itself.
 */
export function followUrl(page: Page, text: string): CallInput | PaginationError | undefined {
  const { input, url, query, items, operation, more } = page;
  const next = parseUrl(text, url);
  if (!next) return new PaginationError("the next URL is none", operation);
  if (next.origin !== new URL(url).origin) {
    return new PaginationError("the next URL leads to another origin", operation);
  }
  // A credential that comes back in it is written anew.
  const schemes = (operation.security ?? []).flat();
  const keys = new Set(schemes.map((scheme) => scheme.apply === queryKey && scheme.parameter));
  const pairs = next.search.slice(1).split("&");
  const kept = pairs.filter((pair) => pair && !keys.has([...new URLSearchParams(pair).keys()][0] ?? ""));
  if (!items.length && !more && kept.join("&") === query) return;
  return { ...input, adapt: (call) => void call.query.splice(0, Infinity, ...kept) };
}
