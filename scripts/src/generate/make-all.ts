import { statSync } from "node:fs";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { createRecorder } from "../record/record-run.ts";
import type { HouseReport } from "./house-rules.ts";
import { makeProvider, type MakeTask } from "./make-provider.ts";
import { runPool, type Job } from "./pool.ts";
import { isBig } from "./queue.ts";
import type { ProviderReport } from "./report.ts";

interface MakeOptions {
  readonly task: MakeTask;
  readonly house: HouseReport;
  /** Providers that may be worked on at the same time. */
  readonly jobs: number;
}

/** What workers are started for: below this many bytes of documents, that takes longer than it saves. */
const WORTH_WORKERS = 1_000_000;

/**
 * Makes providers, by workers where there is much to do. A big document is made by a worker in any case: if the memory does not
 * suffice for it, the others go on.
 */
export async function makeAll(
  providers: readonly { readonly folder: ProviderFolder; readonly place: number }[],
  { task, house, jobs: workers }: MakeOptions,
  onReport: (report: ProviderReport, place: number) => void,
): Promise<void> {
  const jobs = providers.map(({ folder, place }): Job & { readonly place: number } => ({
    folder,
    place,
    house: house.problems.get(folder.name) ?? [],
    size: statSync(folder.entry, { throwIfNoEntry: false })?.size ?? 0,
  }));
  const bytes = jobs.reduce((sum, { size }) => sum + size, 0);
  const isWorthWorkers = workers > 1 && jobs.length > 1 && bytes > WORTH_WORKERS;
  if (isWorthWorkers || jobs.some(isBig)) {
    return runPool(jobs, { task, workers, onReport: (report, index) => onReport(report, jobs[index]?.place ?? 0) });
  }
  const recorder = createRecorder();
  for (const { folder, house: found, place } of jobs) {
    onReport(await makeProvider(folder, found, task, recorder, house.prepared.get(folder.name)), place);
  }
  recorder.end();
}
