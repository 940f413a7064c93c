import { encode, textOf } from "./encode.js";
import type { ParameterSite } from "./writer.js";

/** A row of the table in RFC 6570, appendix A, with OpenAPI's delimiters. */
export interface Expansion {
  /** Before the first item. */
  readonly first?: string;
  /** Between the items of an exploded list. */
  readonly separator: string;
  /** Between the items of one that is not exploded. */
  readonly delimiter?: string;
  /** Whether the name is written; then: what follows it when the value is empty. */
  readonly named?: "" | "=";
}

/** Writes primitives, arrays and objects; null and undefined members are left out, as RFC 6570 has it. */
export function expand(
  value: unknown,
  site: ParameterSite,
  explode: boolean,
  { first = "", separator, delimiter = ",", named }: Expansion,
): string | undefined {
  // What may be reserved in a value would end a name.
  const keyOf = (key: string): string => encode(key, { ...site, allowReserved: false });
  const name = (text: string): string => (named === undefined ? text : pair(keyOf(site.name), text, named));
  const item = (member: unknown): string => encode(textOf(member, site), site);

  if (Array.isArray(value)) {
    const items = value.filter(isGiven).map(item);
    if (!items.length) return undefined;
    return first + (explode ? items.map(name).join(separator) : name(items.join(delimiter)));
  }
  if (isObject(value)) {
    const pairs = Object.entries(value)
      .filter(([, member]) => isGiven(member))
      .map(([key, member]) => [keyOf(key), item(member)] as const);
    if (!pairs.length) return undefined;
    if (explode) return first + pairs.map(([key, text]) => pair(key, text, named)).join(separator);
    return first + name(pairs.flat().join(delimiter));
  }
  return first + name(item(value));
}

/** An object of properties: neither a list nor anything that holds its value otherwise (a Map, a Blob, a boxed string). */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && {}.toString.call(value) === "[object Object]";
}

/** A value with members of its own. */
export function isStructured(value: unknown): value is object {
  return isObject(value) || Array.isArray(value);
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** @param empty - What follows the key when there is no text. */
function pair(key: string, text: string, empty = "="): string {
  return text ? `${key}=${text}` : key + empty;
}
