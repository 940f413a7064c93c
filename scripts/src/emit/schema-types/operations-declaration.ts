import {
  isObject,
  objectEntries,
  objectField,
  referenceTo,
  textField,
  type JsonObject,
  type OpenApiDocument,
} from "../../document.ts";
import { toPointer } from "../../json-pointer.ts";
import type { Json } from "../../model/model.ts";
import { mapOperations, operationsOf } from "../../passes/path-item.ts";
import { transformOperationObject, type GlobalContext } from "./transform.ts";
import {
  identifier,
  interfaceDeclaration,
  keyword,
  property,
  reference,
  stringLiteral,
  typeAlias,
  typeLiteral,
  type Member,
  type Statement,
} from "./type-nodes/type-nodes.ts";

const roots = ["paths", "webhooks"];
const shown = new Set(["summary", "description", "deprecated"]);

/**
 * The interface `operations`, by operationId. openapi-typescript would copy the whole of it for each operation that it
 * adds, and knows neither `query` nor 3.2's additional operations.
 */
export function operationsDeclaration(document: OpenApiDocument, context: GlobalContext): Statement {
  const members = roots.flatMap((root) =>
    objectEntries(objectField(document, root)).flatMap(([path, item]) =>
      operationsOf(item).flatMap(({ segments, node }) => {
        const id = textField(node, "operationId");
        return id === undefined ? [] : [member(id, node, toPointer([root, path, ...segments]), context)];
      }),
    ),
  );
  return members.length > 0
    ? interfaceDeclaration("operations", members, true)
    : typeAlias("operations", reference("Record", [keyword("StringKeyword"), keyword("NeverKeyword")]), true);
}

/** Path items whose operations are references into `operations`, with the words that stand above them. */
export function linkOperations(document: OpenApiDocument): OpenApiDocument {
  const linked = roots.flatMap((root): [string, Json][] => {
    const items = objectField(document, root);
    if (items === undefined) return [];
    return [[root, Object.fromEntries(Object.entries(items).map(([path, item]) => [path, linkItem(item)]))]];
  });
  return { ...document, ...Object.fromEntries(linked) };
}

function linkItem(item: Json): Json {
  if (!isObject(item)) return item;
  return mapOperations(item, (operation): JsonObject => {
    const id = textField(operation, "operationId");
    if (id === undefined) return operation;
    const words = Object.entries(operation).filter(([key]) => shown.has(key));
    return { ...Object.fromEntries(words), $ref: referenceTo(["operations", id]) };
  });
}

function member(id: string, operation: JsonObject, pointer: string, context: GlobalContext): Member {
  const name = /^[A-Za-z_$][\w$]*$/u.test(id) ? identifier(id) : stringLiteral(id);
  return property(name, typeLiteral(transformOperationObject(operation, { path: `#${pointer}`, ctx: context })));
}
