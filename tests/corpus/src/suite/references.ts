import { isObject } from "../calls/json.ts";

/** Stands for the document that a schema without an `$id` is in. */
const documentUrl = "http://document.invalid/";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Keywords whose value maps names to schemas. */
const schemaMaps = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

const referenceKeywords = ["$ref", "$dynamicRef"];

/** Keywords whose value is data, in which `$ref` means nothing. */
const dataKeywords = new Set(["const", "default", "enum", "examples"]);

/**
 * The first reference of a schema to something outside of it, `$schema` included unless it is the dialect of OpenAPI 3.1;
 * `undefined` if there is none.
 */
export function remoteReference(schema: unknown): string | undefined {
  const resources = new Set([documentUrl]);
  const references: { readonly target: string; readonly text: string }[] = [];
  visitSchemas(schema, documentUrl, (object, base) => {
    resources.add(base);
    for (const keyword of referenceKeywords) {
      const text = object[keyword];
      if (typeof text === "string") references.push({ target: withoutFragment(resolve(text, base)), text });
    }
    if (typeof object["$schema"] === "string" && object["$schema"] !== dialect) {
      references.push({ target: object["$schema"], text: object["$schema"] });
    }
  });
  return references.find(({ target }) => !resources.has(target))?.text;
}

/** A copy of a schema that was the root of its document and is now at `pointer` (for example `#/components/schemas/Subject`). */
export function moveSchema(schema: unknown, pointer: string): unknown {
  const copy: unknown = structuredClone(schema);
  visitSchemas(copy, documentUrl, (object, base) => {
    if (base !== documentUrl) return;
    for (const keyword of referenceKeywords) {
      const text = object[keyword];
      if (text === "#" || (typeof text === "string" && text.startsWith("#/")))
        object[keyword] = pointer + text.slice(1);
    }
  });
  return copy;
}

/** Calls `visit` with each schema object below `value` and with the URL of the resource that it belongs to. */
function visitSchemas(
  value: unknown,
  base: string,
  visit: (object: Record<string, unknown>, base: string) => void,
): void {
  if (Array.isArray(value)) for (const item of value) visitSchemas(item, base, visit);
  if (!isObject(value)) return;
  const id = value["$id"];
  const inner = typeof id === "string" ? withoutFragment(resolve(id, base)) : base;
  visit(value, inner);
  for (const [keyword, child] of Object.entries(value)) {
    if (dataKeywords.has(keyword)) continue;
    if (!schemaMaps.has(keyword)) visitSchemas(child, inner, visit);
    else if (isObject(child)) for (const schema of Object.values(child)) visitSchemas(schema, inner, visit);
  }
}

/** The reference itself if it cannot be resolved. */
function resolve(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, "");
}
