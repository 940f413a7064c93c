import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const compiler = resolve(import.meta.dirname, "../../../../node_modules/typescript/bin/tsc");

const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
  module: "nodenext",
  moduleDetection: "force",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
};

/**
 * Type-checks modules as one program, for tests: the strictest flags that a consumer may have.
 * @returns what the compiler says, by module; modules that compile are not there
 */
export async function typeCheck(modules: readonly string[]): Promise<ReadonlyMap<number, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), "types-"));
  try {
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    await Promise.all(modules.map((text, index) => writeFile(join(folder, `${index}.ts`), text)));
    const output = await run(folder);
    const errors = new Map<number, string[]>();
    for (const line of output.split("\n").filter((text) => text.includes("error TS"))) {
      const index = Number(/^(\d+)\.ts/u.exec(line)?.[1] ?? -1);
      errors.set(index, [...(errors.get(index) ?? []), line]);
    }
    return errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(folder: string): Promise<string> {
  return new Promise((done) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [compiler, "--pretty", "false", "-p", "."], options, (_error, output) => done(output));
  });
}
