import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../packed/run.ts";
import { fencedBlocks, markdownFiles, repository, type MarkdownFile } from "./markdown.ts";

const files = markdownFiles().filter((file) => fencedBlocks(file, "ts").length > 0);

let folder = "";
let output = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specloom-examples-"));
  // Modules are looked up from the real place of a file, so the examples see what the repository has installed.
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration()));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await Promise.all(files.map((file, index) => writeFile(join(folder, exampleName(index)), asModule(file))));
  output = (await run("tsc", ["--pretty", "false", "-p", folder], { cwd: folder })).stdout;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("there are examples to compile", () => {
  expect(files.map(({ path }) => path)).toContain("README.md");
});

test.each(files.map((file, index) => ({ path: file.path, index })))("the examples of $path compile", ({ index }) => {
  expect(output.split("\n").filter((line) => line.includes(exampleName(index)))).toEqual([]);
});

test("nothing else is wrong", () => {
  expect(output).toBe("");
});

function exampleName(index: number): string {
  return `example-${index}.ts`;
}

function configuration(): object {
  return {
    extends: join(repository, "tsconfig.json"),
    compilerOptions: {
      // Examples may show a value without using it.
      noUnusedLocals: false,
      paths: { "@specloom/*": [join(repository, "packages", "*", "src", "index.ts")] },
      typeRoots: [join(repository, "node_modules", "@types")],
    },
    include: ["*.ts"],
    exclude: [],
  };
}

/** The blocks of a page as one module: imports first, the first block open to the later ones, each of those closed. */
function asModule(file: MarkdownFile): string {
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
    typeImports(file),
    first,
    ...rest.map((body) => `{\n${body}}\n`),
    "export {};\n",
  ].join("");
}

/** The types that a reference describes are those of its package, and its declarations refer to them. */
function typeImports({ path, text }: MarkdownFile): string {
  const names = [...text.matchAll(/^<a id="type-(\w+)"><\/a>$/gmu)].map(([, name = ""]) => name);
  const [, provider = ""] = /^packages\/([^/]+)\//u.exec(path) ?? [];
  return names.length === 0 ? "" : `import type { ${names.join(", ")} } from "@specloom/${provider}";\n`;
}
