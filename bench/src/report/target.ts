import { table } from "./markdown.ts";

/** What is promised of a figure. */
export interface Target {
  readonly what: string;
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number };
  /** `undefined` where it was not measured. */
  readonly reached: number | undefined;
  /** What the number counts: `× hey-api`, `s`. */
  readonly unit: string;
}

export function isMet({ wanted, reached }: Target): boolean {
  if (reached === undefined) return false;
  return "atMost" in wanted ? reached <= wanted.atMost : reached >= wanted.atLeast;
}

export function targetTable(targets: readonly Target[]): string {
  return table([
    ["", "target", "reached", ""],
    ...targets.map((target) => {
      const { what, wanted, reached, unit } = target;
      const limit = "atMost" in wanted ? `≤ ${wanted.atMost}` : `≥ ${wanted.atLeast}`;
      if (reached === undefined) return [what, `${limit} ${unit}`, "–", "not measured"];
      return [what, `${limit} ${unit}`, `${reached.toFixed(2)} ${unit}`, isMet(target) ? "met" : "**not met**"];
    }),
  ]);
}

/** `undefined` where one of them is missing. */
export function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}

/** The largest of what is there; `undefined` for nothing. */
export function worst(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
