import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import standIn from "../stand-ins/typescript.ts";
import { printNodes } from "./print-nodes.ts";
import type { Member, Statement, TypeNode } from "./type-nodes.ts";

// TypeScript is the judge: the same calls of its factory and of the stand-in's give the same text.

type Compiler = typeof standIn;

type Recipe =
  | readonly [kind: "keyword", name: "NeverKeyword" | "StringKeyword" | "UndefinedKeyword" | "UnknownKeyword"]
  | readonly [kind: "constant", create: "createTrue" | "createFalse" | "createNull"]
  | readonly [kind: "identifier" | "text", text: string]
  | readonly [kind: "number" | "negative", value: number]
  | readonly [kind: "reference" | "union" | "intersection" | "tuple", types: readonly Recipe[]]
  | readonly [kind: "array" | "openTuple" | "index", type: Recipe]
  | readonly [kind: "access", object: Recipe, index: Recipe]
  | readonly [kind: "literal", members: readonly MemberRecipe[]];

interface MemberRecipe {
  readonly name: string;
  readonly type: Recipe;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
  readonly comment: string | null;
}

function typeOf(recipe: Recipe, compiler: Compiler): TypeNode {
  const { factory, SyntaxKind } = compiler;
  const all = (types: readonly Recipe[]): TypeNode[] => types.map((type) => typeOf(type, compiler));
  switch (recipe[0]) {
    case "keyword":
      return factory.createKeywordTypeNode(SyntaxKind[recipe[1]]);
    case "constant":
      return factory.createLiteralTypeNode(factory[recipe[1]]());
    case "identifier":
      return factory.createIdentifier(recipe[1]);
    case "text":
      return factory.createLiteralTypeNode(factory.createStringLiteral(recipe[1]));
    case "number":
      return factory.createLiteralTypeNode(factory.createNumericLiteral(recipe[1]));
    case "negative": {
      const operand = factory.createNumericLiteral(recipe[1]);
      return factory.createLiteralTypeNode(factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, operand));
    }
    case "reference":
      return factory.createTypeReferenceNode("Pick", all(recipe[1]));
    case "union":
      return factory.createUnionTypeNode(all(recipe[1]));
    case "intersection":
      return factory.createIntersectionTypeNode(all(recipe[1]));
    case "tuple":
      return factory.createTupleTypeNode(all(recipe[1]));
    case "array":
      return factory.createArrayTypeNode(typeOf(recipe[1], compiler));
    case "openTuple": {
      const rest = factory.createArrayTypeNode(typeOf(recipe[1], compiler));
      return factory.createTupleTypeNode([factory.createRestTypeNode(rest)]);
    }
    case "index": {
      const key = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
      const parameter = factory.createParameterDeclaration(undefined, undefined, "key", undefined, key);
      const signature = factory.createIndexSignature([], [parameter], typeOf(recipe[1], compiler));
      return factory.createTypeLiteralNode([signature]);
    }
    case "access":
      return factory.createIndexedAccessTypeNode(typeOf(recipe[1], compiler), typeOf(recipe[2], compiler));
    case "literal":
      return factory.createTypeLiteralNode(recipe[1].map((member) => memberOf(member, compiler)));
  }
}

function memberOf(recipe: MemberRecipe, compiler: Compiler): Member {
  const { factory, SyntaxKind } = compiler;
  const node = factory.createPropertySignature(
    recipe.isReadonly ? [factory.createModifier(SyntaxKind.ReadonlyKeyword)] : undefined,
    /^\d+$/u.test(recipe.name) ? factory.createNumericLiteral(recipe.name) : factory.createStringLiteral(recipe.name),
    recipe.isOptional ? factory.createToken(SyntaxKind.QuestionToken) : undefined,
    typeOf(recipe.type, compiler),
  );
  if (recipe.comment === null) return node;
  // TypeScript is told that a line ends after the comment; the stand-in knows no other.
  const add = compiler.addSyntheticLeadingComment as (...parameters: unknown[]) => void;
  add(node, SyntaxKind.MultiLineCommentTrivia, recipe.comment, true);
  return node;
}

function aliasOf(type: Recipe, compiler: Compiler): Statement[] {
  const modifiers = [compiler.factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
  return [compiler.factory.createTypeAliasDeclaration(modifiers, "A", undefined, typeOf(type, compiler))];
}

function interfaceOf(members: readonly MemberRecipe[], compiler: Compiler): Statement {
  const nodes = members.map((member) => memberOf(member, compiler));
  return compiler.factory.createInterfaceDeclaration(undefined, "I", undefined, undefined, nodes);
}

function printedByTypeScript(make: (compiler: Compiler) => readonly Statement[]): string {
  const file = ts.createSourceFile("a.ts", "", ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const statements = make(ts as unknown as Compiler) as unknown as readonly ts.Statement[];
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: false });
  return printer.printFile(ts.factory.updateSourceFile(file, statements));
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "12", "a", "\u00001", "\u0000a", "a\u2028", "\u0085\ud800", '"\\\b\v\f', "é\u007f"),
);
/** Lines as openapi-typescript joins them, with all that ends a line elsewhere or stands at its ends. */
const comment = fc
  .array(fc.string({ unit: fc.constantFrom("a", " ", "@", "é", "\r", "\u2028", "\u2029", "\u00a0", "/") }), {
    minLength: 1,
  })
  .map((lines) => (lines.length === 1 ? `* ${lines[0]} ` : `*\n * ${lines.join("\n *     ")}\n `));

const kind = <const Kind extends string>(...kinds: Kind[]): fc.Arbitrary<Kind> => fc.constantFrom(...kinds);

const { type } = fc.letrec<{ type: Recipe; member: MemberRecipe }>((tie) => {
  const types = (minLength: number): fc.Arbitrary<Recipe[]> => fc.array(tie("type"), { minLength, maxLength: 3 });
  return {
    type: fc.oneof(
      { maxDepth: 5, depthSize: "large", withCrossShrink: true },
      fc.tuple(kind("keyword"), kind("NeverKeyword", "StringKeyword", "UndefinedKeyword", "UnknownKeyword")),
      fc.tuple(kind("constant"), kind("createTrue", "createFalse", "createNull")),
      fc.tuple(kind("identifier"), kind("Blob", '"a \\" é"')),
      fc.tuple(kind("text"), text),
      fc.tuple(kind("number", "negative"), fc.double({ min: 0, noNaN: true })),
      fc.tuple(kind("reference", "tuple"), types(0)),
      // Of none TypeScript's own factory makes nothing.
      fc.tuple(kind("union", "intersection"), types(1)),
      fc.tuple(kind("array", "openTuple", "index"), tie("type")),
      fc.tuple(kind("access"), tie("type"), tie("type")),
      fc.tuple(kind("literal"), fc.array(tie("member"), { maxLength: 3 })),
    ),
    member: fc.record({
      name: text,
      type: tie("type"),
      isOptional: fc.boolean(),
      isReadonly: fc.boolean(),
      comment: fc.option(comment),
    }),
  };
});

const plain: MemberRecipe = {
  name: "a",
  type: [
    "union",
    [
      ["number", 1],
      ["text", "b"],
    ],
  ],
  isOptional: true,
  isReadonly: false,
  comment: "* a ",
};

describe("the text is TypeScript's", () => {
  test("of any type", () => {
    fc.assert(
      fc.property(type, (recipe) => {
        expect(printNodes(aliasOf(recipe, standIn))).toBe(printedByTypeScript((compiler) => aliasOf(recipe, compiler)));
      }),
      { numRuns: 5000 },
    );
  });

  test.each<[string, (compiler: Compiler) => readonly Statement[]]>([
    ["no statement", () => []],
    ["an interface without members", (compiler) => [interfaceOf([], compiler)]],
    ["two interfaces", (compiler) => [interfaceOf([plain], compiler), interfaceOf([plain, plain], compiler)]],
  ])("of %s", (_name, make) => {
    expect(printNodes(make(standIn))).toBe(printedByTypeScript(make));
  });
});
