import { own } from "../own.js";
import type { AnyResult } from "../result.js";
import type { Spot } from "./plan.js";

/** The text that stands there; undefined where there is none. */
export function textAt({ data, response }: AnyResult, spot: Spot): string | undefined {
  if ("header" in spot) return response.headers.get(spot.header) || undefined;
  let value = data;
  for (const key of spot.body)
    value = typeof value === "object" ? own(value as Record<string, unknown>)[key] : undefined;
  return typeof value === "string" && value ? value : undefined;
}
