import {
  isObject,
  objectEntries,
  objectField,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../document.ts";
import { toPointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import type { Pass, PassContext } from "../../passes/pass.ts";
import { mapOperations, operationsOf } from "../../passes/path-item.ts";
import { shortHash } from "../../short-hash.ts";
import { keyOfRoute, shortened } from "../operation-key.ts";

interface Route {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly id: string | undefined;
}

/**
 * Every operation has an operationId that no other has. One that is missing, empty or taken is made from method and
 * path; the first in the document keeps a name that several claim.
 */
export const operationIds: Pass = {
  name: "operation-ids",
  whole: (document, context) => {
    const ids = assign(listRoutes(document), context);
    return {
      ...document,
      ...withIds(document, "paths", ids),
      ...withIds(document, "webhooks", ids),
    };
  },
};

function listRoutes(document: OpenApiDocument): Route[] {
  const routes: Route[] = [];
  for (const root of ["paths", "webhooks"]) {
    for (const [path, item] of objectEntries(objectField(document, root))) {
      for (const { method, segments, node } of operationsOf(item)) {
        routes.push({
          method,
          path,
          pointer: toPointer([root, path, ...segments]),
          id: textField(node, "operationId"),
        });
      }
    }
  }
  return routes;
}

function assign(routes: readonly Route[], context: PassContext): ReadonlyMap<string, string> {
  const byId = new Map<string, Route>();
  const ids = new Map<string, string>();
  for (const route of routes) {
    const id = tame(route.id);
    if (id === undefined) continue;
    const first = byId.get(id);
    if (first === undefined) {
      byId.set(id, route);
      ids.set(route.pointer, id);
    } else {
      reportTaken(route, first, context);
    }
  }
  for (const route of routes) {
    if (ids.has(route.pointer)) continue;
    const derived = keyOfRoute(route.method, route.path);
    const id =
      byId.has(derived) || derived === "" ? `${derived}_${shortHash(`${route.method} ${route.path}`)}` : derived;
    byId.set(id, route);
    ids.set(route.pointer, id);
  }
  return ids;
}

/** An operationId as a key that no reader of references decodes or splits; `undefined` where nothing is left. */
function tame(id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const plain = id.normalize("NFC").trim();
  const clean = plain.replace(/[%#\p{C}\p{Z}]+/gu, "_");
  if (/^_*$/u.test(clean)) return undefined;
  return shortened(clean, plain);
}

function withIds(document: OpenApiDocument, root: string, ids: ReadonlyMap<string, string>): JsonObject {
  const items = objectField(document, root);
  if (items === undefined) return {};
  const entries = Object.entries(items).map(([path, item]): [string, Json] => {
    if (!isObject(item)) return [path, item];
    const named = mapOperations(item, (operation, segments) => {
      const operationId = ids.get(toPointer([root, path, ...segments])) ?? null;
      return operation["operationId"] === operationId ? operation : { ...operation, operationId };
    });
    return [path, named];
  });
  return { [root]: Object.fromEntries(entries) };
}

function reportTaken(route: Route, first: Route, context: PassContext): void {
  context.report({
    rule: "operation-id-unique",
    severity: "warning",
    pointer: `${route.pointer}/operationId`,
    message: `The operationId ${JSON.stringify(route.id)} is taken by the operation at ${first.pointer}; a name is made from method and path instead.`,
    fix: "Give each operation an operationId of its own.",
  });
}
