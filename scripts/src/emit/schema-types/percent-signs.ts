import { isObject, type JsonObject, type OpenApiDocument } from "../../document.ts";
import type { Json } from "../../model/model.ts";

/**
 * A document for openapi-typescript without percent signs, and what puts them back into its output; the document itself
 * where no name in it has one. openapi-typescript notes where it is as a reference of the names on the way, but does not
 * encode them, and decodes it again at each level: a property `growth_%` that holds an object ends it with a URIError.
 */
export function withoutPercentSigns(document: OpenApiDocument): {
  readonly document: OpenApiDocument;
  readonly restore: (text: string) => string;
} {
  if (!hasPercentName(document)) return { document, restore: (text) => text };
  const standIn = unusedMark(JSON.stringify(document));
  return { document: replaced(document, standIn), restore: (text) => text.replaceAll(standIn, "%") };
}

/** Looks at all keys, and at the names of parameters, without recursion. */
function hasPercentName(document: OpenApiDocument): boolean {
  const open: Json[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    if (isObject(node) && Object.keys(node).some((key) => key.includes("%"))) return true;
    if (isObject(node) && typeof node["name"] === "string" && node["name"].includes("%")) return true;
    open.push(...Object.values(node));
  }
  return false;
}

/** No identifier, so that a name that holds it is quoted; letters and signs that no printer escapes. */
function unusedMark(text: string): string {
  let count = 0;
  while (text.includes(`!${count}!`)) count += 1;
  return `!${count}!`;
}

/** Texts too: names stand in `required`, and as the names of parameters. */
function replaced(node: JsonObject, standIn: string): JsonObject {
  const entries = Object.entries(node).map(([key, value]): [string, Json] => {
    const isReference = key === "$ref" && typeof value === "string";
    const text = isReference ? value.replaceAll("%25", standIn) : replacedValue(value, standIn);
    return [key.replaceAll("%", standIn), text];
  });
  return Object.fromEntries(entries);
}

function replacedValue(value: Json, standIn: string): Json {
  if (typeof value === "string") return value.replaceAll("%", standIn);
  if (Array.isArray(value)) return value.map((item: Json) => replacedValue(item, standIn));
  return isObject(value) ? replaced(value, standIn) : value;
}
