import { compilers } from "../stages/compile.ts";
import type { DocumentResult, Failure } from "../result.ts";
import type { Run } from "../run/run-corpus.ts";

/** Failures of one kind. */
export interface Reason {
  readonly reason: string;
  readonly documents: number;
  readonly count: number;
  /** A document that has it, and what was said there. */
  readonly example: { readonly id: string; readonly place: string; readonly message: string };
}

export interface Summary {
  readonly documents: number;
  readonly operations: number;
  readonly made: number;
  readonly refused: readonly { readonly id: string; readonly failures: readonly Failure[] }[];
  readonly failed: readonly Reason[];
  readonly crashes: readonly { readonly id: string; readonly stage: string; readonly message: string }[];
  readonly compile: readonly CompileSummary[];
  readonly ms: number;
  readonly peakBytes: number;
  /** Documents whose result an earlier run had found. */
  readonly known: number;
}

export interface CompileSummary {
  readonly compiler: string;
  readonly tried: number;
  readonly clean: number;
  readonly reasons: readonly Reason[];
}

export function summarise({ results, ms, peakBytes, known }: Run): Summary {
  const outcomes = (outcome: string): DocumentResult[] =>
    results.filter(({ generate }) => generate.outcome === outcome);
  return {
    documents: results.length,
    operations: results.reduce((sum, { generate }) => sum + generate.operations, 0),
    made: outcomes("made").length,
    refused: outcomes("refused").map(({ id, generate }) => ({ id, failures: generate.failures })),
    failed: reasons(outcomes("failed").map(({ id, generate }) => [id, generate.failures])),
    crashes: results.flatMap(({ id, crash }) => (crash ? [{ id, ...crash }] : [])),
    compile: compilers.map((compiler) => {
      const tried = results.flatMap(({ id, compile }): [string, readonly Failure[]][] => {
        const failures = compile?.[compiler];
        return failures ? [[id, failures]] : [];
      });
      const clean = tried.filter(([, failures]) => failures.length === 0).length;
      return { compiler, tried: tried.length, clean, reasons: reasons(tried) };
    }),
    ms,
    peakBytes,
    known,
  };
}

/** Most documents first. */
export function reasons(failures: readonly (readonly [id: string, failures: readonly Failure[]])[]): Reason[] {
  const found = new Map<string, { ids: Set<string>; count: number; example: Reason["example"] }>();
  for (const [id, list] of failures) {
    for (const { reason, message, place } of list) {
      const entry = found.get(reason) ?? { ids: new Set(), count: 0, example: { id, place, message } };
      entry.ids.add(id);
      entry.count += 1;
      found.set(reason, entry);
    }
  }
  return [...found]
    .map(([reason, { ids, count, example }]) => ({ reason, documents: ids.size, count, example }))
    .toSorted((a, b) => b.documents - a.documents || b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
