import { mustRun, type RunOptions } from "../../packed/run.ts";

/** Runs a program to its end and gives what it printed. Throws with all of that where it fails. */
export function run(program: string, words: readonly string[], { cwd, env }: RunOptions): Promise<string> {
  return mustRun(program, words, { cwd, env: { ...withoutTurbo(), ...env } });
}

/** Takes away what a turbo that started us may have said. */
export function withoutTurbo(): Readonly<Record<string, undefined>> {
  const names = Object.keys(process.env).filter((name) => /^(?:TURBO|npm|pnpm)_/iu.test(name));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
