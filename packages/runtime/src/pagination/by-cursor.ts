import type { Turn } from "./plan.js";
import { at, moveTo, positionOf } from "./way.js";

/**
 * The answer names the next position. None, null, false and the empty text are the end; a page without items is not, but one
 * that names its own position is.
 */
export const byCursor: Turn = ({ input, data, items, more }, plan) => {
  const { next, itemCursor = [] } = plan;
  const cursor = next ? at(data, next) : at(items.at(-1), itemCursor);
  if (cursor == null || cursor === "" || cursor === false) return;
  if (!items.length && !more && cursor === positionOf(input, plan)) return;
  return moveTo(input, plan, cursor);
};
