import type { OpenApiDocument } from "../../document.ts";
import { parsePointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import type { Bump } from "../bump.ts";

/** Replaces what stands at a JSON pointer, adds it, or removes it where there is no value. */
export type Edit = readonly [pointer: string, value?: Json];

export interface EditCase {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** From 1.0 on. */
  readonly stable: Bump;
  /** On 0.x. */
  readonly early: Bump;
}

const earlyOf = { major: "minor", minor: "patch", patch: "patch" } as const;

export function edit(name: string, stable: Bump, ...edits: readonly Edit[]): EditCase {
  return { name, edits, stable, early: earlyOf[stable] };
}

/** A copy of the document with the edits. Throws for a pointer that leads nowhere: such an edit would test nothing. */
export function edited(document: OpenApiDocument, edits: readonly Edit[]): OpenApiDocument {
  const copy: OpenApiDocument = JSON.parse(JSON.stringify(document));
  for (const [pointer, value] of edits) {
    const segments = parsePointer(pointer) ?? [];
    const last = segments.at(-1) ?? "";
    const parent = segments.slice(0, -1).reduce<unknown>((node, segment) => Reflect.get(Object(node), segment), copy);
    const isThere = Object.hasOwn(Object(parent), last);
    if (typeof parent !== "object" || parent === null || (value === undefined && !isThere)) {
      throw new Error(`Nothing stands at ${pointer}.`);
    }
    if (Array.isArray(parent) && last === "-") parent.push(value);
    else if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1);
    else if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return copy;
}
