import type { Change, Impact, Side } from "./change.ts";
import { compareNotes } from "./compare-notes.ts";
import { compareParts } from "./compare-parts.ts";
import { typeText } from "./type-text.ts";
import type { Type } from "./type.ts";
import { alternativesOf, referenceOf, unfold, type Schemas } from "./unfold.ts";

/** A difference within a type: where, from its root, and what stood there. */
export interface TypeDifference {
  readonly path: string;
  readonly kind: Change["kind"];
  readonly impact: Impact;
  readonly before: string;
  readonly after: string;
}

export interface Comparing {
  readonly side: Side;
  readonly before: Schemas;
  readonly after: Schemas;
  /** Told of two named schemas that stand in the same place: they are compared once, elsewhere. */
  readonly link: (before: string, after: string) => void;
  /** How many references were followed instead. Schemas that know each other repeat themselves behind a few. */
  readonly depth: number;
}

const deepest = 8;

/**
 * How a value's type changed, seen from the package's user: who makes it may not be asked for more, and who reads it may not
 * get more than before. What is not known to be harmless is breaking.
 */
export function compareTypes(before: Type, after: Type, comparing: Comparing, path = ""): TypeDifference[] {
  const { side } = comparing;
  const [old, now] = [referenceOf(before), referenceOf(after)];
  if (old !== undefined && now !== undefined) {
    comparing.link(old, now);
    return notesChanged(before, after, side, path);
  }
  const [left, right] = [alternativesOf(before), alternativesOf(after)];
  const nulls = left.nullable === right.nullable ? [] : [nullChanged(right.nullable, side, path)];
  const [first, other] = [left.list[0], right.list[0]];
  if (first !== undefined && other !== undefined && left.list.length === 1 && right.list.length === 1) {
    const isSplit = first !== before || other !== after;
    return [...nulls, ...(isSplit ? compareTypes : compareSingle)(first, other, comparing, path)];
  }
  return [...nulls, ...compareUnions(before, after, comparing, path)];
}

function nullChanged(isNullable: boolean, side: Side, path: string): TypeDifference {
  const impact = isNullable === (side === "request") ? "feature" : "breaking";
  const [before, after] = isNullable ? ["never null", "may be null"] : ["may be null", "never null"];
  return { path, kind: "changed", impact, before, after };
}

function notesChanged(before: Type, after: Type, side: Side, path: string): TypeDifference[] {
  const notes = compareNotes(notesOf(before), notesOf(after), side);
  return notes.map(({ impact, before: old, after: now }) => ({
    path,
    kind: "changed",
    impact,
    before: old,
    after: now,
  }));
}

function notesOf({ format, notes }: Type): string[] {
  return [...(format === undefined ? [] : [`format=${format}`]), ...notes];
}

/** Two types of which neither is a union; references are followed, and may lead to one. */
function compareSingle(before: Type, after: Type, comparing: Comparing, path: string): TypeDifference[] {
  const [old, now] = [unfold(before, comparing.before), unfold(after, comparing.after)];
  if (old !== before || now !== after) {
    if (comparing.depth >= deepest) return [];
    return compareTypes(old, now, { ...comparing, depth: comparing.depth + 1 }, path);
  }
  const notes = notesChanged(before, after, comparing.side, path);
  if (before.kind !== after.kind) return [typeChanged(before, after, comparing.side, path), ...notes];
  return [
    ...notes,
    ...valuesChanged(before, after, path),
    ...compareParts(before, after, comparing, path),
    ...(before.kind === "intersection" ? compareMembers(before, after, comparing, path) : []),
  ];
}

function typeChanged(before: Type, after: Type, side: Side, path: string): TypeDifference {
  const impact = isHarmless(before, after, side) ? "feature" : "breaking";
  return { path, kind: "changed", impact, before: typeText(before), after: typeText(after) };
}

function isHarmless(before: Type, after: Type, side: Side): boolean {
  if (side === "response") return before.kind === "number" && after.kind === "integer";
  if (after.kind === "unknown") return true;
  if (before.kind === "integer") return after.kind === "number";
  return before.kind === "enum" && after.kind === "string" && before.values.every((value) => value.startsWith('"'));
}

/** Values that are listed: new ones are to be reckoned with on both sides. */
function valuesChanged(before: Type, after: Type, path: string): TypeDifference[] {
  const added = after.values.filter((value) => !before.values.includes(value));
  const removed = before.values.filter((value) => !after.values.includes(value));
  return [
    ...added.map((value): TypeDifference => ({ path, kind: "added", impact: "feature", before: "", after: value })),
    ...removed.map((value): TypeDifference => ({
      path,
      kind: "removed",
      impact: "breaking",
      before: value,
      after: "",
    })),
  ];
}

function compareUnions(before: Type, after: Type, comparing: Comparing, path: string): TypeDifference[] {
  if (after.kind === "unknown" && comparing.side === "request") return [typeChanged(before, after, "request", path)];
  const [left, right] = [unfold(before, comparing.before), unfold(after, comparing.after)];
  const isUnfolded = comparing.depth < deepest && (left !== before || right !== after);
  const isKnown = keysOf(after).has(before.kind) || keysOf(before).has(after.kind);
  if (isUnfolded && !isKnown && (left.kind === "union" || right.kind === "union")) {
    return compareTypes(left, right, { ...comparing, depth: comparing.depth + 1 }, path);
  }
  return [...discriminatorChanged(before, after, path), ...compareMembers(before, after, comparing, path)];
}

function compareMembers(before: Type, after: Type, comparing: Comparing, path: string): TypeDifference[] {
  const [left, right] = [keysOf(before), keysOf(after)];
  const isUnion = after.kind !== "intersection";
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key): TypeDifference[] => {
    const [old, now] = [left.get(key), right.get(key)];
    if (old !== undefined && now !== undefined) return compareTypes(old, now, comparing, path);
    if (now === undefined)
      return [{ path, kind: "removed", impact: "breaking", before: old ? typeText(old) : "", after: "" }];
    const impact = isUnion && comparing.side === "request" ? "feature" : "breaking";
    return [{ path, kind: "added", impact, before: "", after: typeText(now) }];
  });
}

/** Members by what tells them apart: the name, or the kind and how many of it came before. */
function keysOf(type: Type): Map<string, Type> {
  const members = type.kind === "intersection" ? type.members : alternativesOf(type).list;
  const keys = new Map<string, Type>();
  for (const member of members) {
    let key = member.kind;
    for (let count = 2; keys.has(key); count++) key = `${member.kind} ${count}`;
    keys.set(key, member);
  }
  return keys;
}

function discriminatorChanged(before: Type, after: Type, path: string): TypeDifference[] {
  const differences: TypeDifference[] = [];
  if (before.discriminator !== after.discriminator) {
    const [old, now] = [before.discriminator ?? "none", after.discriminator ?? "none"];
    differences.push({
      path,
      kind: "changed",
      impact: "breaking",
      before: `discriminator ${old}`,
      after: `discriminator ${now}`,
    });
  }
  for (const value of new Set([...before.mapping.keys(), ...after.mapping.keys()])) {
    const [old, now] = [before.mapping.get(value), after.mapping.get(value)];
    if (old === now) continue;
    const impact = old === undefined ? "feature" : "breaking";
    const texts = [old, now].map((name) => (name === undefined ? "" : `${value} is ${name.slice(1)}`));
    differences.push({ path, kind: "changed", impact, before: texts[0] ?? "", after: texts[1] ?? "" });
  }
  return differences;
}
