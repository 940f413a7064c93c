import { field, isObject } from "../document.ts";
import type { Json } from "../model/model.ts";
import { aType, fitsShape } from "./describe.ts";
import { nearest } from "./nearest.ts";
import type { Linter, Resolved, Visit } from "./visit.ts";
import type { Met, Step } from "./walk.ts";

/** A `$ref` and the object that holds it. */
export interface Reference {
  readonly text: string;
  readonly visit: Visit;
}

/** Judges references after a walk. Returns the targets that the walk has not met: they are looked at as what refers to them. */
export function checkReferences(references: readonly Reference[], met: Met, linter: Linter): Step[] {
  const next: Step[] = [];
  const ends: Ends = new Map();
  for (const reference of references) {
    const target = linter.resolve(reference.text, reference.visit.file);
    if (target === "unknown file") continue;
    if (target === undefined) reportUnresolved(reference, linter);
    else judgeTarget(reference, target, met, linter, ends, next);
  }
  return next;
}

/** For each Reference Object whether its chain ends at something else. */
type Ends = Map<object, boolean>;

function judgeTarget(reference: Reference, target: Resolved, met: Met, linter: Linter, ends: Ends, next: Step[]): void {
  const { type, file } = reference.visit;
  const { value } = target;
  const shape = { kind: "object", type, reference: true } as const;
  const metAs = typeof value === "object" && value !== null ? met.get(value) : undefined;
  if (!fitsShape(value, shape, linter.minor) || (metAs !== undefined && metAs !== type)) {
    const found = metAs === undefined ? "something else" : aType(metAs);
    report(reference, linter, "reference-kind", `${quote(reference)} leads to ${found}, not to ${aType(type)}.`);
  } else if (!chainEnds(reference.visit.value, file, linter, ends)) {
    report(
      reference,
      linter,
      "reference-cycle",
      `${quote(reference)} leads back to itself and never to ${aType(type)}.`,
    );
  } else if (metAs === undefined) {
    next.push({ ...target, shape });
  }
}

/** Whether following `$ref` from an object ends; each object is followed once, however many references lead through it. */
function chainEnds(start: Json, file: string, linter: Linter, ends: Ends): boolean {
  const chain: object[] = [];
  const onChain = new Set<object>();
  let result = true;
  for (let at: Json = start, from = file; isObject(at);) {
    const known = ends.get(at);
    if (known !== undefined || onChain.has(at)) {
      result = known ?? false;
      break;
    }
    chain.push(at);
    onChain.add(at);
    const text = field(at, "$ref");
    const target = typeof text === "string" ? linter.resolve(text, from) : undefined;
    if (typeof target !== "object") break;
    [at, from] = [target.value, target.file];
  }
  for (const one of chain) ends.set(one, result);
  return result;
}

function reportUnresolved(reference: Reference, linter: Linter): void {
  const names = reference.visit.type === "schema" ? linter.schemaNames : [];
  const prefix = "#/components/schemas/";
  const meant = reference.text.startsWith(prefix) ? nearest(reference.text.slice(prefix.length), names) : undefined;
  const fix = meant === undefined ? "Add what it names, or correct the pointer." : `Did you mean ${prefix}${meant}?`;
  report(reference, linter, "unresolved-reference", `${quote(reference)} leads nowhere.`, fix);
}

function report(reference: Reference, linter: Linter, rule: string, message: string, fix?: string): void {
  linter.report(reference.visit, {
    rule,
    severity: "error",
    at: ["$ref"],
    message,
    ...(fix === undefined ? {} : { fix }),
  });
}

function quote(reference: Reference): string {
  const { text } = reference;
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
