import { availableParallelism } from "node:os";
import { runProcess, type ProcessFigures } from "../measure/run-process.ts";
import type { Bench } from "./bench.ts";
import { specloom } from "./roots.ts";

export interface ManyFigures extends ProcessFigures {
  readonly documents: number;
  readonly failed: number;
  /** Providers with a file that was written or removed. */
  readonly changed: number;
}

/** Generates all of a root with every core. Documents that are refused are counted, and fail nothing. */
export async function generateAll(bench: Bench, root: string, words: readonly string[] = []): Promise<ManyFigures> {
  const jobs = String(availableParallelism());
  const command = specloom(bench, "generate", "--root", root, "--jobs", jobs, "--json", ...words);
  const figures = await runProcess(command, { cwd: bench.home, codes: [0, 1], limit: 3_600_000 });
  return { ...figures, ...readReport(figures.stdout) };
}

interface Provider {
  readonly ok: boolean;
  readonly changed?: readonly string[];
  readonly removed?: readonly string[];
}

/** What a report of `specloom generate --json` counts. */
export function readReport(json: string): Pick<ManyFigures, "documents" | "failed" | "changed"> {
  const { providers }: { providers: readonly Provider[] } = JSON.parse(json);
  return {
    documents: providers.length,
    failed: providers.filter(({ ok }) => !ok).length,
    changed: providers.filter(({ changed = [], removed = [] }) => changed.length + removed.length > 0).length,
  };
}
