import { isObject, referenceSegments, referenceTo, type JsonObject, type OpenApiDocument } from "../../document.ts";
import { parsePointer, pathToPointer, valueAt } from "../../json-pointer.ts";
import type { NodeType } from "../../passes/grammar.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";

const referring: readonly NodeType[] = [
  "pathItem",
  "callback",
  "parameter",
  "header",
  "requestBody",
  "response",
  "mediaType",
  "schema",
];

/**
 * Every reference is spelt in one way, so that equal targets have equal texts: `~0`, `~1`, and `%25` for the percent
 * sign. One that leads nowhere is reported and gives way to an empty object.
 */
export const canonicalReferences: Pass = {
  name: "canonical-references",
  visit: Object.fromEntries(
    referring.map((type) => [
      type,
      onObject((node, context, path) => {
        const reference = node["$ref"];
        if (typeof reference !== "string" || !Object.hasOwn(node, "$ref")) return node;
        const spelling = canonicalSpelling(context.document, reference);
        if (spelling === reference) return node;
        if (spelling !== undefined) return { ...node, $ref: spelling };
        report(context, pathToPointer(path), reference);
        return withoutReference(node);
      }),
    ]),
  ),
};

const spellings = new WeakMap<OpenApiDocument, Map<string, string | undefined>>();

/** The one spelling of a reference to something that exists. A document has most of its references many times. */
export function canonicalSpelling(document: OpenApiDocument, reference: string): string | undefined {
  const known = spellings.get(document) ?? new Map<string, string | undefined>();
  spellings.set(document, known);
  if (known.has(reference)) return known.get(reference);
  const spelling = spell(document, reference);
  known.set(reference, spelling);
  return spelling;
}

function spell(document: OpenApiDocument, reference: string): string | undefined {
  const decoded = referenceSegments(reference);
  if (decoded !== undefined && exists(document, decoded)) return referenceTo(decoded);
  // A name may hold a percent sign that was never meant as an escape.
  const raw = reference.startsWith("#") ? parsePointer(reference.slice(1)) : undefined;
  return raw !== undefined && exists(document, raw) ? referenceTo(raw) : undefined;
}

function exists(document: OpenApiDocument, segments: readonly string[]): boolean {
  const value = valueAt(document, segments);
  return isObject(value as never) || typeof value === "boolean";
}

function withoutReference(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== "$ref"));
}

function report(context: PassContext, pointer: string, reference: string): void {
  context.report({
    rule: "no-unresolved-reference",
    severity: "warning",
    tolerated: true,
    pointer: `${pointer}/$ref`,
    message: `The reference ${JSON.stringify(reference)} leads to nothing in the document; it is ignored.`,
    fix: "Name an object that exists, as in `#/components/schemas/Error`.",
  });
}
