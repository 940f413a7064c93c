import { followUrl } from "./follow-url.js";
import { nextLink } from "./link-header.js";
import { PaginationError } from "./pagination-error.js";
import type { Turn } from "./plan.js";

/** The header `Link` names the URL of the next page (RFC 8288). */
export const byLink: Turn = (page) => {
  const url = nextLink(page.headers.get("link") ?? "");
  if (url === null) return new PaginationError("the Link header cannot be read", page.operation);
  return url === undefined ? undefined : followUrl(page, url);
};
