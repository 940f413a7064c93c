import { field, without, type JsonObject } from "../../document.ts";
import { pathToPointer, type Path } from "../../json-pointer.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
import { mapOperations, operationsOf } from "../../passes/path-item.ts";

/** https://fetch.spec.whatwg.org/#forbidden-method */
const forbidden = new Set(["CONNECT", "TRACE", "TRACK"]);

const withoutBody = new Set(["get", "head"]);

/**
 * What no client that stands on `fetch` can send is taken out, and said: operations of the methods that it refuses, and bodies
 * of GET and HEAD, which OpenAPI 3.0 asks to ignore and later versions advise against.
 * https://spec.openapis.org/oas/v3.0.4.html#operation-object
 */
export const sendableOperations: Pass = {
  name: "sendable-operations",
  visit: {
    pathItem: onObject((item, context, path) => {
      if (path?.parent?.key !== "paths" || path.parent.parent !== undefined) return item;
      return mapOperations(withoutForbidden(item, context, path), (operation, segments) =>
        withoutBody.has(segments[0] ?? "") ? withoutRequestBody(operation, segments, context, path) : operation,
      );
    }),
  },
};

function withoutForbidden(item: JsonObject, { report }: PassContext, path: Path): JsonObject {
  let kept = item;
  for (const { method, key, isAdditional, segments } of operationsOf(item)) {
    if (!forbidden.has(method.toUpperCase())) continue;
    kept = isAdditional ? withoutAdditional(kept, key) : without(kept, [key]);
    report({
      rule: "forbidden-method",
      severity: "warning",
      pointer: pointerTo(path, segments),
      message: `${method} is left out: fetch refuses to send it.`,
      fix: "Nothing needs to be done, unless the method is a slip.",
    });
  }
  return kept;
}

function withoutAdditional(item: JsonObject, key: string): JsonObject {
  const additional = field(item, "additionalOperations") as JsonObject;
  return { ...item, additionalOperations: without(additional, [key]) };
}

function withoutRequestBody(
  operation: JsonObject,
  segments: readonly string[],
  { report }: PassContext,
  path: Path,
): JsonObject {
  if (field(operation, "requestBody") === undefined) return operation;
  report({
    rule: "ignored-request-body",
    severity: "warning",
    pointer: `${pointerTo(path, segments)}/requestBody`,
    message: `The body of a ${segments[0]?.toUpperCase()} is left out: it has no defined meaning, and fetch refuses to send it.`,
    fix: "Describe what is sent as parameters, or by another method.",
  });
  return without(operation, ["requestBody"]);
}

function pointerTo(path: Path, segments: readonly string[]): string {
  return pathToPointer(segments.reduce<Path>((parent, key) => ({ parent, key }), path));
}
