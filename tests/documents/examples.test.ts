import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../packed/run.ts";
import { exampleModule } from "./example-module.ts";
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

function asModule(file: MarkdownFile): string {
  const [, provider = ""] = /^packages\/([^/]+)\//u.exec(file.path) ?? [];
  return exampleModule(file, `@specloom/${provider}`);
}
