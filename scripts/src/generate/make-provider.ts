import type { RootFacts } from "../emit/input.ts";
import type { ProviderFolder } from "../load/provider-folder.ts";
import type { Problem } from "../problem.ts";
import { dropRecord } from "../record/record.ts";
import type { Recorder } from "../record/record-run.ts";
import { relativePath } from "../write/relative-path.ts";
import { hasErrors, prepare, type Preparation } from "./prepare.ts";
import { failed, type ProviderReport } from "./report.ts";
import { thrownProblem } from "./thrown-problem.ts";

/** What a run does for each of its providers; plain data, so that a worker can be told. */
export interface MakeTask {
  /** `lint`: only tell what is wrong. `check`: compare without writing. */
  readonly task: "lint" | "check" | "generate";
  /** Whether every warning is an error. */
  readonly strict: boolean;
  readonly facts: RootFacts;
  /** Names all that packages are made from beside their specs; nothing is recorded without it. */
  readonly key: string | undefined;
}

/** A fault is reported once: Redocly's own rules find many of those that the structural gate has found on the same line. */
function withoutTold(house: readonly Problem[], own: readonly Problem[]): readonly Problem[] {
  const told = new Set(own.filter(({ severity }) => severity === "error").map(({ file, line }) => `${file}:${line}`));
  return house.filter(({ rule, file, line }) => rule.startsWith("specloom/") || !told.has(`${file}:${line}`));
}

/** Reads, checks and makes a provider's package. A broken one is told in its report and left as it was; throws nothing. */
export async function makeProvider(
  folder: ProviderFolder,
  house: readonly Problem[],
  task: MakeTask,
  recorder: Recorder,
  prepared?: Preparation,
): Promise<ProviderReport> {
  const started = performance.now();
  const took = (): number => performance.now() - started;
  try {
    const { spec, problems: own } = prepared ?? (await prepare(folder, { strict: task.strict }));
    const problems = [...own, ...withoutTold(house, own)];
    if (spec === undefined || hasErrors(problems)) return failed(folder.name, problems, took());
    const operations = spec.model.operations.length;
    const made = { ...failed(folder.name, problems, 0), operations };
    if (task.task === "lint") return { ...made, ok: true, ms: took() };

    // What emits is large, and lint does without it.
    const { renewPackage } = await import("./renew-package.ts");
    const isCheck = task.task === "check";
    if (!isCheck) dropRecord(folder.root, folder.name);
    const renewal = renewPackage(folder, spec, task.facts, isCheck);
    const { changed, stale, wanted, bytes, isRecordable } = renewal;
    const counts = { operations, skipped: made.skipped, files: wanted.length, bytes, problems };
    if (!isCheck && task.key !== undefined && isRecordable) {
      const { root, name: provider } = folder;
      recorder.add({ root, provider, key: task.key, sources: spec.sources, files: wanted, report: counts });
    }
    const ok = !isCheck || changed.length + stale.length === 0;
    return { ...made, ...counts, ok, changed: changed.map(({ path }) => path), removed: stale, ms: took() };
  } catch (error) {
    return failed(folder.name, [thrownProblem(folder.name, relativePath(folder.root, folder.entry), error)], took());
  }
}
