import { followUrl } from "./follow-url.js";
import type { Turn } from "./plan.js";
import { at } from "./way.js";

/** The answer names the URL of the next page. */
export const byUrl: Turn = (page, { next = [] }) => {
  const url = at(page.data, next);
  return url && typeof url === "string" ? followUrl(page, url) : undefined;
};
