import ts from "typescript-5.9";

/** What a compiler sees in a file of generated code. */
export interface CodeShape {
  /** Errors of syntax, and what a comment may say to a compiler. */
  readonly faults: readonly string[];
  /** The statements by the kinds of their nodes, sorted: names and texts do not count. */
  readonly shape: readonly string[];
  /** What is called or made with `new`, each once. */
  readonly called: readonly string[];
}

export function readCode(text: string): CodeShape {
  const file = ts.createSourceFile("generated.ts", text, ts.ScriptTarget.ES2022, true);
  const called = new Set<string>();
  return {
    faults: [...syntaxFaults(file), ...directives(file), ...unseen(text)],
    shape: shapesOf(file, called),
    called: [...called],
  };
}

function syntaxFaults(file: ts.SourceFile): string[] {
  const found = Reflect.get(file, "parseDiagnostics") as readonly ts.Diagnostic[];
  return found.map(({ messageText }) => `syntax: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/** `@ts-nocheck`, `/// <reference>` and their like, from wherever they came. */
function directives(file: ts.SourceFile): string[] {
  const comments = (Reflect.get(file, "commentDirectives") as readonly unknown[] | undefined) ?? [];
  const pragmas = (Reflect.get(file, "pragmas") as ReadonlyMap<string, unknown>).size;
  const references = [...file.referencedFiles, ...file.typeReferenceDirectives, ...file.libReferenceDirectives].length;
  const check = Reflect.get(file, "checkJsDirective") === undefined ? 0 : 1;
  const count = comments.length + pragmas + references + check;
  return count === 0 ? [] : [`${count} directives to the compiler`];
}

/** Characters that show a reader something else than a compiler reads; other line ends than LF. */
function unseen(text: string): string[] {
  const found = text.match(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  return found === null ? [] : [`U+${found[0].charCodeAt(0).toString(16)} stands in the file`];
}

/** Members of objects and statements may stand in another order: names decide on it. */
function shapesOf(file: ts.SourceFile, called: Set<string>): string[] {
  return file.statements.map((statement) => shapeOf(statement, called)).toSorted();
}

function shapeOf(node: ts.Node, called: Set<string>): string {
  if (ts.isPropertyName(node) && isNameOfParent(node)) return "key";
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) called.add(calledName(node.expression.getText()));
  const inner: string[] = [];
  node.forEachChild((child) => {
    inner.push(shapeOf(child, called));
  });
  const isBag = ts.isObjectLiteralExpression(node) || ts.isTypeLiteralNode(node) || ts.isUnionTypeNode(node);
  const listed = isBag || ts.isInterfaceDeclaration(node) || ts.isNamedImports(node) || ts.isNamedExports(node);
  return `${node.kind}(${(listed ? inner.toSorted() : inner).join()})`;
}

/** A key is an identifier, a string, a number, or a computed string: which of them depends on its text. */
function isNameOfParent(node: ts.PropertyName): boolean {
  const { parent } = node;
  const isMember = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  if (!isMember || parent.name !== node) return false;
  return !ts.isComputedPropertyName(node) || ts.isStringLiteral(node.expression);
}

/** Factories bear the provider's name. */
function calledName(text: string): string {
  return text.replace(/^create\w+(?=Client$|Transport$)/u, "create…");
}
