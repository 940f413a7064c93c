import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { HostileArguments } from "../arguments.ts";
import { inParallel } from "../../../in-parallel.ts";
import type { Outcome } from "../report/outcome.ts";
import { attackNames, planOf, type AttackName } from "./attacks.ts";

const child = fileURLToPath(new URL("child.ts", import.meta.url));
const limit = { common: 300_000, full: 3_600_000 } as const;

/** Runs the attacks, some shares at a time; a process that breaks down is an input that did not hold. */
export async function runAttacks({ full, only, jobs }: HostileArguments): Promise<readonly Outcome[]> {
  const names = attackNames.filter((name) => only === undefined || only === name);
  const parts = names.flatMap((name) => Array.from({ length: planOf(name).shares }, (_, share) => ({ name, share })));
  const outcomes = await inParallel(parts, jobs, ({ name, share }) => runShare(name, share, full));
  return outcomes.flat();
}

async function runShare(name: AttackName, share: number, full: boolean): Promise<readonly Outcome[]> {
  const words = [child, String(share), "--only", name, ...(full ? ["--full"] : [])];
  const started = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: full ? limit.full : limit.common,
  });
  const ended = new Promise<number | string>((resolve) => {
    started.once("close", (code, signal) => resolve(code ?? signal ?? "nothing"));
  });
  const [out, err, code] = await Promise.all([text(started.stdout), text(started.stderr), ended]);
  if (code === 0) return JSON.parse(out);
  const faults = [`The process ended with ${code}: ${err.slice(-1000)}`];
  return [{ group: name, input: `share ${share}`, end: "made", faults }];
}
