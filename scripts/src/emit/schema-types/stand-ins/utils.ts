import { escapePointer } from "./ref-utils.ts";

/*
 * What openapi-typescript's parts take from its `utils`, under the options that are set. The one that is no other here is
 * not called: passes have narrowed discriminators before.
 */
export { createDiscriminatorProperty } from "openapi-typescript/dist/lib/utils.mjs";

/**
 * The way to a schema as a reference; a part may be the way so far. openapi-typescript takes that to pieces and puts it together
 * again for each property, which takes longer than making its type.
 */
export function createRef(parts: readonly (string | number | undefined)[]): string {
  let reference = "#";
  for (const part of parts) {
    if (part === undefined || part === "") continue;
    const text = String(part);
    reference += text.startsWith("#/") ? text.slice(1) : `/${escapePointer(text)}`;
  }
  return reference;
}

/** In the document's order. */
export function getEntries<Value>(object: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(object);
}

export function debug(): void {}
