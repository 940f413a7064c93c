import { isObject, mapFields } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import type { NodeType } from "../../../passes/grammar.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";
import { visible } from "../../text/characters.ts";

const texts = new Set(["title", "summary", "description", "format"]);
const values = new Set(["default", "example"]);
const longest = 200;

/**
 * What openapi-typescript prints as comments: text is text (a number would stop it), shows what it holds, and no line
 * of it can be a directive such as `@ts-expect-error`; long examples stay out of the editor's tooltips.
 */
export const commentFields: Pass = {
  name: "comment-fields",
  visit: Object.fromEntries(
    (["pathItem", "operation", "parameter", "header", "requestBody", "response", "mediaType", "schema"] as const).map(
      (type: NodeType) => [type, onObject((node) => mapFields(node, tameField))],
    ),
  ),
};

function tameField(key: string, value: Json): Json | undefined {
  if (texts.has(key)) return typeof value === "string" ? withoutDirectives(visible(value)) : undefined;
  if (values.has(key)) return tameValue(value);
  if (key !== "examples" || !Array.isArray(value)) return value;
  const short = value.filter((example: Json) => tameValue(example) !== undefined);
  return short.length === value.length ? value : short;
}

function tameValue(value: Json): Json | undefined {
  if (typeof value === "string") return value.length > longest ? undefined : visible(value);
  return isObject(value) || Array.isArray(value) ? (isLong(value) ? undefined : value) : value;
}

function isLong(value: Json): boolean {
  return JSON.stringify(value).length > longest;
}

function withoutDirectives(text: string): string {
  return text.includes("@") ? text.replace(/^(\s*)@/gmu, "$1\\@") : text;
}
