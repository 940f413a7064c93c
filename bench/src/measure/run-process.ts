import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { watchMemory } from "./process-tree.ts";

export interface ProcessFigures {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of processor, user and system, of the process and all that it waited for. */
  readonly cpu: number;
  /** Bytes resident at the peak, descendants included; absent where the platform does not tell. */
  readonly peak?: number;
  readonly stdout: string;
}

export interface ProcessOptions {
  readonly cwd: string;
  /** Milliseconds after which it is ended. Default: ten minutes. */
  readonly limit?: number;
  /** Exit codes that count as done. Default: 0 alone. */
  readonly codes?: readonly number[];
}

/** Waits for the command and then tells on its third stream what the shell's children took: exact, for all that were waited for. */
const wrapper = `"$@"; code=$?; times >&3; exit $code`;

/** Runs a command to its end and measures it. Throws what it printed when it fails or takes too long. */
export async function runProcess(command: readonly string[], options: ProcessOptions): Promise<ProcessFigures> {
  const { cwd, limit = 600_000, codes = [0] } = options;
  const started = performance.now();
  // A group of its own, so that it can be ended with all that it started.
  const child = spawn("sh", ["-c", wrapper, "sh", ...command], {
    cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", CI: "1" },
  });
  const [stdout, stderr, times] = [child.stdout, child.stderr, child.stdio[3]].map((stream) => text(stream as never));
  const memory = watchMemory(child.pid ?? 0);
  const end = (): boolean => process.kill(-(child.pid ?? 0), "SIGKILL");
  // Nothing goes on behind a run that was interrupted.
  process.once("exit", end);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, limit);
  const [code] = (await once(child, "exit")) as [number | null];
  const wall = performance.now() - started;
  clearTimeout(timer);
  process.off("exit", end);
  const peak = memory.stop();
  if (isLate) throw new Error(`took longer than ${limit / 1000} s`);
  if (code === null || !codes.includes(code)) throw new Error(failure(code, `${await stderr}${await stdout}`));
  const figures = { wall, cpu: readTimes((await times) ?? ""), stdout: (await stdout) ?? "" };
  return peak === undefined ? figures : { ...figures, peak };
}

/** What POSIX says `times` prints: user and system time of the shell, and below of its children. In milliseconds. */
export function readTimes(printed: string): number {
  const children = [...(printed.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/gu)];
  return children.reduce((total, [, minutes, seconds]) => total + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}

function failure(code: number | null, printed: string): string {
  const lines = printed.trim().split("\n");
  return `ended with ${code}: ${lines.slice(-3).join(" ").slice(0, 300)}`;
}
