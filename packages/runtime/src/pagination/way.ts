import type { CallInput } from "../options.js";
import type { PagePlan, Way } from "./plan.js";

/** The value that a way leads to, by own keys alone. */
export function at(value: unknown, way: Way): unknown {
  return way.reduce((inner, key) => {
    const holder = Object(inner) as Record<string, unknown>;
    return Object.hasOwn(holder, key) ? holder[key] : undefined;
  }, value);
}

/** The position that a page was asked for with. */
export function positionOf({ query, body }: CallInput, { position = [] }: PagePlan): unknown {
  return typeof position === "string" ? at(query, [position]) : at(body, position);
}

/** The input with another position, everything else in it as it was. */
export function moveTo(input: CallInput, { position = [] }: PagePlan, value: unknown): CallInput {
  return typeof position === "string"
    ? { ...input, query: { ...input.query, [position]: value } }
    : { ...input, body: withValue(input.body, position, value) };
}

/** A copy with a value at a way; what it goes through that is no object becomes one. */
function withValue(holder: unknown, [key, ...rest]: Way, value: unknown): unknown {
  return key === undefined ? value : { ...Object(holder ?? {}), [key]: withValue(at(holder, [key]), rest, value) };
}
