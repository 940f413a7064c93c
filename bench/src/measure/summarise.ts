import type { Figures } from "../report/result.ts";
import type { ProcessFigures } from "./run-process.ts";
import { median, spread } from "./statistics.ts";

/** The medians of some runs of a process. */
export function summarise(runs: readonly ProcessFigures[]): Figures {
  const peaks = runs.map(({ peak }) => peak).filter((peak) => peak !== undefined);
  return {
    wall: median(runs.map(({ wall }) => wall)),
    ...(runs.length > 1 ? { spread: spread(runs.map(({ wall }) => wall)) } : {}),
    cpu: median(runs.map(({ cpu }) => cpu)),
    ...(peaks.length > 0 ? { peak: median(peaks) } : {}),
  };
}
