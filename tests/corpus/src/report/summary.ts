import { compilers } from "../stages/compile.ts";
import { faults, type CallFailure, type CallResult, type DocumentResult, type Failure, type Fault } from "../result.ts";
import type { Run } from "../run/run-corpus.ts";
import { reasons, type Reason } from "./reasons.ts";
import { typesSummary, type KnownDifferences, type TypesSummary } from "./types-summary.ts";

export interface Summary {
  readonly documents: number;
  readonly operations: number;
  readonly made: number;
  /** Of them, those that are read in a way that they do not say, which are not called. */
  readonly tolerated: number;
  readonly skipped: { readonly documents: number; readonly operations: number };
  readonly slowest: { readonly id: string; readonly ms: number } | undefined;
  readonly refused: readonly { readonly id: string; readonly failures: readonly Failure[] }[];
  readonly failed: readonly Reason[];
  readonly crashes: readonly { readonly id: string; readonly stage: string; readonly message: string }[];
  readonly compile: readonly CompileSummary[];
  readonly examples: ExamplesSummary;
  /** Undefined if no types were compared. */
  readonly types: TypesSummary | undefined;
  readonly request: CallSummary;
  readonly response: CallSummary;
  readonly ms: number;
  readonly peakBytes: number;
  /** Documents whose result an earlier run had found. */
  readonly known: number;
  /** Whether nothing of ours failed. */
  readonly ok: boolean;
}

export interface CompileSummary {
  readonly compiler: string;
  readonly tried: number;
  readonly clean: number;
  readonly reasons: readonly Reason[];
}

export interface ExamplesSummary {
  /** Packages whose pages have examples. */
  readonly packages: number;
  /** Those of them whose examples all compile. */
  readonly clean: number;
  /** Code blocks of all of them. */
  readonly blocks: number;
  readonly reasons: readonly Reason[];
}

export interface CallSummary {
  readonly documents: number;
  readonly operations: number;
  readonly calls: number;
  readonly passedCalls: number;
  /** Operations that did not pass, by the worst fault of their calls. */
  readonly failedOperations: Readonly<Record<Fault, number>>;
  readonly reasons: Readonly<Record<Fault, readonly Reason[]>>;
  /** What is to be known of them, counted. */
  readonly notes: Readonly<Record<string, number>>;
}

/** `knownDifferences`: of our types from openapi-typescript's, by source. */
export function summarise({ results, ms, peakBytes, known }: Run, knownDifferences: KnownDifferences): Summary {
  const outcomes = (outcome: string): DocumentResult[] =>
    results.filter(({ generate }) => generate.outcome === outcome);
  const crashes = results.flatMap(({ id, crash }) => (crash ? [{ id, ...crash }] : []));
  const compile = compilers.map((compiler) => compileSummary(results, compiler));
  const [request, response] = [callSummary(results, "request"), callSummary(results, "response")];
  const failed = outcomes("failed");
  const examples = examplesSummary(results);
  const types = typesSummary(results, knownDifferences);
  return {
    documents: results.length,
    operations: results.reduce((sum, { generate }) => sum + generate.operations, 0),
    made: outcomes("made").length,
    tolerated: outcomes("made").filter(({ generate }) => generate.isTolerated).length,
    skipped: skippedOperations(outcomes("made")),
    slowest: slowest(results),
    refused: outcomes("refused").map(({ id, generate }) => ({ id, failures: generate.failures })),
    failed: reasons(failed.map(({ id, generate }) => [id, generate.failures])),
    crashes,
    compile,
    examples,
    types,
    request,
    response,
    ms,
    peakBytes,
    known,
    ok:
      failed.length + crashes.length === 0 &&
      compile.every(({ tried, clean }) => tried === clean) &&
      examples.clean === examples.packages &&
      (types?.problems.length ?? 0) === 0 &&
      request.failedOperations.ours + response.failedOperations.ours === 0,
  };
}

function skippedOperations(made: readonly DocumentResult[]): Summary["skipped"] {
  const counts = made.map(({ generate }) => generate.skipped.length).filter((count) => count > 0);
  return { documents: counts.length, operations: counts.reduce((sum, count) => sum + count, 0) };
}

function slowest(results: readonly DocumentResult[]): Summary["slowest"] {
  const [first] = results.toSorted((a, b) => b.generate.ms - a.generate.ms);
  return first && { id: first.id, ms: first.generate.ms };
}

function compileSummary(results: readonly DocumentResult[], compiler: string): CompileSummary {
  const tried = results.flatMap(({ id, compile }): [string, readonly Failure[]][] => {
    const failures = compile?.[compiler];
    return failures ? [[id, failures]] : [];
  });
  const clean = tried.filter(([, failures]) => failures.length === 0).length;
  return { compiler, tried: tried.length, clean, reasons: reasons(tried) };
}

function examplesSummary(results: readonly DocumentResult[]): ExamplesSummary {
  const tried = results.flatMap(({ id, examples }) => (examples && examples.blocks > 0 ? [{ id, ...examples }] : []));
  return {
    packages: tried.length,
    clean: tried.filter(({ failures }) => failures.length === 0).length,
    blocks: tried.reduce((sum, { blocks }) => sum + blocks, 0),
    reasons: reasons(tried.map(({ id, failures }) => [id, failures])),
  };
}

function callSummary(results: readonly DocumentResult[], stage: "request" | "response"): CallSummary {
  const tried = results.flatMap((result): [string, CallResult][] => {
    const calls = result[stage];
    return calls ? [[result.id, calls]] : [];
  });
  const total = (count: (calls: CallResult) => number): number =>
    tried.reduce((sum, [, calls]) => sum + count(calls), 0);
  const ofFault = (fault: Fault): [string, CallFailure[]][] =>
    tried.map(([id, { failures }]) => [id, failures.filter((failure) => failure.fault === fault)]);
  return {
    documents: tried.length,
    operations: total(({ operations }) => operations),
    calls: total((calls) => calls.tried),
    passedCalls: total(({ passed }) => passed),
    failedOperations: byFault((fault) => total(({ failedOperations }) => failedOperations[fault])),
    reasons: byFault((fault) => reasons(ofFault(fault))),
    notes: addUp(tried.map(([, { notes }]) => notes)),
  };
}

function addUp(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [what, count] of counts.flatMap((one) => Object.entries(one))) sums[what] = (sums[what] ?? 0) + count;
  return sums;
}

function byFault<Value>(value: (fault: Fault) => Value): Record<Fault, Value> {
  return Object.fromEntries(faults.map((fault) => [fault, value(fault)])) as Record<Fault, Value>;
}
