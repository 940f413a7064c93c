/** A logarithmic axis over whole powers of ten. */
export interface Axis {
  readonly least: number;
  readonly most: number;
  /** The powers of ten, both ends with them. */
  readonly ticks: readonly number[];
}

/** The smallest axis that holds some values above zero. */
export function axis(values: readonly number[]): Axis {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(Math.ceil(Math.log10(Math.max(...values))), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
  return { least: Number(`1e${first}`), most: Number(`1e${last}`), ticks };
}

/** Where a value stands between the ends, from 0 to 1. */
export function position(value: number, { least, most }: Axis): number {
  return Math.log10(value / least) / Math.log10(most / least);
}
