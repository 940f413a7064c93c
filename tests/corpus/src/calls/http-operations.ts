import { transformOas3Operation } from "@stoplight/http-spec/oas3/operation";
import type { IHttpOperation } from "@stoplight/types";
import { asSpecified } from "./as-specified.ts";
import { follow, isObject, type JsonObject } from "./json.ts";

/** One operation of the original document, as another reader than ours understands it. */
export interface HttpOperation {
  /** Upper case. */
  readonly method: string;
  /** The template. */
  readonly path: string;
  /** Read when asked for. Its schemas keep their references. Throws what the reader throws. */
  readonly read: () => IHttpOperation;
  /** `METHOD path`. */
  readonly name: string;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations under `paths`. */
export function httpOperations(document: JsonObject): HttpOperation[] {
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  return Object.entries(paths).flatMap(([path, value]) => {
    const item = follow(document, value);
    if (!isObject(item) || path.startsWith("x-")) return [];
    return methods
      .filter((method) => isObject(item[method]))
      .map((method) => ({
        method: method.toUpperCase(),
        path,
        name: `${method.toUpperCase()} ${path}`,
        read: () => readOperation(document, path, method),
      }));
  });
}

function readOperation(document: JsonObject, name: string, method: string): IHttpOperation {
  const config = { type: "operation", documentProp: "paths", nameProp: "path" } as const;
  return asSpecified(transformOas3Operation({ document, name, method, config }) as IHttpOperation);
}
