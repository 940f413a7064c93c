import { fencedBlocks, type MarkdownFile } from "./markdown.ts";

/**
 * The TypeScript blocks of a page as one module: imports first, the first block open to the later ones, each of those closed.
 * A reference describes the types of its package, and its declarations refer to them.
 */
export function exampleModule(file: MarkdownFile, packageName: string): string {
  const imports = new Map<string, Set<string>>();
  const bodies = fencedBlocks(file, "ts").map((block) =>
    block.replace(/^import \{([^;]*)\} from "([^"]*)";\n/gmu, (_, names: string, module: string) => {
      const known = imports.get(module) ?? new Set();
      imports.set(module, known);
      for (const name of names.split(",")) if (name.trim() !== "") known.add(name.trim());
      return "";
    }),
  );
  const [first = "", ...rest] = bodies;
  return [
    ...[...imports].map(([module, names]) => `import { ${[...names].join(", ")} } from "${module}";\n`),
    typeImports(file, packageName),
    first,
    ...rest.map((body) => `{\n${body}}\n`),
    "export {};\n",
  ].join("");
}

function typeImports({ text }: MarkdownFile, packageName: string): string {
  const names = [...text.matchAll(/^<a id="type-(\w+)"><\/a>$/gmu)].map(([, name = ""]) => name);
  return names.length === 0 ? "" : `import type { ${names.join(", ")} } from "${packageName}";\n`;
}
