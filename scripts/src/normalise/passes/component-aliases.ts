import { isObject, referenceSegments, resolve, textField, type JsonObject } from "../../document.ts";
import { valueAt, type Path } from "../../json-pointer.ts";
import { onObject, type Pass, type PassContext, type Visit } from "../../passes/pass.ts";

/**
 * A parameter, header, request body or response that refers to a reference refers to its end instead, and a component
 * that is a reference becomes what it refers to. (openapi-typescript reads the reference itself as such an object.)
 * Media types have no place of their own in its output and are always taken in.
 */
export const componentAliases: Pass = {
  name: "component-aliases",
  visit: {
    parameter: onObject(shorten),
    header: onObject(shorten),
    requestBody: onObject(shorten),
    response: onObject(shorten),
    mediaType: onObject(takeIn),
  } satisfies Record<string, Visit>,
};

function shorten(node: JsonObject, context: PassContext, path: Path | undefined): JsonObject {
  if (textField(node, "$ref") === undefined) return node;
  if (path?.parent?.parent?.key === "components") return takeIn(node, context);
  const last = lastReference(node, context);
  return last === node ? node : { ...node, $ref: last["$ref"]! };
}

function takeIn(node: JsonObject, { document }: PassContext): JsonObject {
  return textField(node, "$ref") === undefined ? node : (resolve(document, node) ?? {});
}

/** The reference at the end of the chain: the one whose target is no reference. */
function lastReference(node: JsonObject, { document }: PassContext): JsonObject {
  const seen = new Set<string>();
  let at = node;
  for (;;) {
    const reference = textField(at, "$ref")!;
    const segments = referenceSegments(reference);
    const target = segments && valueAt(document, segments);
    if (!isObject(target as never) || textField(target as JsonObject, "$ref") === undefined) return at;
    if (seen.has(reference)) return {};
    seen.add(reference);
    at = target as JsonObject;
  }
}
