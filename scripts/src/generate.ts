import { resolve } from "node:path";
import type { RootFacts } from "./emit/input.ts";
import { houseProblems } from "./generate/house-rules.ts";
import { inParallel } from "./generate/in-parallel.ts";
import { listProviders } from "./generate/list-providers.ts";
import { hasErrors, prepare } from "./generate/prepare.ts";
import type { renewPackage } from "./generate/renew-package.ts";
import { failed, type ProviderReport, type Report } from "./generate/report.ts";
import { selectNames } from "./generate/select-names.ts";
import { thrownProblem } from "./generate/thrown-problem.ts";
import { findProviders } from "./load/find-providers.ts";
import type { ProviderFolder } from "./load/provider-folder.ts";
import type { Problem } from "./problem.ts";
import { readRoot } from "./write/read-root.ts";
import { relativePath } from "./write/relative-path.ts";
import { WriteError } from "./write/write-error.ts";

export interface RunOptions {
  /** Folder that holds `specs/` and `packages/`. */
  readonly root: string;
  /** Names of providers; empty for all. */
  readonly providers: readonly string[];
  /** `lint`: only tell what is wrong. `check`: compare without writing. */
  readonly task: "lint" | "check" | "generate";
  /** Providers that are worked on at the same time. */
  readonly jobs: number;
  /** Told of each provider as soon as it is done. */
  readonly onProvider?: (report: ProviderReport) => void;
}

/**
 * Makes the packages of a root's providers. What is wrong with one is told in its report and stops no other; the package of
 * such a provider stays as it is. Throws a `UsageError` for a root or a name that cannot be.
 */
export async function run({ root: given, providers, task, jobs, onProvider }: RunOptions): Promise<Report> {
  const started = performance.now();
  const root = resolve(given);

  // 1. Find the providers that are asked for.
  const found = await findProviders(root);
  const known = [...found.providers, ...found.problems.map(({ provider }) => ({ name: provider }))];
  const names = known.map(({ name }) => name);
  const selected = selectNames(providers, names);
  const folders = found.providers.filter(({ name }) => selected.has(name));
  const unfit = found.problems.filter(({ provider }) => selected.has(provider));

  // 2. Read what the root says of itself, and hold the sound providers to its house rules.
  const facts = readRoot(root);
  const house = await houseProblems(root, folders, jobs);
  // What emits is large, and lint does without it.
  const { renewPackage: renew } = task === "lint" ? {} : await import("./generate/renew-package.ts");

  // 3. Read, check and make each of them; a broken one is left as it was.
  const made = await inParallel(folders, jobs, async (folder) => {
    const report = await runProvider(folder, {
      check: task === "check",
      renew,
      facts,
      house: house.get(folder.name) ?? [],
    });
    onProvider?.(report);
    return report;
  });
  const rejected = unfit.map((problem) => failed(problem.provider, [problem], 0));
  for (const report of rejected) onProvider?.(report);
  const reports = [...made, ...rejected];

  // 4. Renew what lists the providers.
  const changed = task === "lint" ? [] : renewList(root, names, task === "check", reports);
  const ok = reports.every((report) => report.ok) && !(task === "check" && changed.length > 0);
  return {
    ok,
    providers: reports.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    changed,
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

interface ProviderTask {
  readonly check: boolean;
  /** Absent where nothing is to be made. */
  readonly renew: typeof renewPackage | undefined;
  readonly facts: RootFacts;
  readonly house: readonly Problem[];
}

async function runProvider(folder: ProviderFolder, task: ProviderTask): Promise<ProviderReport> {
  const started = performance.now();
  const took = (): number => performance.now() - started;
  try {
    return { ...(await makeProvider(folder, task)), ms: took() };
  } catch (error) {
    return failed(folder.name, [thrownProblem(folder.name, relativePath(folder.root, folder.entry), error)], took());
  }
}

async function makeProvider(
  folder: ProviderFolder,
  { check, renew, facts, house }: ProviderTask,
): Promise<ProviderReport> {
  const { spec, problems: own } = await prepare(folder);
  const problems = [...own, ...house];
  if (spec === undefined || hasErrors(problems)) return failed(folder.name, problems, 0);
  const made = { ...failed(folder.name, problems, 0), operations: spec.model.operations.length };
  if (renew === undefined) return { ...made, ok: true };
  const { changed, stale, files, bytes } = renew(folder, spec, facts, check);
  const ok = !check || changed.length + stale.length === 0;
  return { ...made, ok, files, bytes, changed: changed.map(({ path }) => path), removed: stale };
}
