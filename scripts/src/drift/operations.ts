import {
  type JsonObject,
  type OpenApiDocument,
  listField,
  isObject,
  objectEntries,
  objectField,
  resolve,
  textField,
} from "../document.ts";
import { operationsOf } from "../passes/path-item.ts";

/** An operation of a document, with what is needed to compare it. */
export interface DocumentOperation {
  /** Upper case, but for the additional methods of OpenAPI 3.2. */
  readonly method: string;
  /** As the document writes it. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly pathItem: JsonObject;
  readonly node: JsonObject;
  /** The path behind each of its servers' paths, without the names of parameters. */
  readonly fullPaths: readonly string[];
}

/** The operations of a document, in its order. */
export function listOperations(document: OpenApiDocument): readonly DocumentOperation[] {
  return objectEntries(objectField(document, "paths")).flatMap(([path, written]) => {
    const pathItem = resolve(document, written);
    if (pathItem === undefined || !path.startsWith("/")) return [];
    return operationsOf(pathItem).map(({ method, node }) => {
      const servers = [node, pathItem, document].find((holder) => listField(holder, "servers").length > 0);
      const prefixes = servers === undefined ? [""] : listField(servers, "servers").filter(isObject).map(pathOfServer);
      const fullPaths = prefixes.map((prefix) => withoutNames(prefix + path));
      return { method, path, operationId: textField(node, "operationId"), pathItem, node, fullPaths };
    });
  });
}

/** The operation of this method and path, whatever the names of path parameters. */
export function findByPath(
  operations: readonly DocumentOperation[],
  method: string,
  path: string,
): DocumentOperation | undefined {
  const wanted = withoutNames(path);
  const found = operations.filter((one) => one.method === method && withoutNames(one.path) === wanted);
  return found.find((one) => one.path === path) ?? found[0];
}

/** The operation that is the same request as one of another document. */
export function findSame(
  operations: readonly DocumentOperation[],
  wanted: DocumentOperation,
): DocumentOperation | undefined {
  const isSame = (one: DocumentOperation): boolean => one.method === wanted.method && haveSamePath(one, wanted);
  return findByPath(operations, wanted.method, wanted.path) ?? operations.find(isSame);
}

/**
 * Whether operations of two documents have the same path. The documents may divide it differently between servers and paths,
 * so the longer of the two paths must end a full path of both.
 */
export function haveSamePath(one: DocumentOperation, other: DocumentOperation): boolean {
  const [first, second] = [withoutNames(one.path), withoutNames(other.path)];
  const longer = first.length > second.length ? first : second;
  return [one, other].every(({ fullPaths }) => fullPaths.some((full) => full.endsWith(longer)));
}

/** The names in a path's template, in their order. */
export function namesInPath(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name);
}

/** The path with `{}` for each of its parameters. */
export function withoutNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/gu, "{}");
}

/** The path of a server's URL, without a slash at its end; variables stand for their defaults. */
function pathOfServer(server: JsonObject): string {
  const variables = objectField(server, "variables") ?? {};
  const url = (textField(server, "url") ?? "").replaceAll(/\{([^{}]*)\}/gu, (_, name: string) => {
    const variable = objectField(variables, name);
    return (variable === undefined ? undefined : textField(variable, "default")) ?? "x";
  });
  return (URL.parse(url, "http://localhost")?.pathname ?? "").replace(/\/$/u, "");
}
