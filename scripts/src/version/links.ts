import { codeSpan } from "../emit/text/markdown.ts";
import { change, gravest, type Change, type Side } from "./change.ts";
import { compareTypes, type Comparing, type TypeDifference } from "./compare-types.ts";
import type { Schemas } from "./unfold.ts";

/** Two named schemas in the same place, seen from one side. */
interface Pair {
  readonly side: Side;
  readonly before: string;
  readonly after: string;
  /** Operations that name it themselves. */
  readonly operations: Set<string>;
  /** Pairs that refer to it. */
  readonly parents: Set<Pair>;
  differences: readonly TypeDifference[];
}

/** Compares named schemas once for each side that they are used on, and remembers by which operations. */
export interface Links {
  readonly comparing: (side: Side, operation: string) => Comparing;
  /** What changed in the schemas that were met, and in those that nobody refers to. */
  readonly changes: () => Change[];
}

export function createLinks(before: Schemas, after: Schemas): Links {
  const pairs = new Map<string, Pair>();
  const base = { before, after, depth: 0 };
  const meet = (side: Side, old: string, now: string): Pair => {
    const key = JSON.stringify([side, old, now]);
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const pair: Pair = { side, before: old, after: now, operations: new Set(), parents: new Set(), differences: [] };
    pairs.set(key, pair);
    const [left, right] = [before.get(old), after.get(now)];
    const link = (a: string, b: string): unknown => meet(side, a, b).parents.add(pair);
    if (left !== undefined && right !== undefined)
      pair.differences = compareTypes(left, right, { ...base, side, link });
    return pair;
  };
  return {
    comparing: (side, operation) => ({
      ...base,
      side,
      link: (old, now) => meet(side, old, now).operations.add(operation),
    }),
    changes: () => {
      const met = new Set([...pairs.values()].filter((one) => one.before === one.after).map((one) => one.before));
      for (const name of before.keys()) {
        if (met.has(name) || !after.has(name)) continue;
        meet("request", name, name);
        meet("response", name, name);
      }
      return changesOf([...pairs.values()]);
    },
  };
}

/** A type used on both sides counts on both: the same difference is told once, with its graver impact. */
function changesOf(pairs: readonly Pair[]): Change[] {
  const merged = new Map<string, Change>();
  for (const pair of pairs) {
    for (const difference of pair.differences) {
      const { kind, path, before, after } = difference;
      const key = JSON.stringify([pair.after, kind, path, before, after]);
      const known = merged.get(key);
      const operations = new Set([...(known?.operations ?? []), ...usersOf(pair)]);
      const impact = gravest([difference.impact, ...(known === undefined ? [] : [known.impact])]) ?? "breaking";
      const part = path === "" ? "" : codeSpan(path);
      const texts = { before: before && codeSpan(before), after: after && codeSpan(after) };
      merged.set(
        key,
        change(`type ${codeSpan(pair.after)}`, { kind, impact, part, ...texts }, [...operations].toSorted()),
      );
    }
  }
  return [...merged.values()];
}

function usersOf(pair: Pair): Set<string> {
  const seen = new Set<Pair>([pair]);
  for (const one of seen) for (const parent of one.parents) seen.add(parent);
  return new Set([...seen].flatMap(({ operations }) => Array.from(operations)));
}

/** Whether a value of one type goes as the other without a word of difference. */
export function isSame(compare: (comparing: Comparing) => readonly unknown[], of: Comparing): boolean {
  let hasOtherName = false;
  const link = (before: string, after: string): void => {
    hasOtherName ||= before !== after;
  };
  return compare({ ...of, link }).length === 0 && !hasOtherName;
}
