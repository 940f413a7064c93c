import { join } from "node:path";
import ts from "typescript";
import { repository } from "./compile-cases.ts";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  paths: { "@specloom/runtime": [join(repository, "packages/runtime/src/index.ts")] },
};

/** What an editor shows of a name. */
export interface Hover {
  readonly type: string;
  /** With JSDoc tags, one a line. */
  readonly documentation: string;
}

/**
 * Opens a module as an editor does.
 * @param path where the module would be; nothing is read or written there
 * @returns what hovering shows of the name behind each `|>` in the text
 */
export function hovers(path: string, text: string): readonly Hover[] {
  const pieces = text.split("|>");
  const code = pieces.join("");
  const service = serviceOf(path, code);
  const problems = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
  if (problems.length > 0) {
    throw new Error(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"));
  }
  let offset = 0;
  return pieces.slice(0, -1).map((piece) => {
    offset += piece.length;
    const info = service.getQuickInfoAtPosition(path, offset);
    const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`.trim());
    return {
      type: ts.displayPartsToString(info?.displayParts),
      documentation: [ts.displayPartsToString(info?.documentation), ...tags].filter((part) => part !== "").join("\n"),
    };
  });
}

function serviceOf(path: string, code: string): ts.LanguageService {
  const read = (file: string): string | undefined => (file === path ? code : ts.sys.readFile(file));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: read,
    readDirectory: (...parameters) => ts.sys.readDirectory(...parameters),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
  });
}
