import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { linkRuntime } from "../run/link-runtime.ts";
import type { Group, Instance } from "./group.ts";
import { valueExpression, valueType } from "./literals.ts";
import type { MadeTypes, Tool } from "./tools/tool.ts";

/**
 * What a type says of an instance. `refused`: the instance is not assignable to it. `excess`: it is, and the compiler refuses
 * an object literal of it for a property that the type does not name, or any value that has none of its optional properties.
 */
export type Verdict = "accepted" | "refused" | "excess";

/** The response's body and the request's. */
type Direction = "received" | "sent";

export interface Judgment {
  readonly group: Group;
  readonly instance: Instance;
  /** The worse of both directions. */
  readonly verdict: Verdict;
  /** What the compiler said first; empty if it accepted the instance. */
  readonly message: string;
}

export interface Measurement {
  readonly tool: string;
  /** The groups that the tool makes compilable types for. */
  readonly made: ReadonlyMap<string, MadeTypes>;
  readonly judgments: readonly Judgment[];
  /** Milliseconds that the tool took. */
  readonly ms: number;
}

/** Makes every group's types with each tool, and asks the compiler once about all of their instances. */
export async function measure(tools: readonly Tool[], groups: readonly Group[], root: string): Promise<Measurement[]> {
  const results: ToolResult[] = [];
  for (const tool of tools) results.push(await writePrograms(tool, groups, root));
  linkRuntime(root);
  const errors = await compile(root);
  const errorsOf = (file: string): ReadonlyMap<number, string> | undefined => errors.get(relativePath(root, file));
  return results.map(({ tool, made, programs, ms }) => {
    const compiled = new Map([...made].filter(([, { file }]) => errorsOf(file) === undefined));
    const judgments = programs
      .filter(({ group }) => compiled.has(group.id))
      .flatMap((program) => judge(program, errorsOf(program.file) ?? new Map()));
    return { tool, made: compiled, judgments, ms };
  });
}

interface ToolResult extends Omit<Measurement, "judgments"> {
  readonly programs: readonly Program[];
}

async function writePrograms({ name, make }: Tool, groups: readonly Group[], root: string): Promise<ToolResult> {
  const started = performance.now();
  const made = await make(groups, join(root, name));
  const ms = performance.now() - started;
  const programs = groups.flatMap((group) => {
    const types = made.get(group.id);
    return types ? [writeProgram(join(root, "checks", name, `${group.id}.ts`), group, types)] : [];
  });
  return { tool: name, made, programs, ms };
}

/** Two lines for each instance and direction: the value in a variable, and as a literal. */
interface Program {
  readonly file: string;
  readonly group: Group;
  readonly checks: readonly Check[];
}

interface Check {
  readonly instance: Instance;
  /** The lines, from 1, of the variables, and of the literals. */
  readonly variables: readonly number[];
  readonly literals: readonly number[];
}

const typeNames: readonly (readonly [Direction, string])[] = [
  ["received", "Received"],
  ["sent", "Sent"],
];

/** The compiler's error for a type whose properties are all optional, of which the value has none. */
const noCommonProperties = "TS2559";

function writeProgram(file: string, group: Group, types: MadeTypes): Program {
  mkdirSync(dirname(file), { recursive: true });
  const lines = [
    `import type { ${types.names.join(", ")} } from ${JSON.stringify(relativePath(dirname(file), types.file))};`,
    `type Received = ${types.received};`,
    `type Sent = ${types.sent};`,
    ...group.tests.map(({ data }, index) => `declare const value${index}: ${valueType(data)};`),
  ];
  const checks = group.tests.map((instance, index): Check => {
    const first = lines.length + 1;
    for (const [direction, type] of typeNames) {
      lines.push(`export const ${direction}${index}: ${type} = value${index};`);
      lines.push(`export const ${direction}Literal${index}: ${type} = ${valueExpression(instance.data)};`);
    }
    return { instance, variables: [first, first + 2], literals: [first + 1, first + 3] };
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  return { file, group, checks };
}

function judge({ group, checks }: Program, errors: ReadonlyMap<number, string>): Judgment[] {
  const errorsOf = (lines: readonly number[]): string[] => lines.flatMap((line) => errors.get(line) ?? []);
  return checks.map(({ instance, variables, literals }) => {
    const refusal = errorsOf(variables).find((message) => !message.startsWith(noCommonProperties));
    if (refusal !== undefined) return { group, instance, verdict: "refused", message: refusal };
    const excess = errorsOf([...variables, ...literals])[0];
    return { group, instance, verdict: excess === undefined ? "accepted" : "excess", message: excess ?? "" };
  });
}

const options = {
  target: "es2022",
  lib: ["es2022", "dom"],
  module: "nodenext",
  customConditions: ["@specloom/source"],
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** The first error of each line, by file (relative to the root) and line. */
async function compile(root: string): Promise<Map<string, Map<number, string>>> {
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["checks/**/*.ts"] }));
  const folder = dirname(createRequire(import.meta.url).resolve("typescript-7/package.json"));
  const output = await new Promise<string>((resolve) => {
    const argv = [join(folder, "bin", "tsc"), "-p", root, "--pretty", "false"];
    execFile(process.execPath, argv, { cwd: root, maxBuffer: 1e9 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  const errors = new Map<string, Map<number, string>>();
  for (const text of output.split("\n")) {
    const [, file, line, message] = /^(.+?)\((\d+),\d+\): error (.*)$/u.exec(text.trimEnd()) ?? [];
    if (file === undefined || message === undefined) continue;
    const lines = errors.get(file) ?? new Map<number, string>();
    errors.set(file, lines);
    if (!lines.has(Number(line))) lines.set(Number(line), message);
  }
  if (errors.size === 0 && output !== "") throw new Error(`The compiler failed: ${output.slice(0, 2000)}`);
  return errors;
}

/** As the compiler prints it on every system. */
function relativePath(from: string, to: string): string {
  return relative(from, to).replaceAll("\\", "/");
}
