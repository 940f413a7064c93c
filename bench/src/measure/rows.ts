import { ours, type Figures, type Row } from "../report/result.ts";
import { inTurn, type Contestant, type Rounds } from "./in-turn.ts";
import type { Bench } from "../setup/bench.ts";

/** Lets contestants run in turn in one case, and makes a row of each; the row of one that failed says why. */
export async function measureRows<T>(
  bench: Pick<Bench, "tell"> & Rounds,
  of: string,
  contestants: readonly Contestant<T>[],
  summarise: (figures: readonly T[], who: string) => Figures,
): Promise<Row[]> {
  const failures = new Map<string, string>();
  const figures = await inTurn(contestants, bench, (name, error) => {
    const text = error instanceof Error ? error.message : String(error);
    // A peer may be beaten by a document; we may not.
    if (name === ours) throw new Error(`${of}: ${text}`);
    failures.set(name, text);
    bench.tell(`${of}: ${name} ${text}`);
  });
  return contestants.map(({ name: who }) => {
    const reached = figures.get(who);
    if (reached === undefined) return { case: of, who, figures: {}, note: failures.get(who) ?? "" };
    return { case: of, who, figures: summarise(reached, who) };
  });
}
