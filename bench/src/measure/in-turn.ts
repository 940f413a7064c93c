export interface Contestant<T> {
  readonly name: string;
  /** Takes the number of the round; those below zero warm up and are not counted. */
  readonly run: (round: number) => Promise<T>;
}

export interface Rounds {
  /** That count. */
  readonly rounds: number;
  /** Before them. Default: 1. */
  readonly warmUps?: number;
}

/**
 * Lets contestants run in turn, round after round, so that what disturbs the machine disturbs all of them. Every other round goes
 * backwards: nobody always comes behind the same neighbour. Gives the figures of each by its name. Who throws takes part no more
 * and has no figures.
 */
export async function inTurn<T>(
  contestants: readonly Contestant<T>[],
  { rounds, warmUps = 1 }: Rounds,
  onFailure: (name: string, error: unknown) => void,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const figures = new Map<string, T[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    const order = round % 2 === 0 ? contestants : contestants.toReversed();
    for (const { name, run } of order.filter((one) => figures.has(one.name))) {
      try {
        const figure = await run(round);
        if (round >= 0) figures.get(name)?.push(figure);
      } catch (error) {
        figures.delete(name);
        onFailure(name, error);
      }
    }
  }
  return figures;
}
