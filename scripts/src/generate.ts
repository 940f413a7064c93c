import { resolve } from "node:path";
import { inOrder } from "./generate/in-order.ts";
import { listProviders } from "./generate/list-providers.ts";
import { recognisedReport } from "./generate/recognised.ts";
import { failed, type ProviderReport, type Report } from "./generate/report.ts";
import { selectNames } from "./generate/select-names.ts";
import { isInShard, type Shard } from "./generate/shard.ts";
import { findProviders, listNames } from "./load/find-providers.ts";
import { runKey } from "./record/run-key.ts";
import { readRoot } from "./write/read-root.ts";
import { WriteError } from "./write/write-error.ts";

export interface RunOptions {
  /** Folder that holds `specs/` and `packages/`. */
  readonly root: string;
  /** Names of providers; empty for all. */
  readonly providers: readonly string[];
  /** Only those of them that belong to it. */
  readonly shard?: Shard | undefined;
  /** `lint`: only tell what is wrong. `check`: compare without writing. */
  readonly task: "lint" | "check" | "generate";
  /**
   * Whether every warning is an error.
   * @default false
   */
  readonly strict?: boolean;
  /** Providers that may be worked on at the same time. */
  readonly jobs: number;
  /** Told of each provider as soon as it and all before it are done, and how many there are. */
  readonly onProvider?: (report: ProviderReport, total: number) => void;
}

/**
 * Makes the packages of a root's providers. What is wrong with one is told in its report and stops no other; the package of
 * such a provider stays as it is. Throws a `UsageError` for a root or a name that cannot be.
 */
export async function run(options: RunOptions): Promise<Report> {
  const { root: given, providers, shard, task, strict = false, jobs, onProvider } = options;
  const started = performance.now();
  const root = resolve(given);

  // 1. Find the providers that are asked for.
  const names = await listNames(root);
  const asked = selectNames(providers, names).filter((name) => shard === undefined || isInShard(name, shard));
  const { providers: folders, problems: unfit } = await findProviders(root, asked);
  const total = folders.length + unfit.length;

  // 2. Recognise those that nothing has changed for since their last run.
  const facts = readRoot(root);
  const key = task === "lint" ? undefined : runKey(root, facts, strict);
  const reports: ProviderReport[] = [];
  const tell = inOrder((report: ProviderReport) => {
    reports.push(report);
    onProvider?.(report, total);
  });
  const changed = folders.flatMap((folder, place) => {
    const report = key === undefined ? undefined : recognisedReport(folder, key, task === "check");
    if (report === undefined) return [{ folder, place }];
    tell(report, place);
    return [];
  });

  // 3. Hold the others to the root's house rules, then read, check and make each of them; a broken one is left as it was.
  if (changed.length > 0) {
    // Where all are recognised, most of the generator is not even loaded.
    const { houseProblems } = await import("./generate/house-rules.ts");
    const { makeAll } = await import("./generate/make-all.ts");
    const house = await houseProblems(
      root,
      changed.map(({ folder }) => folder),
      strict,
      // What emits is large.
      async () => task !== "lint" && import("./generate/renew-package.ts"),
    );
    await makeAll(changed, { task: { task, strict, facts, key }, house, jobs }, tell);
  }
  for (const [index, problem] of unfit.entries()) tell(failed(problem.provider, [problem], 0), folders.length + index);

  // 4. Renew what lists the providers.
  const lists = task === "lint" ? [] : renewList(root, names, task === "check", reports);
  return {
    ok: reports.every((report) => report.ok) && !(task === "check" && lists.length > 0),
    providers: reports.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    changed: lists,
    ms: performance.now() - started,
  };
}

/** Where a package could not be written, that is the problem to tell: the list may fail for the same reason. */
function renewList(
  root: string,
  names: readonly string[],
  check: boolean,
  reports: readonly ProviderReport[],
): readonly string[] {
  try {
    return listProviders(root, names, check);
  } catch (error) {
    const isTold = reports.some(({ problems }) => problems.some(({ rule }) => rule === "write"));
    if (error instanceof WriteError && isTold) return [];
    throw error;
  }
}
