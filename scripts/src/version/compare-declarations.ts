import { dirname, join } from "node:path";
import ts from "typescript";
import { codeSpan } from "../emit/text/markdown.ts";
import { change, type Change } from "./change.ts";

/** The TypeScript files of a package by their paths below `src`, with an `index.ts` among them. */
export type Sources = ReadonlyMap<string, string>;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Twice what was: what the compiler tells apart in two copies of the same text it cannot compare. */
const copies = ["before", "again", "after"] as const;
type Copy = (typeof copies)[number];

/**
 * What breaks of the types that a hand-written package exports, by the compiler: a value has to be what it was, or more; a
 * type is made by some users and read by others, so that each has to take the other's. What came or went is not told.
 * @param folder of the package, where its dependencies are found
 */
export function compareDeclarations(folder: string, before: Sources, after: Sources): Change[] {
  const texts = new Map<string, string>();
  for (const copy of copies) {
    for (const [path, text] of copy === "after" ? after : before)
      texts.set(join(folder, `.${copy}`, path), named(text));
  }
  const host = hostOf(texts);
  const index = (copy: Copy): string => join(folder, `.${copy}`, "index.ts");
  const questions = questionsOf(ts.createProgram(copies.map(index), options, host), index("before"), index("after"));
  const check = join(folder, ".check.ts");
  texts.set(check, checkText(questions));
  const program = ts.createProgram([...copies.map(index), check], options, host);
  return answersOf(program, check, questions).map(({ kind, name }) =>
    change(`${kind} ${codeSpan(name)}`, { kind: "changed", impact: "breaking", part: "its type" }),
  );
}

/** With symbols told apart by their names: one that is unique is so in each copy. */
function named(text: string): string {
  return text.replaceAll(/\b(\w+)(\s*:\s*)unique symbol\b/gu, '$1$2"$1"');
}

/** The declarations of the language, read once. */
const ofLanguage = new Map<string, ts.SourceFile | undefined>();

/** Files that are texts in memory; all others are read where they are. */
function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const { directoryExists: _, ...host } = ts.createCompilerHost(options);
  const language = dirname(ts.getDefaultLibFilePath(options));
  const ofPackage = new Map<string, ts.SourceFile | undefined>();
  return {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const files = path.startsWith(language) ? ofLanguage : ofPackage;
      if (!files.has(path)) {
        const text = texts.get(path);
        const parsed =
          text === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, text, version);
        files.set(path, parsed);
      }
      return files.get(path);
    },
  };
}

/** An export to compare. */
interface Question {
  readonly kind: "type" | "export";
  readonly name: string;
  /** Type parameters that it had and has, of which each stands for `any`. */
  readonly parameters: Readonly<Record<Copy, number>>;
}

/** What both export. */
function questionsOf(program: ts.Program, before: string, after: string): Question[] {
  const checker = program.getTypeChecker();
  const exportsOf = (path: string): Map<string, ts.Symbol> => {
    const file = program.getSourceFile(path);
    const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    const all = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    return new Map(all.map((one) => [one.name, isAlias(one) ? checker.getAliasedSymbol(one) : one]));
  };
  const now = exportsOf(after);
  return [...exportsOf(before)].flatMap(([name, old]): Question[] => {
    const other = now.get(name);
    if (other === undefined) return [];
    const parameters = { before: parametersOf(old), again: parametersOf(old), after: parametersOf(other) };
    const kinds = (["type", "export"] as const).filter((kind) => (old.flags & other.flags & flagsOf[kind]) !== 0);
    return kinds.map((kind) => ({ kind, name, parameters }));
  });
}

const flagsOf = { type: ts.SymbolFlags.Type, export: ts.SymbolFlags.Value };

function isAlias(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Alias) !== 0;
}

function parametersOf({ declarations = [] }: ts.Symbol): number {
  const lists = declarations.map((one) =>
    ts.getEffectiveTypeParameterDeclarations(one as ts.DeclarationWithTypeParameters),
  );
  return Math.max(0, ...lists.map((list) => list.length));
}

/** A module in which each export of each copy has a name of its own. */
function checkText(questions: readonly Question[]): string {
  const lines = questions.flatMap(({ kind, name, parameters }, place) =>
    copies.map((copy) => {
      const list = Array.from({ length: parameters[copy] }, () => "any").join(", ");
      const type = list === "" ? `${copy}.${name}` : `${copy}.${name}<${list}>`;
      return `export type ${copy}${place} = ${kind === "type" ? type : `typeof ${copy}.${name}`};`;
    }),
  );
  const imports = copies.map((copy) => `import type * as ${copy} from "./.${copy}/index.js";`);
  return [...imports, ...lines].join("\n");
}

/** Those that are not what they were. */
function answersOf(program: ts.Program, check: string, questions: readonly Question[]): Question[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(check);
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const types = new Map(
    (symbol === undefined ? [] : checker.getExportsOfModule(symbol)).map((one) => [
      one.name,
      checker.getDeclaredTypeOfSymbol(one),
    ]),
  );
  const fits = (kind: Question["kind"], a: ts.Type, b: ts.Type): boolean =>
    checker.isTypeAssignableTo(b, a) &&
    (kind === "export" || (checker.isTypeAssignableTo(a, b) && hasNames(checker, a, b)));
  return questions.filter(({ kind, parameters }, place) => {
    if (kind === "type" && parameters.before !== parameters.after) return true;
    const [before, again, after] = copies.map((copy) => types.get(`${copy}${place}`));
    if (before === undefined || again === undefined || after === undefined) return false;
    return fits(kind, before, again) && !fits(kind, before, after);
  });
}

/** Whether everything has the name that it had: an optional property can go without a type refusing the other. */
function hasNames(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): boolean {
  const names = new Set(checker.getPropertiesOfType(after).map(({ name }) => name));
  return checker.getPropertiesOfType(before).every(({ name }) => names.has(name));
}
