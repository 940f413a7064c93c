import { own } from "../own.js";
import type { AnyResult } from "../result.js";
import type { Spot } from "./plan.js";

/** The first text that the response holds in one of these places, or `undefined` if there is none. */
export function firstText(result: AnyResult, spots: readonly Spot[]): string | undefined {
  for (const spot of spots) {
    const text = textAt(result, spot);
    if (text) return text;
  }
  return undefined;
}

/** The text in this place of the response, or `undefined` if there is none. */
function textAt({ data, response }: AnyResult, spot: Spot): string | undefined {
  if ("header" in spot) return response.headers.get(spot.header) || undefined;
  let value = data;
  for (const key of spot.body)
    value = typeof value === "object" ? own(value as Record<string, unknown>)[key] : undefined;
  return typeof value === "string" && value ? value : undefined;
}
