import { referenceSegments, textField, type JsonObject } from "../document.ts";

/** The key of the component that an object refers to; `undefined` for one that is written out. */
export function componentKey(node: JsonObject, section: string): string | undefined {
  const segments = referenceSegments(textField(node, "$ref") ?? "");
  return segments?.length === 3 && segments[1] === section ? segments[2] : undefined;
}
