import { field, isObject, referenceTo } from "../document.ts";
import { pathToPointer, toPointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import { aType, fitsShape } from "./describe.ts";
import { readOtherKind } from "./other-kind.ts";
import { repairLost, reportUnresolved } from "./unresolved.ts";
import type { Linter, Resolved, Visit } from "./visit.ts";
import type { Met, Step } from "./walk.ts";

/** A `$ref` and the object that holds it. */
export interface Reference {
  readonly text: string;
  readonly visit: Visit;
}

/** Checks references after a walk. Returns the targets that the walk has not met: they are looked at as what refers to them. */
export function checkReferences(references: readonly Reference[], met: Met, linter: Linter): Step[] {
  const next: Step[] = [];
  const ends: Ends = new Map();
  for (const reference of references) {
    const { visit, text } = reference;
    const target = linter.resolve(text, visit.file);
    if (target === "unknown file") continue;
    if (target === undefined) {
      reportUnresolved({ text, at: visit, type: visit.type, node: visit.value }, linter);
      repairLost(visit, linter);
    } else checkTarget(reference, target, met, linter, ends, next);
  }
  return next;
}

/** For each Reference Object how its chain ends. */
type Ends = Map<object, "something" | "nothing" | "itself">;

function checkTarget(reference: Reference, target: Resolved, met: Met, linter: Linter, ends: Ends, next: Step[]): void {
  const { visit, text } = reference;
  const { type, file, value: node } = visit;
  const { value } = target;
  const shape = { kind: "object", type, reference: true } as const;
  const metAs = typeof value === "object" && value !== null ? met.get(value) : undefined;
  if (!fitsShape(value, shape, linter.minor) || (metAs !== undefined && metAs !== type)) {
    const found = metAs === undefined ? "something else" : aType(metAs);
    const message = `${quote(text)} leads to ${found}, not to ${aType(type)}`;
    const read = metAs === undefined ? undefined : readOtherKind(type, metAs, value, text);
    const remark = { rule: "reference-kind", severity: "warning", at: ["$ref"], message } as const;
    if (read !== undefined) {
      linter.report(visit, { ...remark, reading: read.reading, fix: read.fix });
      linter.repairs.change(node, () => read.value);
      return;
    }
    reportLost(visit, remark, linter);
    return;
  }
  if (target.isLoose) reportLoose(reference, target, linter);
  if (isThroughList(target)) keepInPlace(reference, target, linter);
  const end = endOfChain(node, file, linter, ends);
  if (end === "itself") {
    const message = `${quote(text)} leads back to itself and never to ${aType(type)}`;
    reportLost(visit, { rule: "reference-cycle", severity: "warning", at: ["$ref"], message }, linter);
  } else if (end === "nothing") {
    // The last reference of the chain is reported.
    repairLost(visit, linter);
    if (metAs === undefined) next.push({ ...target, shape, holder: undefined, key: undefined });
  } else if (metAs === undefined) next.push({ ...target, shape, holder: undefined, key: undefined });
}

function isThroughList({ path }: Resolved): boolean {
  for (let at = path; at !== undefined; at = at.parent) if (/^\d+$/u.test(String(at.key))) return true;
  return false;
}

/** A reference into a list, or to a status, still leads to its target where repairs take out what stands in front. */
function keepInPlace({ text, visit }: Reference, target: Resolved, linter: Linter): void {
  linter.atEnd(() => {
    const path = linter.repairedPath(target);
    if (toPointer(path) === pathToPointer(target.path)) return;
    const $ref = `${text.slice(0, text.indexOf("#"))}${referenceTo(path)}`;
    linter.repairs.change(visit.value, (node) => (isObject(node) ? { ...node, $ref } : node));
  });
}

function reportLoose({ text, visit }: Reference, target: Resolved, linter: Linter): void {
  const pointer = `${text.slice(0, text.indexOf("#"))}#${pathToPointer(target.path)}`;
  linter.report(visit, {
    rule: "loose-reference",
    severity: "warning",
    at: ["$ref"],
    message: `${quote(text)} is no JSON pointer to what is probably meant`,
    reading: `${quote(pointer)} is read`,
    fix: `Write ${quote(pointer)}.`,
  });
}

function reportLost(visit: Visit, remark: Parameters<Linter["report"]>[1], linter: Linter): void {
  const { type, value } = visit;
  if (type === "parameter" || type === "requestBody") linter.breakNode(value, visit, remark);
  else {
    linter.report(visit, { ...remark, reading: type === "schema" ? "it is read as any value" : "it is left out" });
    repairLost(visit, linter);
  }
}

/** How following `$ref` from an object ends; each object is followed once, however many references lead through it. */
function endOfChain(start: Json, file: string, linter: Linter, ends: Ends): "something" | "nothing" | "itself" {
  const chain: object[] = [];
  const onChain = new Set<object>();
  let result: "something" | "nothing" | "itself" = "something";
  for (let at: Json = start, from = file; isObject(at);) {
    const known = ends.get(at);
    if (known !== undefined || onChain.has(at)) {
      result = known ?? "itself";
      break;
    }
    chain.push(at);
    onChain.add(at);
    const text = field(at, "$ref");
    if (typeof text !== "string") break;
    const target = linter.resolve(text, from);
    if (typeof target !== "object") {
      result = target === undefined ? "nothing" : "something";
      break;
    }
    [at, from] = [target.value, target.file];
  }
  for (const one of chain) ends.set(one, result);
  return result;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
