import ts from "typescript";
import { TypeComparer } from "./compare-types.ts";
import type { Difference } from "./difference.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  customConditions: ["@specloom/source"],
  strict: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** Exported types that are compared, the schemas first, so that a difference is placed where it is declared. */
const roots = [["components", "schemas"], ["webhooks"], ["paths"]] as const;

/** Compares two modules in the format of openapi-typescript. */
export function compareModules(judgeFile: string, oursFile: string): Difference[] {
  const program = ts.createProgram([judgeFile, oursFile], options, host());
  const checker = program.getTypeChecker();
  const comparer = new TypeComparer(program);
  const rootType = (file: string, names: readonly string[]): ts.Type | undefined => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const [name, ...members] = names;
    const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(name ?? ""));
    const type = symbol && checker.getDeclaredTypeOfSymbol(symbol);
    return members.reduce<ts.Type | undefined>((at, member) => {
      const property = at && checker.getPropertyOfType(at, member);
      return property && checker.getTypeOfSymbol(property);
    }, type);
  };
  return roots.flatMap((names) => {
    const [judge, ours] = [rootType(judgeFile, names), rootType(oursFile, names)];
    return judge && ours ? comparer.compare(judge, ours, names) : [];
  });
}

const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/** Reads the platform's declarations once for all programs. */
function host(): ts.CompilerHost {
  const base = ts.createCompilerHost(options);
  const libraries = base.getDefaultLibLocation?.() ?? "";
  return {
    ...base,
    getSourceFile: (name, language) => {
      if (!name.startsWith(libraries)) return base.getSourceFile(name, language);
      if (!libraryFiles.has(name)) libraryFiles.set(name, base.getSourceFile(name, language));
      return libraryFiles.get(name);
    },
  };
}
