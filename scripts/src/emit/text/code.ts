import type { Json } from "../../model/model.ts";

/** What a string literal spells as an escape although JSON would print it: unseen, or a line end to some reader. */
const escaped = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

const identifier = /^[A-Za-z_$][\w$]*$/u;
const smallInteger = /^(?:0|[1-9]\d{0,8})$/u;

/** A double-quoted literal that TypeScript, JavaScript and JSON read back as `text`. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(escaped, escapeUnits);
}

/** A key of an object literal or an object type; `__proto__` is computed, so that it stays an ordinary key. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return identifier.test(name) || smallInteger.test(name) ? name : stringLiteral(name);
}

/** A member of an object type, which cannot be computed and needs not be. */
export function memberKey(name: string): string {
  return name === "__proto__" ? '"__proto__"' : propertyKey(name);
}

/** A property access on an expression: `.name` or `["odd name"]`. */
export function propertyAccess(name: string): string {
  return identifier.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

/** A literal of a value without children. */
export function scalarLiteral(value: null | boolean | number | string): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return "Number.NaN";
  if (Object.is(value, -0)) return "-0";
  if (value === Number.POSITIVE_INFINITY) return "1e999";
  return value === Number.NEGATIVE_INFINITY ? "-1e999" : String(value);
}

export function isScalar(value: Json): value is null | boolean | number | string {
  return value === null || typeof value !== "object";
}

/**
 * Code of another printer with its control characters, line separators and direction overrides spelt out: the same text to a
 * compiler in literals, and plain words in comments.
 */
export function spellOut(code: string): string {
  return code.replace(/[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, escapeUnits);
}

function escapeUnits(characters: string): string {
  let text = "";
  for (let index = 0; index < characters.length; index++) {
    text += `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return text;
}
