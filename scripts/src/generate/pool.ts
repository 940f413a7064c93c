import { relativePath } from "../write/relative-path.ts";
import type { MakeTask } from "./make-provider.ts";
import { createQueue } from "./queue.ts";
import { failed, type ProviderReport } from "./report.ts";
import { startWorker, type Order, type Worker } from "./start-worker.ts";
import { thrownProblem } from "./thrown-problem.ts";
import { WorkerDeath } from "./worker-death.ts";

export interface Job extends Omit<Order, "task"> {
  /** Bytes of the provider's entry file. */
  readonly size: number;
}

interface PoolOptions {
  readonly task: MakeTask;
  readonly workers: number;
  /** Told of each job as it ends, with its place among the jobs. */
  readonly onReport: (report: ProviderReport, index: number) => void;
}

/**
 * Makes providers in processes of their own. One that dies is told as a problem of the provider that it was working on, and
 * another one takes its place.
 */
export async function runPool(jobs: readonly Job[], { task, workers, onReport }: PoolOptions): Promise<void> {
  const queue = createQueue(jobs);

  async function workThrough(): Promise<void> {
    let worker: Worker | undefined;
    for (let next = await queue.take(); next !== undefined; next = await queue.take()) {
      const [index, job] = next;
      worker ??= startWorker();
      const answer = await worker.make({ folder: job.folder, house: job.house, task });
      if (answer instanceof WorkerDeath) worker = undefined;
      onReport(answer instanceof WorkerDeath ? lost(job, answer) : answer, index);
      queue.done(job);
    }
    await worker?.end();
  }

  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, workThrough));
}

function lost({ folder }: Job, death: WorkerDeath): ProviderReport {
  return failed(folder.name, [thrownProblem(folder.name, relativePath(folder.root, folder.entry), death)], 0);
}
