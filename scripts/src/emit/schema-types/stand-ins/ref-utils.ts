import { referenceSegments } from "../../../document.ts";
import { escapeSegment } from "../../../json-pointer.ts";

/**
 * The segments of a reference; none of what is no reference. Redocly's function, whose place this takes, decodes percent
 * signs that its `escapePointer` does not encode, so that a property `growth_%` would end the run.
 */
export function parseRef(reference: string): { readonly pointer: readonly string[] } {
  return { pointer: referenceSegments(reference) ?? [] };
}

/** One segment as it stands in a reference. */
export function escapePointer(segment: string | number): string {
  return escapeSegment(segment).replaceAll("%", "%25");
}
