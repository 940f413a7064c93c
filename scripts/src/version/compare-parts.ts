import type { Impact, Side } from "./change.ts";
import { compareTypes, type Comparing, type TypeDifference } from "./compare-types.ts";
import { typeText } from "./type-text.ts";
import type { Type } from "./type.ts";

/** How the properties of an object changed, or the items of an array or a tuple. */
export function compareParts(before: Type, after: Type, comparing: Comparing, path: string): TypeDifference[] {
  const steps = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [
    ...[...steps].flatMap((step) => comparePart(before, after, step, comparing, path)),
    ...compareAdditional(before, after, comparing, path),
    ...compareDemands(before, after, comparing.side, path),
  ];
}

function comparePart(before: Type, after: Type, step: string, comparing: Comparing, path: string): TypeDifference[] {
  const [old, now] = [before.parts.get(step), after.parts.get(step)];
  const here = path + (path === "" ? step.replace(/^\./u, "") : step);
  if (now === undefined) {
    return [
      { path: here, kind: "removed", impact: "breaking", before: old === undefined ? "" : typeText(old), after: "" },
    ];
  }
  const isRequired = now.required || after.demands.includes(step.slice(1));
  if (old === undefined) {
    const impact = addedImpact(step, isRequired, comparing.side);
    return [{ path: here, kind: "added", impact, before: "", after: `${typeText(now)}, ${word(isRequired)}` }];
  }
  const wasRequired = old.required || before.demands.includes(step.slice(1));
  const differences = compareTypes(old, now, comparing, here);
  if (!step.startsWith(".") || wasRequired === isRequired) return differences;
  const impact = isRequired === (comparing.side === "request") ? "breaking" : "feature";
  return [{ path: here, kind: "changed", impact, before: word(wasRequired), after: word(isRequired) }, ...differences];
}

/** Another position of a tuple makes it another one. */
function addedImpact(step: string, isRequired: boolean, side: Side): Impact {
  if (!step.startsWith(".")) return "breaking";
  return isRequired && side === "request" ? "breaking" : "feature";
}

/** Keys that are not listed. An index signature asks something of values that had no need of one. */
function compareAdditional(before: Type, after: Type, comparing: Comparing, path: string): TypeDifference[] {
  const here = `${path}[key]`;
  const [old, now] = [before.additional, after.additional];
  if (old !== undefined && now !== undefined) return compareTypes(old, now, comparing, here);
  if (old !== undefined) return [{ path: here, kind: "removed", impact: "breaking", before: typeText(old), after: "" }];
  if (now === undefined) return [];
  const impact = comparing.side === "response" && now.kind === "unknown" ? "feature" : "breaking";
  return [{ path: here, kind: "added", impact, before: "", after: typeText(now) }];
}

/** Names that have to be there although nobody lists them. */
function compareDemands(before: Type, after: Type, side: Side, path: string): TypeDifference[] {
  const names = new Set([...before.demands, ...after.demands]);
  return [...names].flatMap((name): TypeDifference[] => {
    const isListed = before.parts.has(`.${name}`) || after.parts.has(`.${name}`);
    const [was, is] = [before.demands.includes(name), after.demands.includes(name)];
    if (isListed || was === is) return [];
    const impact = is === (side === "request") ? "breaking" : "feature";
    return [
      { path: path === "" ? name : `${path}.${name}`, kind: "changed", impact, before: word(was), after: word(is) },
    ];
  });
}

function word(isRequired: boolean): string {
  return isRequired ? "required" : "optional";
}
