import type { Difference } from "@specloom/type-judge";

/** The stages of a run, in order. */
export const stages = ["generate", "compile", "examples", "types", "request", "response"] as const;

export type Stage = (typeof stages)[number];

/** Why something did not pass: failures of one class share the reason. */
export interface Failure {
  /** Names the class, for example `TS2590 client.ts` or `unresolved-reference`. */
  readonly reason: string;
  /** What was said of this one. */
  readonly message: string;
  /** Where: a JSON pointer, a place in a generated file, or an operation. */
  readonly place: string;
}

/** Whose fault a failure is, the worst first; only `ours` fails a run. */
export const faults = ["ours", "document", "judge", "sampler"] as const;

export type Fault = (typeof faults)[number];

export interface CallFailure extends Failure {
  readonly fault: Fault;
  /** Operations of the document that have it. */
  readonly operations: number;
}

export interface GenerateResult {
  /** `refused`: the document is invalid; `failed`: ours. */
  readonly outcome: "made" | "refused" | "failed";
  readonly operations: number;
  /** The document's own and those that it refers to. */
  readonly files: number;
  /** Whether it is read in a way that it does not say itself. */
  readonly isTolerated: boolean;
  /** Operations that were left out, for example `GET /users`. */
  readonly skipped: readonly string[];
  readonly warnings: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
  readonly ms: number;
}

/** By version of TypeScript. */
export type CompileResult = Readonly<Record<string, readonly Failure[]>>;

/** The examples on a package's pages. */
export interface ExamplesResult {
  /** Code blocks that were type-checked. */
  readonly blocks: number;
  readonly failures: readonly Failure[];
}

/** Our types beside openapi-typescript's: where they differ, or why they were not compared. */
export type TypesResult = { readonly differences: readonly Difference[] } | { readonly error: string };

/** Requests or responses of one document: how many were tried and how many of them did not pass, by whose fault. */
export interface CallResult {
  /** Calls that were made. */
  readonly tried: number;
  readonly passed: number;
  /** Operations with at least one call. */
  readonly operations: number;
  /** Operations that did not pass, by the worst fault of their calls. */
  readonly failedOperations: Readonly<Record<Fault, number>>;
  /** What is to be known of them, counted. */
  readonly notes: Readonly<Record<string, number>>;
  /** One for each reason, with an example. */
  readonly failures: readonly CallFailure[];
  readonly ms: number;
}

/** What became of one document; a stage is missing where an earlier one did not pass. */
export interface DocumentResult {
  readonly id: string;
  readonly bytes: number;
  readonly generate: GenerateResult;
  readonly compile?: CompileResult;
  readonly examples?: ExamplesResult;
  /** Of a sample's documents alone. */
  readonly types?: TypesResult;
  readonly request?: CallResult;
  readonly response?: CallResult;
  /** Set where a stage ended the process, ran out of memory or took too long. */
  readonly crash?: { readonly stage: Stage; readonly message: string };
}
