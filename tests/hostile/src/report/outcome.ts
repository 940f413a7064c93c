/** What became of one input. */
export interface Outcome {
  /** The row of the table that it counts in. */
  readonly group: string;
  /** Names the input, for people. */
  readonly input: string;
  /** `made`: it was taken, and what came of it is sound; `refused`: told what is wrong, and nothing was written or sent. */
  readonly end: "made" | "refused";
  /** Why it did not hold; none where it held. */
  readonly faults: readonly string[];
  /** How many inputs it stands for. Default: 1. */
  readonly count?: number;
  /** Figures, for people. */
  readonly note?: string;
  /** What a refusal by a process of its own took, start of Node included. */
  readonly cost?: { readonly ms: number; readonly memory: number };
}
