import { isDeepStrictEqual } from "node:util";
import type { SentRequest } from "./client.ts";
import { isObject } from "./json.ts";

/** Whether a form's fields are the sample's properties: by name, as text or as JSON. */
export function isFormOf(value: unknown, { body, headers }: Pick<SentRequest, "body" | "headers">): boolean {
  if (!isObject(value)) return false;
  const text = new TextDecoder().decode(body);
  const fields = (headers["content-type"] ?? "").startsWith("multipart/")
    ? multipartFields(text)
    : [...new URLSearchParams(text)];
  return Object.entries(value).every(([name, one]) => {
    const got = fields.filter(([key]) => key === name).map(([, field]) => field);
    const wanted = Array.isArray(one) ? one : [one];
    if (wanted.length === 0) return got.length <= 1;
    return [got, got.flatMap((field) => field.split(","))].some(
      (list) => list.length === wanted.length && list.every((field, index) => isText(field, wanted[index])),
    );
  });
}

function isText(field: string, value: unknown): boolean {
  return field === String(value) || isDeepStrictEqual(parseJson(field), value);
}

function multipartFields(text: string): [string, string][] {
  return [...text.matchAll(/name="([^"]*)"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--/gsu)].map(
    ([, name = "", field = ""]) => [name, field],
  );
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
