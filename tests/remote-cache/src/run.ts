import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and gives what it printed. Throws with all of that where it fails. */
export async function run(program: string, words: readonly string[], { cwd, env = {} }: RunOptions): Promise<string> {
  const child = spawn(program, words, { cwd, env: { ...environment(), ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 0) return out;
  throw new Error(`${program} ${words.join(" ")} ended with ${code}:\n${out}${err}`);
}

/** Ours, without what a turbo that started us may have said. */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:TURBO|npm|pnpm)_/iu.test(name)));
}
