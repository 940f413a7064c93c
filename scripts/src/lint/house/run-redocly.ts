import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

export interface RedoclyRun {
  readonly stdout: string;
  readonly stderr: string;
  /** 0: no error found, 1: errors found or Redocly itself failed. `null`: ended by a signal. */
  readonly code: number | null;
}

/** Redocly looks for news on the network and reports its use, unless told not to. */
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

/**
 * Runs the pinned `redocly lint` on some files with the `redocly.yaml` of a folder, on the Node that runs us.
 * It gets no other environment than the above, so that the same files give the same report everywhere.
 */
export async function runRedocly(root: string, files: readonly string[]): Promise<RedoclyRun> {
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const options = ["--config=redocly.yaml", "--lint-config=error", "--format=json", "--max-problems=100000"];
  const child = spawn(process.execPath, [cli, "lint", ...files, ...options], {
    cwd: root,
    env: QUIET,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const code = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [stdout, stderr, ended] = await Promise.all([text(child.stdout), text(child.stderr), code]);
  return { stdout, stderr, code: ended };
}
