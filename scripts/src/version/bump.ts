import type { Impact } from "./change.ts";

/** A step of semantic versioning. */
export type Bump = "major" | "minor" | "patch";

const order: readonly (Bump | undefined)[] = [undefined, "patch", "minor", "major"];

/**
 * The step that a change calls for: from 1.0 on major for what breaks and minor for what is new, before it one less.
 * @param impact of the gravest change; `words` where only texts changed
 * @param version that the step starts from
 */
export function bumpFor(impact: Impact | "words", version: string): Bump {
  const stable = !version.startsWith("0.");
  if (impact === "breaking") return stable ? "major" : "minor";
  return impact === "feature" && stable ? "minor" : "patch";
}

export function isAtLeast(bump: Bump | undefined, wanted: Bump): boolean {
  return order.indexOf(bump) >= order.indexOf(wanted);
}

export function greatest(bumps: readonly Bump[]): Bump | undefined {
  return bumps.toSorted((a, b) => order.indexOf(b) - order.indexOf(a))[0];
}

/** The step between two versions; nothing where the second is not the higher one. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const [a, b] = [numbersOf(before), numbersOf(after)];
  const index = a.findIndex((value, place) => value !== b[place]);
  if (index === -1 || (a[index] ?? 0) > (b[index] ?? 0)) return undefined;
  return (["major", "minor", "patch"] as const)[index];
}

/** Ascending; what follows a hyphen counts as text, and comes before the version without. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const index = left.findIndex((value, place) => value !== right[place]);
  if (index !== -1) return (left[index] ?? 0) - (right[index] ?? 0);
  const [before, after] = [a, b].map((version) => /-(.*)$/u.exec(version)?.[1]);
  if (before === undefined || after === undefined) return Number(before === undefined) - Number(after === undefined);
  return before.localeCompare(after, "en", { numeric: true });
}

function numbersOf(version: string): readonly number[] {
  const [release = ""] = version.split(/[-+]/u);
  return [0, 1, 2].map((index) => Number(release.split(".")[index] ?? 0));
}
