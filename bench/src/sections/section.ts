import type { Bench } from "../setup/bench.ts";
import type { Row } from "../report/result.ts";
import type { Plot } from "../report/plot.ts";
import type { Target } from "../report/target.ts";

/** A part of the page that can be measured alone. */
export interface Section {
  readonly title: string;
  /** What is measured and how, for the page; Markdown. */
  readonly text: string;
  /** Rounds that count, each contestant once in each; and of a run that only shows that everything works. */
  readonly rounds: number;
  readonly measure: (bench: Bench) => Promise<readonly Row[]>;
  /** The figures as Markdown. */
  readonly write: (rows: readonly Row[]) => readonly string[];
  /** By the name of the picture's file, without its ending. */
  readonly plots?: (rows: readonly Row[]) => Readonly<Record<string, Plot>>;
  readonly targets: (rows: readonly Row[]) => readonly Target[];
}
