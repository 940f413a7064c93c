import type { Json } from "../../model/model.ts";
import { isScalar, propertyKey, scalarLiteral } from "./code.ts";

/** Width of generated code, as the formatter of this repository has it. */
export const width = 120;

/** A value of generated code: raw code, a list, or an object whose undefined entries are left out. */
export type Code = string | readonly Code[] | CodeObject;

export interface CodeObject {
  readonly [key: string]: Code | undefined;
}

/**
 * Prints a value on one line where it fits in `room` columns, otherwise one entry a line.
 * @param indent columns before the line that the value starts on
 * @param used columns already taken on that line, and needed behind the value
 */
export function layOut(value: Code, indent: number, used: number): string {
  if (typeof value === "string") return value;
  const flat = printFlat(value, width - indent - used);
  if (flat !== undefined) return flat;
  const inner = " ".repeat(indent + 2);
  const lines = isList(value)
    ? value.map((item) => `${inner}${layOut(item, indent + 2, 1)},\n`)
    : entriesOf(value).map(([key, item]) => `${inner}${key}: ${layOut(item, indent + 2, key.length + 3)},\n`);
  const [open, close] = isList(value) ? "[]" : "{}";
  return `${open}\n${lines.join("")}${" ".repeat(indent)}${close}`;
}

/**
 * A union of types: behind what stands before it where it fits, otherwise one member a line.
 * @param used columns taken on its line, and needed behind it
 */
export function layOutUnion(members: readonly string[], indent: number, used: number): string {
  const flat = members.join(" | ");
  if (used + 1 + flat.length <= width) return ` ${flat}`;
  return members.map((member) => `\n${" ".repeat(indent + 2)}| ${member}`).join("");
}

/** A JSON value as code. */
export function codeOf(value: Json): Code {
  if (isScalar(value)) return scalarLiteral(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(codeOf);
  const object: Record<string, Code> = Object.create(null);
  for (const [key, item] of Object.entries(value)) object[key] = codeOf(item);
  return object;
}

/** On one line; nothing where that takes more columns than there are, which is seen before all of it is printed. */
function printFlat(value: Code, columns: number): string | undefined {
  if (typeof value === "string") return value.length <= columns ? value : undefined;
  let inner = "";
  for (const [key, item] of Object.entries<Code | undefined>(value)) {
    if (item === undefined) continue;
    const start = (inner === "" ? "" : ", ") + (isList(value) ? "" : `${propertyKey(key)}: `);
    const printed = printFlat(item, columns - inner.length - start.length);
    if (printed === undefined) return undefined;
    inner += start + printed;
  }
  const braced = inner === "" ? "{}" : `{ ${inner} }`;
  const flat = isList(value) ? `[${inner}]` : braced;
  return flat.length <= columns ? flat : undefined;
}

function entriesOf(value: CodeObject): [string, Code][] {
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[propertyKey(key), item]]));
}

function isList(value: Code): value is readonly Code[] {
  return Array.isArray(value);
}
