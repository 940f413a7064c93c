/** The middle of some numbers. Throws a `RangeError` where there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of some numbers do not exceed, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("There is no quantile of no numbers.");
  return below + (above - below) * (position - Math.floor(position));
}

/** How far from the median the numbers go, as a share of it: half of the distance between the smallest and the largest. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values);
}
