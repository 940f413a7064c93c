import type { Turn } from "./plan.js";
import { at, moveTo, positionOf } from "./way.js";

/**
 * The position is the number of items before it: it moves on by what has come, not by what was asked for, since servers have
 * limits of their own. The end is a page without items, or the total where the answer has one.
 */
export const byOffset: Turn = ({ input, data, items }, plan) => {
  const offset = Number(positionOf(input, plan) ?? 0) + items.length;
  const total = plan.total && at(data, plan.total);
  if (!items.length || (typeof total === "number" && offset >= total)) return;
  return moveTo(input, plan, offset);
};
