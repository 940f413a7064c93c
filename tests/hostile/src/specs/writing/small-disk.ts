import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../../../../scripts/src/cli.js", import.meta.url));

/** Runs the command where no file may grow beyond so many kilobytes: a disk that is full in the midst of a file. */
export function specloomOnSmallDisk(
  words: readonly string[],
  kilobytes: number,
): Promise<{ readonly code: number; readonly out: string }> {
  const script = `ulimit -f ${kilobytes}; exec "$@"`;
  return new Promise((resolve) => {
    execFile("bash", ["-c", script, "bash", process.execPath, cli, ...words], (error, out) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out });
    });
  });
}
