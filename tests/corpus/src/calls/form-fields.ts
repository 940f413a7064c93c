import { isDeepStrictEqual } from "node:util";
import type { IMediaTypeContent } from "@stoplight/types";
import type { SentRequest } from "./client.ts";
import { expansion, decode } from "./expansion.ts";
import { isObject } from "./json.ts";

type Fields = readonly (readonly [name: string, value: string])[];

/**
 * Whether a form's fields are the properties of a sample: by the encoding's style, or by name, as text or as JSON. What is
 * null or empty may be missing.
 */
export function isFormOf(
  value: unknown,
  { encodings }: IMediaTypeContent,
  { body, headers }: Pick<SentRequest, "body" | "headers">,
): boolean {
  if (!isObject(value)) return false;
  const text = new TextDecoder().decode(body);
  const boundary = /^multipart\/.*; *boundary="?([^";]+)/u.exec(headers["content-type"] ?? "")?.[1];
  const isMultipart = boundary !== undefined;
  const fields = isMultipart ? multipartFields(text, boundary) : [...new URLSearchParams(text)];
  return Object.entries(value).every(([name, one]) => {
    // A style is for the URL-encoded ones alone.
    const encoding = isMultipart ? undefined : (encodings ?? []).find(({ property }) => property === name);
    if (encoding?.style === "deepObject") return deepFields(name, one).every((field) => hasField(fields, field));
    if (encoding?.style !== undefined && typeof one === "object") {
      const wanted = expansion({ id: "", name, style: encoding.style, ...explodeOf(encoding) }, "query", one);
      return wanted === undefined || wanted === "" || `&${decode(text)}&`.includes(`&${wanted}&`);
    }
    return isPlain(fields, name, one);
  });
}

function explodeOf({ explode }: { readonly explode?: boolean | undefined }): { readonly explode?: boolean } {
  return explode === undefined ? {} : { explode };
}

function isPlain(fields: Fields, name: string, value: unknown): boolean {
  const got = fields.filter(([key]) => key === name).map(([, field]) => field);
  const wanted = (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined);
  if (wanted.length === 0) return got.length <= 1;
  return [got, got.flatMap((field) => field.split(","))].some(
    (list) => list.length === wanted.length && list.every((field, index) => isText(field, wanted[index])),
  );
}

/** Every leaf by its path in brackets, which is how all that take nested forms read them. */
function deepFields(name: string, value: unknown): [name: string, value: string][] {
  if (typeof value !== "object") return value === undefined ? [] : [[name, String(value)]];
  return Object.entries(value ?? {}).flatMap(([key, member]) => deepFields(`${name}[${key}]`, member));
}

/** Items of lists may be numbered or not. */
function hasField(fields: Fields, [name, value]: readonly [string, string]): boolean {
  return fields.some(([key, field]) => unnumbered(key) === unnumbered(name) && field === value);
}

function unnumbered(key: string): string {
  return key.replaceAll(/\[\d+\]/gu, "[]");
}

function isText(field: string, value: unknown): boolean {
  // HTML's form data: line breaks of texts become CRLF.
  const text = String(value);
  return (
    field === text ||
    field === text.replaceAll(/\r\n?|\n/gu, "\r\n") ||
    isDeepStrictEqual(parseJson(field), parseJson(JSON.stringify(value)))
  );
}

function multipartFields(text: string, boundary: string): [string, string][] {
  return text.split(`--${boundary}`).flatMap((part): [string, string][] => {
    const [, name, field] = /^\r\n[^\r]*; name="([^"]*)"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n(.*)\r\n$/su.exec(part) ?? [];
    return name === undefined || field === undefined ? [] : [[name, field]];
  });
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
