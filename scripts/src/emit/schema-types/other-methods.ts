import ts from "typescript";
import { objectEntries, objectField, textField, type OpenApiDocument } from "../../document.ts";
import { methods } from "../../passes/grammar.ts";
import { operationsOf } from "../../passes/path-item.ts";

const known = new Set<string>(methods);

/**
 * The key under which the type of a path has the operations of a method that openapi-typescript does not know: `query`, and
 * additional ones as on the wire. Undefined for the others, and where the key means something else.
 */
export function otherMethodKey(method: string): string | undefined {
  if (method === "QUERY") return "query";
  const isFixed = known.has(method.toLowerCase()) && method === method.toUpperCase();
  return isFixed || known.has(method) || method === "parameters" ? undefined : method;
}

/** Adds those operations to the interface `paths`, in place. */
export function addOtherMethods(nodes: readonly ts.Node[], document: OpenApiDocument): readonly ts.Node[] {
  const added = othersByPath(document);
  return added.size === 0 ? nodes : nodes.map((node) => (isPaths(node) ? withMembers(node, added) : node));
}

type Others = ReadonlyMap<string, readonly ts.TypeElement[]>;

function othersByPath(document: OpenApiDocument): Others {
  const found = objectEntries(objectField(document, "paths")).map(([path, item]) => {
    const members = operationsOf(item).flatMap(({ method, node }) => {
      const [key, id] = [otherMethodKey(method), textField(node, "operationId")];
      return key === undefined || id === undefined ? [] : [member(key, id)];
    });
    return [path, members] as const;
  });
  return new Map(found.filter(([, members]) => members.length > 0));
}

const { factory } = ts;

function member(key: string, id: string): ts.TypeElement {
  const operation = factory.createLiteralTypeNode(factory.createStringLiteral(id));
  const type = factory.createIndexedAccessTypeNode(factory.createTypeReferenceNode("operations"), operation);
  return factory.createPropertySignature(undefined, factory.createStringLiteral(key), undefined, type);
}

function isPaths(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "paths";
}

function withMembers(paths: ts.InterfaceDeclaration, added: Others): ts.InterfaceDeclaration {
  const members = paths.members.map((item) => {
    if (!ts.isPropertySignature(item) || item.type === undefined || !ts.isTypeLiteralNode(item.type)) return item;
    const others = ts.isStringLiteral(item.name) || ts.isIdentifier(item.name) ? added.get(item.name.text) : undefined;
    if (others === undefined) return item;
    const type = factory.createTypeLiteralNode([...item.type.members, ...others]);
    return factory.updatePropertySignature(item, item.modifiers, item.name, item.questionToken, type);
  });
  return factory.updateInterfaceDeclaration(
    paths,
    paths.modifiers,
    paths.name,
    paths.typeParameters,
    paths.heritageClauses,
    members,
  );
}
