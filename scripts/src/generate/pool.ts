import { Worker } from "node:worker_threads";
import type { ProviderFolder } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import { relativePath } from "../write/relative-path.ts";
import { heapLimit } from "./heap-limit.ts";
import type { MakeTask } from "./make-provider.ts";
import { createQueue } from "./queue.ts";
import { failed, type ProviderReport } from "./report.ts";
import { thrownProblem } from "./thrown-problem.ts";

/** What a worker is told. */
export interface Order {
  readonly folder: ProviderFolder;
  /** What the root's house rules found. */
  readonly house: readonly Problem[];
}

export interface Job extends Order {
  /** Bytes of the provider's entry file. */
  readonly size: number;
}

interface PoolOptions {
  readonly task: MakeTask;
  readonly threads: number;
  /** Megabytes of objects that each thread may hold: as many as this process, where it is not said. */
  readonly memory?: number;
  /** Told of each job as it ends, with its place among the jobs. */
  readonly onReport: (report: ProviderReport, index: number) => void;
}

/** More than V8's own: what lives for one document is then seldom copied before it is dropped. */
const YOUNG_MEGABYTES = 192;

/**
 * Makes providers in threads. One that dies is told as a problem of the provider that it was working on, and another one takes
 * its place.
 */
export async function runPool(
  jobs: readonly Job[],
  { task, threads, memory = heapLimit(), onReport }: PoolOptions,
): Promise<void> {
  const queue = createQueue(jobs);
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const start = (): Thread =>
    startThread(new Worker(new URL("worker.ts", import.meta.url), { workerData: task, resourceLimits }));

  async function workThrough(): Promise<void> {
    let thread: Thread | undefined;
    for (let next = await queue.take(); next !== undefined; next = await queue.take()) {
      const [index, job] = next;
      thread ??= start();
      const answer = await thread.make(job);
      if (answer instanceof Death) thread = undefined;
      onReport(answer instanceof Death ? lost(job, answer, memory) : answer, index);
      queue.done(job);
    }
    await thread?.end();
  }

  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, workThrough));
}

interface Thread {
  readonly make: (order: Order) => Promise<ProviderReport | Death>;
  readonly end: () => Promise<unknown>;
}

/** How a thread ended that should have gone on. */
class Death extends Error {
  override readonly name = "Death";
}

function startThread(worker: Worker): Thread {
  let answer: ((answer: ProviderReport | Death) => void) | undefined;
  worker.on("message", (report: ProviderReport) => answer?.(report));
  worker.on("error", (cause) => answer?.(new Death("A thread died.", { cause })));
  worker.on("exit", (code) => answer?.(new Death(`A thread ended with ${code}.`)));
  return {
    make: ({ folder, house }) =>
      new Promise((resolve) => {
        answer = resolve;
        worker.postMessage({ folder, house } satisfies Order);
      }),
    end: () => worker.terminate(),
  };
}

function lost({ folder }: Job, death: Death, memory: number): ProviderReport {
  const file = relativePath(folder.root, folder.entry);
  const { cause = death } = death;
  return failed(folder.name, [thrownProblem(folder.name, file, cause, memory)], 0);
}
