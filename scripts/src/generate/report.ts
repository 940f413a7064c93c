import type { Problem } from "../problem.ts";

/** What became of one provider. */
export interface ProviderReport {
  readonly name: string;
  /** Made or, when only checking, found up to date. */
  readonly ok: boolean;
  readonly operations: number;
  /** Operations that were left out, each with a warning that names it. */
  readonly skipped: number;
  /** Files of the package, written or not. */
  readonly files: number;
  /** Of these files. */
  readonly bytes: number;
  /** Paths, relative to the root, that were written; when only checking, that would be. */
  readonly changed: readonly string[];
  /** Paths that were removed, or would be. */
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  /** Milliseconds of work on this provider. */
  readonly ms: number;
}

/** What became of a run. */
export interface Report {
  readonly ok: boolean;
  readonly providers: readonly ProviderReport[];
  /** Files of the root that list the providers, by the same rules. */
  readonly changed: readonly string[];
  /** Milliseconds. */
  readonly ms: number;
}

export function failed(name: string, problems: readonly Problem[], ms: number): ProviderReport {
  const skipped = problems.filter((problem) => problem.skipped !== undefined).length;
  return { name, ok: false, operations: 0, skipped, files: 0, bytes: 0, changed: [], removed: [], problems, ms };
}
