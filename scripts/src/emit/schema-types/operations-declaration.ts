import type { GlobalContext } from "openapi-typescript/dist/transform/index.mjs";
import transformOperationObject from "openapi-typescript/dist/transform/operation-object.mjs";
import ts from "typescript";
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

const roots = ["paths", "webhooks"];
const shown = new Set(["summary", "description", "deprecated"]);

/**
 * The interface `operations`, by operationId. openapi-typescript would copy the whole of it for each operation that it
 * adds, and knows neither `query` nor 3.2's additional operations.
 */
export function operationsDeclaration(document: OpenApiDocument, context: GlobalContext): ts.Statement {
  const members = roots.flatMap((root) =>
    objectEntries(objectField(document, root)).flatMap(([path, item]) =>
      operationsOf(item).flatMap(({ segments, node }) => {
        const id = textField(node, "operationId");
        return id === undefined ? [] : [member(id, node, toPointer([root, path, ...segments]), context)];
      }),
    ),
  );
  const { factory } = ts;
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return members.length > 0
    ? factory.createInterfaceDeclaration(modifiers, "operations", undefined, undefined, members)
    : factory.createTypeAliasDeclaration(modifiers, "operations", undefined, noOperations());
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

function member(id: string, operation: JsonObject, pointer: string, context: GlobalContext): ts.TypeElement {
  const { factory } = ts;
  const type = factory.createTypeLiteralNode(
    transformOperationObject(operation, { path: `#${pointer}`, ctx: context }),
  );
  const isIdentifier = /^[A-Za-z_$][\w$]*$/u.test(id);
  return factory.createPropertySignature(
    undefined,
    isIdentifier ? id : factory.createStringLiteral(id),
    undefined,
    type,
  );
}

function noOperations(): ts.TypeNode {
  const { factory, SyntaxKind } = ts;
  return factory.createTypeReferenceNode("Record", [
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createKeywordTypeNode(SyntaxKind.NeverKeyword),
  ]);
}
