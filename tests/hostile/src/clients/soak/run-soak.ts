import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { getEventListeners, once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Outcome } from "../../report/outcome.ts";
import type { AttackOptions } from "../../run/attacks.ts";
import { resources } from "../judges/left-over.ts";
import { loadPackages } from "../packages/load.ts";
import { secretsIn } from "../secrets.ts";
import { mixedCalls, type MixedCall } from "./mixed-calls.ts";
import { randomNumbers } from "./random-numbers.ts";

const parallel = 50;
/** What the heap may have more at the end than after its first fifth, in bytes: noise of the platform's own. */
const noise = 3_000_000;

/** What calls may end with besides a result; the signal's own reason among them. */
const known = new Set([
  "NetworkError",
  "TimeoutError",
  "AbortError",
  "ParseError",
  "ApiError",
  "InvalidArgumentError",
  "PaginationError",
]);

/** Many calls of every kind, at a server that breaks most of them: nothing is left, and each call settles once. */
export async function soak({ full }: AttackOptions): Promise<Outcome[]> {
  const calls = full ? 50_000 : 1_500;
  const packages = await loadPackages();
  const worker = new Worker(new URL("faulty-server.ts", import.meta.url), { execArgv: [] });
  const [port] = (await once(worker, "message")) as [number];
  const before = resources();
  const tally = newTally();
  process.on("unhandledRejection", tally.unhandled);
  const started = performance.now();
  const heaps = await runAll(mixedCalls(packages, `http://127.0.0.1:${port}`), calls, tally);
  const seconds = (performance.now() - started) / 1000;
  await wait(500);
  const left = resources().filter((name, index, all) => all.indexOf(name) === index && !before.includes(name));
  process.off("unhandledRejection", tally.unhandled);
  await worker.terminate();
  const results = tally.settled - [...tally.errors.values()].reduce((all, count) => all + count, 0);
  const [early = 0, late = 0] = [heaps[1], heaps.at(-1)];
  const faults = [
    ...tally.faults,
    ...(tally.settled === calls && tally.twice === 0 ? [] : [`${tally.settled} of ${calls} calls settled`]),
    ...(results > 0 && results < calls ? [] : ["the faults were none, or all there was"]),
    ...(late - early > noise ? [`the heap grew from ${early} to ${late} bytes`] : []),
    ...left.map((name) => `${name} is left`),
  ];
  const heap = heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ");
  const ends = [...tally.errors].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, count]) => `${count} ${name}`);
  const note = `soak: ${calls} calls, ${parallel} at once, in ${seconds.toFixed(0)} s: ${results} results, ${ends.join(", ")}; heap after each fifth ${heap} MB`;
  return [{ group: "soak", input: `${calls} calls`, end: "made", faults, count: calls, note }];
}

interface Tally {
  settled: number;
  twice: number;
  readonly errors: Map<string, number>;
  readonly faults: string[];
  readonly unhandled: (reason: unknown) => void;
}

function newTally(): Tally {
  const faults: string[] = [];
  const unhandled = (reason: unknown): void => void faults.push(`unhandled: ${String(reason)}`);
  return { settled: 0, twice: 0, errors: new Map(), faults, unhandled };
}

/** Returns the heap after each fifth, in bytes. */
async function runAll(kinds: readonly MixedCall[], calls: number, tally: Tally): Promise<number[]> {
  const heaps: number[] = [];
  const random = randomNumbers(11);
  for (let fifth = 0; fifth < 5; fifth += 1) {
    let left = calls / 5;
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const kind = kinds[Math.floor(random() * kinds.length)];
        if (kind !== undefined) await runOne(kind, random() < 0.1, tally);
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    heaps.push(await heapSize());
  }
  return heaps;
}

async function runOne(kind: MixedCall, isAborted: boolean, tally: Tally): Promise<void> {
  const controller = new AbortController();
  const timer = isAborted ? setTimeout(() => controller.abort(), 5) : undefined;
  let ends = 0;
  const end = (): void => {
    ends += 1;
    if (ends === 1) tally.settled += 1;
    else tally.twice += 1;
  };
  await kind({ signal: controller.signal }).then(end, (error: unknown) => {
    end();
    noteError(error, tally);
  });
  clearTimeout(timer);
  if (getEventListeners(controller.signal, "abort").length > 0) tally.faults.push("a listener is left");
}

function noteError(error: unknown, { errors, faults }: Tally): void {
  const name = error instanceof Error ? error.name : typeof error;
  errors.set(name, (errors.get(name) ?? 0) + 1);
  if (!known.has(name)) faults.push(`a call ended with ${String(error)}`);
  const shown = secretsIn(inspect(error, { depth: 6, showHidden: true }));
  if (shown.length > 0) faults.push(`an error shows ${shown.join()}`);
}

/** After collecting what nobody holds, some turns later, so that connections are closed. */
async function heapSize(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let turn = 0; turn < 3; turn += 1) {
    await wait(50);
    collect();
  }
  return process.memoryUsage().heapUsed;
}
