/**
 * The nodes of TypeScript's syntax tree that openapi-typescript makes and reads, with the names that they have in
 * TypeScript, as plain objects. A kind is its own name.
 */

/** As they are written. */
export const words = {
  BooleanKeyword: "boolean",
  FalseKeyword: "false",
  NeverKeyword: "never",
  NullKeyword: "null",
  NumberKeyword: "number",
  StringKeyword: "string",
  TrueKeyword: "true",
  UndefinedKeyword: "undefined",
  UnknownKeyword: "unknown",
} as const;

type KeywordKind = keyof typeof words;

export interface Keyword {
  readonly kind: KeywordKind;
}

/** `escapedText` is what openapi-typescript knows a helper by. */
export interface Identifier {
  readonly kind: "Identifier";
  readonly text: string;
  readonly escapedText: string;
}

export interface Literal {
  readonly kind: "NumericLiteral" | "StringLiteral";
  readonly text: string;
}

interface Negative {
  readonly kind: "PrefixUnaryExpression";
  readonly operand: Literal;
}

export interface LiteralType {
  readonly kind: "LiteralType";
  readonly literal: Keyword | Literal | Negative;
}

interface TypeReference {
  readonly kind: "TypeReference";
  readonly typeName: Identifier;
  readonly typeArguments: readonly TypeNode[];
}

interface ArrayType {
  readonly kind: "ArrayType";
  readonly elementType: TypeNode;
}

interface TupleType {
  readonly kind: "TupleType";
  readonly elements: readonly TypeNode[];
}

interface RestType {
  readonly kind: "RestType";
  readonly type: TypeNode;
}

interface Composition {
  readonly kind: "UnionType" | "IntersectionType";
  readonly types: readonly TypeNode[];
}

interface IndexedAccess {
  readonly kind: "IndexedAccessType";
  readonly objectType: TypeNode;
  readonly indexType: TypeNode;
}

export interface TypeLiteral {
  readonly kind: "TypeLiteral";
  readonly members: readonly Member[];
}

/** openapi-typescript gives literals of text as identifiers that have quotes. */
export type TypeNode =
  | Keyword
  | Identifier
  | LiteralType
  | TypeReference
  | ArrayType
  | TupleType
  | RestType
  | Composition
  | IndexedAccess
  | TypeLiteral;

export interface PropertySignature {
  readonly kind: "PropertySignature";
  readonly isReadonly: boolean;
  readonly name: Identifier | Literal;
  readonly questionToken: Token | undefined;
  readonly type: TypeNode;
  /** Of the comment above it, what stands between its signs. */
  comment: string | undefined;
}

interface IndexSignature {
  readonly kind: "IndexSignature";
  readonly isReadonly: boolean;
  readonly parameter: Parameter;
  readonly type: TypeNode;
}

export type Member = PropertySignature | IndexSignature;

interface Parameter {
  readonly name: Identifier;
  readonly type: TypeNode;
}

export interface InterfaceDeclaration {
  readonly kind: "InterfaceDeclaration";
  readonly isExported: boolean;
  readonly name: Identifier;
  readonly members: readonly Member[];
}

export interface TypeAliasDeclaration {
  readonly kind: "TypeAliasDeclaration";
  readonly isExported: boolean;
  readonly name: Identifier;
  readonly type: TypeNode;
}

export type Statement = InterfaceDeclaration | TypeAliasDeclaration;

export interface Token {
  readonly kind: "QuestionToken" | "ExportKeyword" | "ReadonlyKeyword";
}

export const keyword = (kind: KeywordKind): Keyword => ({ kind });

export const identifier = (text: string): Identifier => ({ kind: "Identifier", text, escapedText: text });

export const stringLiteral = (text: string): Literal => ({ kind: "StringLiteral", text });

export const numericLiteral = (value: string | number): Literal => ({ kind: "NumericLiteral", text: String(value) });

export const literalType = (literal: LiteralType["literal"]): TypeNode => ({ kind: "LiteralType", literal });

export const negative = (operand: Literal): Negative => ({ kind: "PrefixUnaryExpression", operand });

export const reference = (name: string | Identifier, typeArguments: readonly TypeNode[] = []): TypeNode => ({
  kind: "TypeReference",
  typeName: named(name),
  typeArguments,
});

export const arrayOf = (elementType: TypeNode): TypeNode => ({ kind: "ArrayType", elementType });

export const tuple = (elements: readonly TypeNode[]): TypeNode => ({ kind: "TupleType", elements });

export const rest = (type: TypeNode): TypeNode => ({ kind: "RestType", type });

export const union = (types: readonly TypeNode[]): TypeNode => ({ kind: "UnionType", types });

export const intersection = (types: readonly TypeNode[]): TypeNode => ({ kind: "IntersectionType", types });

export const indexedAccess = (objectType: TypeNode, indexType: TypeNode): TypeNode => ({
  kind: "IndexedAccessType",
  objectType,
  indexType,
});

export const typeLiteral = (members: readonly Member[]): TypeLiteral => ({ kind: "TypeLiteral", members });

export function property(
  name: string | Identifier | Literal,
  type: TypeNode,
  token?: Token,
  isReadonly = false,
): PropertySignature {
  const nameNode = typeof name === "string" ? identifier(name) : name;
  return { kind: "PropertySignature", isReadonly, name: nameNode, questionToken: token, type, comment: undefined };
}

export const indexSignature = (parameter: Parameter, type: TypeNode, isReadonly: boolean): IndexSignature => ({
  kind: "IndexSignature",
  isReadonly,
  parameter,
  type,
});

export const parameter = (name: string | Identifier, type: TypeNode): Parameter => ({ name: named(name), type });

export const interfaceDeclaration = (
  name: string | Identifier,
  members: readonly Member[],
  isExported: boolean,
): InterfaceDeclaration => ({ kind: "InterfaceDeclaration", isExported, name: named(name), members });

export const typeAlias = (name: string | Identifier, type: TypeNode, isExported: boolean): TypeAliasDeclaration => ({
  kind: "TypeAliasDeclaration",
  isExported,
  name: named(name),
  type,
});

function named(name: string | Identifier): Identifier {
  return typeof name === "string" ? identifier(name) : name;
}
