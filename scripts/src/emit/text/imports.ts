import { width } from "./layout.ts";

/** Collects what a generated module takes from another one. */
export interface Imports {
  /** Notes a value and returns the name it has in the module: another one where the module itself declares that name. */
  readonly value: (name: string) => string;
  readonly type: (name: string) => string;
  /** The import statement, with its end of line; nothing where nothing was taken. */
  readonly print: () => string;
}

/** @param declared names that the importing module declares itself */
export function collectImports(module: string, declared: ReadonlySet<string>): Imports {
  const values = new Map<string, string>();
  const types = new Map<string, string>();
  const note = (names: Map<string, string>) => (name: string) => {
    let local = name;
    while (declared.has(local)) local += "_";
    names.set(name, local);
    return local;
  };
  const print = () => {
    const specifiers = [...list(values, ""), ...list(types, "type ")];
    if (specifiers.length === 0) return "";
    if (values.size === 0) return statement("import type", list(types, ""), module);
    return statement("import", specifiers, module);
  };
  return { value: note(values), type: note(types), print };
}

/** An import or export statement with its end of line, on one line where it fits. */
export function statement(keyword: string, specifiers: readonly string[], module: string): string {
  const line = `${keyword} { ${specifiers.join(", ")} } from "${module}";`;
  if (line.length <= width) return `${line}\n`;
  return `${keyword} {\n${specifiers.map((specifier) => `  ${specifier},\n`).join("")}} from "${module}";\n`;
}

function list(names: ReadonlyMap<string, string>, prefix: string): string[] {
  return [...names.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, local]) => prefix + (name === local ? name : `${name} as ${local}`));
}
