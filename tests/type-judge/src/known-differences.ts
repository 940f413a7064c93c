import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Difference } from "./difference.ts";
import { reasons, type Reason } from "./reasons.ts";

/** Places by reason, for one source: `specs/<provider>`, `golden/<provider>` or `corpus/<document>`. */
type PlacesByReason = Readonly<Record<string, readonly string[]>>;

const file = fileURLToPath(new URL("../known-differences.json", import.meta.url));

/** The committed list. */
export function readKnownDifferences(): Record<string, PlacesByReason> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, PlacesByReason>;
}

/** What is wrong with the list for one source: differences that it lacks or has another reason for, and entries without a difference. */
export function compareWithKnown(known: PlacesByReason | undefined, differences: readonly Difference[]): string[] {
  const listed = Object.entries(known ?? {}).flatMap(([id, places]) => places.map((place) => entry(id, place)));
  const found = new Map(
    differences.map((difference) => [entry(reasonOf(difference), placeOf(difference)), difference]),
  );
  const unlisted = [...found].filter(([key]) => !listed.includes(key));
  return [
    ...unlisted.map(([key, { judge, ours }]) => `not listed: ${key}\n  openapi-typescript ${judge}\n  ours ${ours}`),
    ...listed.filter((key) => !found.has(key)).map((key) => `listed, but gone: ${key}`),
  ];
}

function entry(reason: string | undefined, place: string): string {
  return `${reason ?? "(no reason)"}: ${place}`;
}

/**
 * Renews the list for some sources and returns the differences that no reason matches. These are not written: give the list
 * or the reasons what they need.
 */
export function writeKnownDifferences(found: ReadonlyMap<string, readonly Difference[]>): Difference[] {
  const list = readKnownDifferences();
  for (const [source, differences] of found) list[source] = placesByReason(differences);
  const sources = Object.entries(list).filter(([, places]) => Object.keys(places).length > 0);
  const sorted = Object.fromEntries(sources.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
  return [...found.values()].flat().filter((difference) => reasonOf(difference) === undefined);
}

/** How many differences there are of each reason, the frequent ones first. */
export function countByReason(differences: readonly Difference[]): (Pick<Reason, "id" | "text"> & { count: number })[] {
  return reasons
    .map(({ id, text }) => ({ id, text, count: differences.filter((one) => reasonOf(one) === id).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function placesByReason(differences: readonly Difference[]): PlacesByReason {
  const places: Record<string, string[]> = {};
  for (const difference of differences) {
    const id = reasonOf(difference);
    if (id !== undefined) (places[id] ??= []).push(placeOf(difference));
  }
  return places;
}

function reasonOf(difference: Difference): string | undefined {
  return reasons.find(({ matches }) => matches(difference))?.id;
}

function placeOf({ path }: Difference): string {
  return path.join(" > ");
}
