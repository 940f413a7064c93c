import { objectEntries, objectField, textField, type OpenApiDocument } from "../../document.ts";
import { methods } from "../../passes/grammar.ts";
import { operationsOf } from "../../passes/path-item.ts";
import {
  indexedAccess,
  literalType,
  property,
  reference,
  stringLiteral,
  type InterfaceDeclaration,
  type Member,
  type Statement,
} from "./type-nodes/type-nodes.ts";

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

/** Adds those operations to the interface `paths`. */
export function addOtherMethods(statements: readonly Statement[], document: OpenApiDocument): readonly Statement[] {
  const added = othersByPath(document);
  if (added.size === 0) return statements;
  return statements.map((statement) =>
    statement.kind === "InterfaceDeclaration" && statement.name.text === "paths"
      ? withMembers(statement, added)
      : statement,
  );
}

type Others = ReadonlyMap<string, readonly Member[]>;

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

function member(key: string, id: string): Member {
  const type = indexedAccess(reference("operations"), literalType(stringLiteral(id)));
  return property(stringLiteral(key), type);
}

function withMembers(paths: InterfaceDeclaration, added: Others): InterfaceDeclaration {
  const members = paths.members.map((path): Member => {
    if (path.kind !== "PropertySignature" || path.type.kind !== "TypeLiteral") return path;
    const others = added.get(path.name.text);
    if (others === undefined) return path;
    return { ...path, type: { ...path.type, members: [...path.type.members, ...others] } };
  });
  return { ...paths, members };
}
