import type { IHttpParam } from "@stoplight/types";
import { parseTemplate } from "url-template";
import { isObject } from "./json.ts";

/** Nothing in a document is called so. */
const variable = "specloom_variable";

/**
 * What a parameter looks like on the wire by RFC 6570, which OpenAPI defines its styles by: the second opinion on what the
 * judge complains of. `undefined` for what neither of them defines.
 */
export function expansion(parameter: IHttpParam, place: string, value: unknown): string | undefined {
  const { style } = parameter;
  const isForm = style === "form" || place === "query" || place === "cookie";
  const explode = parameter.explode ?? isForm;
  const pairs = isObject(value) ? Object.entries(value) : [];
  if (isNested(value)) return undefined;
  if (style === "deepObject") return pairs.map(([key, one]) => `${parameter.name}[${key}]=${String(one)}`).join("&");
  const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : undefined;
  if (separator !== undefined && !explode) {
    const parts = Array.isArray(value) ? value : pairs.flat();
    return `${parameter.name}=${parts.map(String).join(separator)}`;
  }
  const operator = style === "label" ? "." : style === "matrix" ? ";" : isForm ? "?" : "";
  const template = parseTemplate(`{${operator}${variable}${explode ? "*" : ""}}`);
  const text = template.expand({ [variable]: plain(value) as string });
  // The variable of a template has a narrower alphabet than the name of a parameter.
  const named = isForm || style === "matrix" ? text.replaceAll(variable, encodeURIComponent(parameter.name)) : text;
  return decode(isForm ? named.slice(1) : named);
}

/** As text to compare: what is encoded and what need not be is the same to a reader. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    return text;
  }
}

/** Deeper than any style but deepObject goes. */
export function isNested(value: unknown): boolean {
  const members = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return members.some((member) => typeof member === "object" && member !== null);
}

/** Numbers and booleans as the texts that they are on the wire; a member that is null is undefined (RFC 6570, section 2.3). */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textOf(one)]));
  return String(value);
}

function textOf(value: unknown): unknown {
  return value === null ? null : String(value);
}
