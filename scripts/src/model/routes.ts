import { objectEntries, objectField, textField, type JsonObject, type OpenApiDocument } from "../document.ts";
import { isExtension } from "../passes/grammar.ts";
import { operationsOf } from "../passes/path-item.ts";

/** An operation with its place in the document. */
export interface RouteNode {
  /** Its operationId, which normalising has made sure of. */
  readonly key: string;
  /** As on the wire. */
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly node: JsonObject;
}

/** Every operation under `paths`, in document order. */
export function listRoutes(document: OpenApiDocument): readonly RouteNode[] {
  return objectEntries(objectField(document, "paths")).flatMap(([path, item]) =>
    isExtension(path)
      ? []
      : operationsOf(item).map(({ method, segments, node }) => ({
          key: textField(node, "operationId") ?? "",
          method,
          path,
          segments: ["paths", path, ...segments],
          node,
        })),
  );
}
