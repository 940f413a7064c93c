import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The strictest flags that a consumer may have. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  moduleDetection: "force",
  customConditions: ["@specloom/source"],
  allowImportingTsExtensions: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Type-checks packages of a root as one program; what the compiler says, by package. */
export async function typeErrors(
  root: string,
  packages: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (packages.length === 0) return new Map();
  linkRuntime(root);
  const include = packages.map((name) => `packages/${name}/src/**/*.ts`);
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  const output = await compile(root);
  const errors = new Map<string, string[]>();
  for (const line of output.split("\n").filter((text) => text.includes("error TS"))) {
    const name = /^packages\/([^/]+)\//u.exec(line)?.[1] ?? "";
    errors.set(name, [...(errors.get(name) ?? []), line.slice(0, 400)]);
  }
  const lost = errors.get("");
  if (lost !== undefined) throw new Error(`The compiler could not work: ${lost.join("\n")}`);
  return errors;
}

/** Packages find the runtime as they do when installed. */
function linkRuntime(root: string): void {
  const scope = join(root, "node_modules", "@specloom");
  mkdirSync(scope, { recursive: true });
  symlinkSync(fileURLToPath(new URL("../../../../../packages/runtime", import.meta.url)), join(scope, "runtime"));
}

function compile(root: string): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve("typescript-7/package.json"));
  const words = [join(folder, "bin", "tsc"), "-p", root, "--pretty", "false"];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      words,
      { cwd: root, maxBuffer: 64e6, timeout: 60_000, killSignal: "SIGKILL" },
      (error, output) => {
        if (error !== null && output === "") reject(error);
        else resolve(output);
      },
    );
  });
}
