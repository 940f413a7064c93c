import type { Turn } from "./plan.js";
import { at, moveTo, positionOf } from "./way.js";

/** The position is the page's number. The end is a page without items, or the last number where the answer has it. */
export const byPage: Turn = ({ input, data, items, more }, plan) => {
  const { start = 1 } = plan;
  const page = Number(positionOf(input, plan) ?? start) + 1;
  const total = plan.total && at(data, plan.total);
  if ((!items.length && !more) || (typeof total === "number" && page - start >= total)) return;
  return moveTo(input, plan, page);
};
