import { compareWithKnown, countByReason, type Difference, type readKnownDifferences } from "@specloom/type-judge";
import type { DocumentResult } from "../result.ts";

export type KnownDifferences = ReturnType<typeof readKnownDifferences>;

export interface TypesSummary {
  readonly compared: number;
  /** Packages without a difference. */
  readonly identical: number;
  readonly notCompared: readonly { readonly id: string; readonly error: string }[];
  readonly byReason: ReturnType<typeof countByReason>;
  /** Differences that the list lacks, and entries of it without a difference. */
  readonly problems: readonly { readonly id: string; readonly problem: string }[];
}

/** `undefined` if no types were compared. */
export function typesSummary(results: readonly DocumentResult[], known: KnownDifferences): TypesSummary | undefined {
  const found = [...differencesBySource(results)];
  const notCompared = results.flatMap(({ id, types }) =>
    types && "error" in types ? [{ id, error: types.error }] : [],
  );
  if (found.length + notCompared.length === 0) return undefined;
  return {
    compared: found.length,
    identical: found.filter(([, differences]) => differences.length === 0).length,
    notCompared,
    byReason: countByReason(found.flatMap(([, differences]) => differences)),
    problems: found.flatMap(([id, differences]) =>
      compareWithKnown(known[id], differences).map((problem) => ({ id, problem })),
    ),
  };
}

/** By the name that the list of known differences has for a document. */
export function differencesBySource(results: readonly DocumentResult[]): Map<string, readonly Difference[]> {
  return new Map(
    results.flatMap(({ id, types }): [string, readonly Difference[]][] =>
      types && "differences" in types ? [[`corpus/${id}`, types.differences]] : [],
    ),
  );
}
