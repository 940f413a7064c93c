import { objectEntries, objectField, textField, type JsonObject, type OpenApiDocument } from "../document.ts";
import { isExtension, methods } from "../passes/grammar.ts";

/** An operation with its place in the document. */
export interface RouteNode {
  readonly key: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly node: JsonObject;
}

/** Every operation under `paths`, in document order of the paths; 3.2's additional ones behind the path's others. */
export function listRoutes(document: OpenApiDocument): readonly RouteNode[] {
  return objectEntries(objectField(document, "paths")).flatMap(([path, item]) =>
    isExtension(path) ? [] : routesOf(path, item),
  );
}

function routesOf(path: string, item: JsonObject): RouteNode[] {
  const fixed = Object.keys(item).flatMap((key): RouteNode[] => {
    const node = (methods as readonly string[]).includes(key) ? objectField(item, key) : undefined;
    return node === undefined ? [] : [route(path, key.toUpperCase(), ["paths", path, key], node)];
  });
  const additional = objectEntries(objectField(item, "additionalOperations")).map(([method, node]) =>
    route(path, method, ["paths", path, "additionalOperations", method], node),
  );
  return [...fixed, ...additional];
}

function route(path: string, method: string, segments: readonly string[], node: JsonObject): RouteNode {
  return { key: textField(node, "operationId") ?? "", method, path, segments, node };
}
