import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../../../../scripts/src/cli.js", import.meta.url));

/** Writes the most memory that the process used to its third descriptor when it ends. */
const measure = `import { writeSync } from "node:fs"; process.on("exit", () => { writeSync(3, String(process.resourceUsage().maxRSS)); });`;

export interface Ended {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
  /** The most memory, in bytes; 0 where it was ended before it could tell. */
  readonly memory: number;
}

export interface CommandOptions {
  /** Modules that Node loads first, as addresses. */
  readonly preload?: readonly string[];
  /** Milliseconds until it is killed. */
  readonly limit?: number;
  readonly user?: number;
}

/** Runs the real command in a process of its own. */
export function specloom(
  words: readonly string[],
  { preload = [], limit = 30_000, user }: CommandOptions = {},
): Promise<Ended> {
  const started = performance.now();
  const imports = [`data:text/javascript,${encodeURIComponent(measure)}`, ...preload].flatMap((address) => [
    "--import",
    address,
  ]);
  const child = spawn(process.execPath, [...imports, cli, ...words], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: limit,
    killSignal: "SIGKILL",
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const texts = ["", "", "", ""];
  for (const [index, stream] of child.stdio.entries()) {
    stream?.on("data", (chunk: Buffer) => {
      texts[index] += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      const [, out = "", err = "", memory = ""] = texts;
      resolve({
        code: code ?? signal ?? "nothing",
        out,
        err,
        ms: performance.now() - started,
        memory: Number(memory) * 1024,
      });
    });
  });
}
