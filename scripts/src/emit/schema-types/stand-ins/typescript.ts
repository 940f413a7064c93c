import {
  arrayOf,
  identifier,
  indexedAccess,
  indexSignature,
  interfaceDeclaration,
  intersection,
  keyword,
  literalType,
  negative,
  numericLiteral,
  parameter,
  property,
  reference,
  rest,
  stringLiteral,
  tuple,
  typeAlias,
  typeLiteral,
  union,
  type Identifier,
  type InterfaceDeclaration,
  type Literal,
  type Member,
  type PropertySignature,
  type Statement,
  type Token,
  type TypeAliasDeclaration,
  type TypeNode,
} from "../type-nodes/type-nodes.ts";

type Modifiers = readonly Token[] | undefined;
const has = (modifiers: Modifiers): boolean => modifiers !== undefined && modifiers.length > 0;

const SyntaxKind = {
  BooleanKeyword: "BooleanKeyword",
  ExportKeyword: "ExportKeyword",
  MinusToken: "MinusToken",
  MultiLineCommentTrivia: "MultiLineCommentTrivia",
  NeverKeyword: "NeverKeyword",
  NullKeyword: "NullKeyword",
  NumberKeyword: "NumberKeyword",
  QuestionToken: "QuestionToken",
  ReadonlyKeyword: "ReadonlyKeyword",
  StringKeyword: "StringKeyword",
  UndefinedKeyword: "UndefinedKeyword",
  UnknownKeyword: "UnknownKeyword",
} as const;

/**
 * What openapi-typescript calls of TypeScript's module, with the same parameters, in a thousandth of its size; see
 * decision 0012. What is missing here is called for options alone that are not set.
 */
const standIn = {
  SyntaxKind,
  factory: {
    createArrayTypeNode: arrayOf,
    createFalse: () => keyword("FalseKeyword"),
    createIdentifier: identifier,
    createIndexedAccessTypeNode: indexedAccess,
    createIndexSignature: (modifiers: Modifiers, [key]: readonly [ReturnType<typeof parameter>], type: TypeNode) =>
      indexSignature(key, type, has(modifiers)),
    createInterfaceDeclaration: (
      modifiers: Modifiers,
      name: string | Identifier,
      _typeParameters: undefined,
      _heritageClauses: undefined,
      members: readonly Member[],
    ) => interfaceDeclaration(name, members, has(modifiers)),
    createIntersectionTypeNode: intersection,
    createKeywordTypeNode: keyword,
    createLiteralTypeNode: literalType,
    createModifier: (kind: "ExportKeyword" | "ReadonlyKeyword"): Token => ({ kind }),
    createNull: () => keyword("NullKeyword"),
    createNumericLiteral: numericLiteral,
    createParameterDeclaration: (
      _modifiers: undefined,
      _dotDotDotToken: undefined,
      name: string | Identifier,
      _questionToken: undefined,
      type: TypeNode,
    ) => parameter(name, type),
    createPrefixUnaryExpression: (_operator: "MinusToken", operand: Literal) => negative(operand),
    createPropertySignature: (
      modifiers: Modifiers,
      name: string | Identifier | Literal,
      token: Token | undefined,
      type: TypeNode,
    ) => property(name, type, token, has(modifiers)),
    createRestTypeNode: rest,
    createStringLiteral: stringLiteral,
    createToken: (kind: "QuestionToken"): Token => ({ kind }),
    createTrue: () => keyword("TrueKeyword"),
    createTupleTypeNode: tuple,
    createTypeAliasDeclaration: (
      modifiers: Modifiers,
      name: string | Identifier,
      _typeParameters: undefined,
      type: TypeNode,
    ) => typeAlias(name, type, has(modifiers)),
    createTypeLiteralNode: typeLiteral,
    createTypeReferenceNode: reference,
    createUnionTypeNode: union,
  },
  addSyntheticLeadingComment: (node: PropertySignature, _kind: "MultiLineCommentTrivia", text: string): void => {
    node.comment = text;
  },
  isArrayTypeNode: (node: TypeNode): boolean => node.kind === "ArrayType",
  isInterfaceDeclaration: (node: Statement): node is InterfaceDeclaration => node.kind === "InterfaceDeclaration",
  isTupleTypeNode: (node: TypeNode): boolean => node.kind === "TupleType",
  isTypeAliasDeclaration: (node: Statement): node is TypeAliasDeclaration => node.kind === "TypeAliasDeclaration",
  isTypeNode: (node: TypeNode | Statement): node is TypeNode =>
    node.kind !== "InterfaceDeclaration" && node.kind !== "TypeAliasDeclaration",
};

// oxlint-disable-next-line import/no-default-export -- openapi-typescript imports TypeScript as one.
export default standIn;
