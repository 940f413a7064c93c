import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { JsonObject } from "../../../document.ts";
import { prepare } from "../../../generate/prepare.ts";
import { buildModel } from "../../../model/build-model.ts";
import type { ApiModel } from "../../../model/model.ts";
import { normalise } from "../../../normalise/normalise.ts";
import type { Problem } from "../../../problem.ts";
import { emitPackage } from "../../emit.ts";

type Pairs = readonly (readonly [type: string, other: string])[];

/** A document, and TypeScript that its package must accept or refuse. Types are written as `models.X` or by `operations["x"]`. */
export interface TypeCase {
  readonly name: string;
  readonly document: JsonObject;
  /** Types, each with the type that it must equal. */
  readonly same?: Pairs;
  /** Types, each with a value that is assignable to it. */
  readonly takes?: Pairs;
  /** Types, each with a value that is not assignable to it. */
  readonly refuses?: Pairs;
  /** Statements that compile. They may use `api`, the package's entry. */
  readonly code?: readonly string[];
  /** Statements that do not compile, for each of them. */
  readonly wrongCode?: readonly string[];
  /** The document has errors that the generator stops at; the later stages read it all the same. */
  readonly isBroken?: boolean;
  /** Rules of the problems that the generator reports. */
  readonly reports?: readonly string[];
}

export interface CaseResult {
  /** What the compiler says, each with the line of the case that it is about. */
  readonly errors: readonly string[];
  readonly rules: readonly string[];
}

export const repository = fileURLToPath(new URL("../../../../..", import.meta.url));

const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2023",
  module: "nodenext",
  moduleDetection: "force",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  paths: { "@specloom/runtime": [join(repository, "packages/runtime/src/index.ts")] },
  allowImportingTsExtensions: true,
};

const prelude = `import type * as models from "./src/generated/models.js";
import type { components, operations, paths, webhooks } from "./src/generated/schema.js";
import * as api from "./src/index.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Whole = Blob | FormData | ArrayBuffer | ArrayBufferView | ReadableStream | readonly unknown[];
type Flat<T> = T extends Whole ? T : T extends object ? { [K in keyof T]: T[K] } : T;
type Check<T extends true> = T;
export type Used = [models.Anchor, components, operations, paths, webhooks, typeof api];
`;

/** Makes a package of each document, and compiles all of them, with what uses them, as one program. */
export async function compileCases(cases: readonly TypeCase[]): Promise<readonly CaseResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "specloom-types-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*/*.ts"] }));
    const rules: (readonly string[])[] = [];
    for (const [index, each] of cases.entries()) rules.push(await putPackage(join(folder, String(index)), each));
    const errors = byCase(await compile(folder), cases);
    return cases.map((_case, index) => ({ errors: errors.get(index) ?? [], rules: rules[index] ?? [] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the package that the generator makes of a document. */
export async function writePackage(folder: string, document: JsonObject): Promise<readonly Problem[]> {
  const spec = join(folder, "specs/shop");
  put(join(spec, "openapi.json"), JSON.stringify(withAnchor(document)));
  const provider = { name: "shop", root: folder, folder: spec, entry: join(spec, "openapi.json") };
  const prepared = await prepare(provider);
  if (prepared.spec === undefined) throw new Error(prepared.problems.map(({ message }) => message).join("\n"));
  putSources(folder, prepared.spec.model);
  return prepared.problems;
}

function putSources(folder: string, model: ApiModel): void {
  const root = { scope: "@specloom", workspace: false, runtimeVersion: "0.0.0", owner: {} };
  const source = { provider: "shop", specFile: "s.yaml", model, facts: {}, root, version: "0.0.0" };
  for (const { path, text } of emitPackage(source)) if (path.startsWith("src/")) put(join(folder, path), text);
}

/** With one schema more, so that every package has a `models.ts`. */
function withAnchor(document: JsonObject): JsonObject {
  const components = document["components"] as JsonObject | undefined;
  const schemas = components?.["schemas"] as JsonObject | undefined;
  return { ...document, components: { ...components, schemas: { ...schemas, Anchor: { type: "object" } } } };
}

async function putPackage(folder: string, given: TypeCase): Promise<readonly string[]> {
  put(join(folder, "use.ts"), prelude + usesOf(given).join("\n"));
  if (given.isBroken === true) {
    const { document } = normalise(withAnchor(given.document));
    putSources(folder, buildModel(document, "shop").model);
    return [];
  }
  return (await writePackage(folder, given.document)).map(({ rule }) => rule);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Lines of code, none longer than one statement, so that an error's line tells which it is. */
function usesOf({ same = [], takes = [], refuses = [], code = [], wrongCode = [] }: TypeCase): readonly string[] {
  return [
    ...same.map(([given, wanted], index) => `export type S${index} = Check<Same<Flat<${given}>, Flat<${wanted}>>>;`),
    ...takes.map(([type, value], index) => `export const t${index}: ${type} = ${value};`),
    ...code,
    // The types by themselves compile: what is refused is the value.
    ...refuses.map(([type], index) => `export type R${index} = ${type};`),
    ...refuses.flatMap(([type, value], index) => refused(`export const r${index}: ${type} = ${value};`)),
    ...wrongCode.flatMap(refused),
  ];
}

function refused(statement: string): readonly string[] {
  return ["// @ts-expect-error", statement];
}

async function compile(folder: string): Promise<string> {
  const compiler = join(repository, "node_modules/.bin/tsc");
  const run = promisify(execFile)(compiler, ["--pretty", "false", "-p", folder], { maxBuffer: 64 * 1024 * 1024 });
  return run.then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
}

function byCase(output: string, cases: readonly TypeCase[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const first = prelude.split("\n").length;
  for (const line of output.split("\n").filter((text) => text.includes("error TS"))) {
    const [, folder, file, row] = /(?:^|[/\\])(\d+)[/\\](.*)\((\d+),\d+\)/u.exec(line) ?? [];
    const given = cases[Number(folder)];
    if (given === undefined) throw new Error(line);
    const use =
      file === "use.ts"
        ? usesOf(given)
            .slice(Number(row) - first)
            .slice(0, 2)
            .join(" ")
        : "";
    found.set(Number(folder), [...(found.get(Number(folder)) ?? []), `${line} ${use}`]);
  }
  return found;
}
