import { type ScalarEvent, SCALAR_STYLE, getScalarValue } from "js-yaml";
import { SourceError } from "./source-error.ts";

/** A scalar that is plain JSON. */
export type Scalar = string | number | boolean | null;

const CORE_TAGS = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null"]);
/** They stand before a merge key, which is known by its text. */
const MERGE_TAGS = new Set(["!!merge", "!<tag:yaml.org,2002:merge>"]);
const VERBATIM = "!<tag:yaml.org,2002:";

const NULL = /^(?:null|Null|NULL|~)?$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const INTEGER = /^[-+]?\d+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const NOT_JSON = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Reads a scalar by the core schema of YAML 1.2: `no` and dates stay strings, octals are written `0o17`. */
export function readScalar(text: string, event: ScalarEvent): Scalar {
  const tag = readTag(text, event);
  const value = getScalarValue(text, event);
  if (tag === "!!str" || tag === "!" || (tag === undefined && event.style !== SCALAR_STYLE.PLAIN)) return value;
  const offset = Math.max(event.valueStart, event.tagStart, 0);
  const resolved = resolvePlain(value, offset);
  if (tag !== undefined && tag !== tagOf(resolved) && !(tag === "!!float" && typeof resolved === "number")) {
    throw new SourceError("yaml-tag", `The value is tagged ${tag} but is not one.`, { offset, fix: "Remove the tag." });
  }
  return resolved;
}

/** The text of a key: as it is written, so that `200`, `1.0` and `no` stay what the author typed. */
export function readKey(text: string, event: ScalarEvent): string {
  if (!MERGE_TAGS.has(text.slice(event.tagStart, event.tagEnd))) readTag(text, event);
  return getScalarValue(text, event);
}

function readTag(text: string, event: ScalarEvent): string | undefined {
  if (event.tagStart === -1) return undefined;
  const written = text.slice(event.tagStart, event.tagEnd);
  const tag = written.startsWith(VERBATIM) ? `!!${written.slice(VERBATIM.length, -1)}` : written;
  if (tag === "!" || CORE_TAGS.has(tag)) return tag;
  throw unknownTag(written, event.tagStart);
}

export function unknownTag(tag: string, offset: number): SourceError {
  return new SourceError("yaml-tag", `The tag ${JSON.stringify(tag)} has no meaning in JSON.`, {
    offset,
    fix: "Remove the tag: only !!str, !!int, !!float, !!bool, !!null, !!map and !!seq are read.",
  });
}

function resolvePlain(value: string, offset: number): Scalar {
  const first = value.charCodeAt(0);
  // Most plain scalars start with a letter that no null, boolean or number starts with.
  if (first > 57 && !"nNtTfF~".includes(value.charAt(0))) return value;
  if (NULL.test(value)) return null;
  if (BOOLEAN.test(value)) return value.charAt(0) === "t" || value.charAt(0) === "T";
  if (NOT_JSON.test(value)) throw notJson(value, offset);
  if (INTEGER.test(value) || OCTAL.test(value) || HEXADECIMAL.test(value) || FLOAT.test(value)) {
    return toNumber(value, offset);
  }
  return value;
}

function toNumber(value: string, offset: number): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw notJson(value, offset);
  return number;
}

function notJson(value: string, offset: number): SourceError {
  return new SourceError("number-out-of-range", `${value} is no number that JSON can hold.`, {
    offset,
    fix: "Write a finite number, or quote it when it is text.",
  });
}

function tagOf(value: Scalar): string {
  if (value === null) return "!!null";
  if (typeof value === "boolean") return "!!bool";
  if (typeof value === "number") return Number.isInteger(value) ? "!!int" : "!!float";
  return "!!str";
}
