import type { FigureName } from "./figures.ts";
import type { Machine } from "./machine.ts";

export type Figures = Partial<Record<FigureName, number>>;

/** What one contestant reached in one case: medians, or `note` where it reached nothing. */
export interface Row {
  /** For example the document that was generated from. */
  readonly case: string;
  /** Who did it. */
  readonly who: string;
  readonly figures: Figures;
  /** For example why there are no figures. */
  readonly note?: string;
}

/** A section's figures as they are kept in `results/`, so that one section can be renewed alone. */
export interface SectionResult {
  /** Of the day, in UTC. */
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
  /** Of what took part, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Rounds that the medians are of, without the one to warm up. */
  readonly rounds: number;
  readonly rows: readonly Row[];
}

/** The name that we go by among the contestants. */
export const ours = "Specloom";

export function find(rows: readonly Row[], of: string, who: string): Figures | undefined {
  return rows.find((row) => row.case === of && row.who === who)?.figures;
}
