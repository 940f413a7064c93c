import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Failure } from "../result.ts";
import { peakMemory } from "./process-memory.ts";
import { diagnosticsByProvider } from "./diagnostics.ts";

/** By the names that this package has them under. */
export const compilers = ["typescript-7", "typescript-6", "typescript-5.9"] as const;

export type Compiler = (typeof compilers)[number];

let compilerPeak = 0;

/** The most memory that a compiler of this process used, in bytes. */
export function compilerPeakBytes(): number {
  return compilerPeak;
}

/** As strict as a user of a package may be; the package is read from its source, with the runtime's. */
const options = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  moduleDetection: "force",
  customConditions: ["@specloom/source"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  types: [],
  noEmit: true,
};

/** What of a package is type-checked, and how. */
export interface CompiledPart {
  /** Names the project file. */
  readonly name: string;
  /** Below the package's folder. */
  readonly include: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const sources: CompiledPart = { name: "sources", include: "src/**/*.ts", options };

/** The examples of a package's pages may show a value without using it, and read settings from Node's `process.env`. */
export const examplesPart: CompiledPart = {
  name: "examples",
  include: "examples/*.ts",
  options: {
    ...options,
    noUnusedLocals: false,
    skipLibCheck: true,
    // Packages outside of a workspace export what is built alone.
    paths: {
      "@specloom/runtime": ["./node_modules/@specloom/runtime/src/index.ts"],
      "@specloom/*": ["./packages/*/src/index.ts"],
    },
    types: ["node"],
    typeRoots: [fileURLToPath(new URL("../../../../node_modules/@types", import.meta.url))],
  },
};

/**
 * Type-checks packages as one program and gives what is wrong, by provider. When the compiler itself fails, each is
 * tried alone, so that the failure is told of the one that caused it.
 */
export async function compile(
  root: string,
  providers: readonly string[],
  compiler: Compiler,
  limit: number,
  part = sources,
): Promise<Map<string, readonly Failure[]>> {
  const { code, output } = await runCompiler(root, providers, compiler, limit, part);
  const found = diagnosticsByProvider(output);
  const isUnderstood = code === 0 ? found.size === 0 : found.size > 0 && !found.has("");
  if (isUnderstood) return new Map(providers.map((name) => [name, found.get(name) ?? []]));
  if (providers.length === 1) {
    const failure = { reason: `compiler ended with ${code}`, message: output.slice(0, 2000), place: "" };
    return new Map(providers.map((name) => [name, [failure]]));
  }
  const each = new Map<string, readonly Failure[]>();
  for (const name of providers) {
    for (const [provider, failures] of await compile(root, [name], compiler, limit, part)) each.set(provider, failures);
  }
  return each;
}

interface Ended {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly output: string;
}

function runCompiler(
  root: string,
  providers: readonly string[],
  compiler: Compiler,
  limit: number,
  part: CompiledPart,
): Promise<Ended> {
  const project = join(root, `tsconfig.${part.name}.${compiler}.json`);
  const include = providers.map((name) => `packages/${name}/${part.include}`);
  writeFileSync(project, JSON.stringify({ compilerOptions: part.options, include }));
  const words = [...command(compiler), "-p", project, "--pretty", "false"];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"], timeout: limit });
  let output = "";
  const timer = setInterval(() => {
    compilerPeak = Math.max(compilerPeak, peakMemory(child.pid ?? 0));
  }, 200);
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  return new Promise((resolve) => {
    child.once("close", (code, signal) => {
      clearInterval(timer);
      resolve({ code: code ?? signal ?? "nothing", output });
    });
  });
}

function command(compiler: Compiler): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`));
  if (compiler === "typescript-7") return [join(folder, "bin", "tsc"), "--singleThreaded"];
  return ["--max-old-space-size=4096", join(folder, "bin", "tsc")];
}
