import { type Path, pathToPointer } from "../json-pointer.ts";
import type { Finding } from "../problem.ts";
import { type Zone, innerZone, isMappedReference, isReferenceHolder } from "../reference-zone.ts";
import { BUDGETS } from "./budgets.ts";

/** A reference that is not a pointer into the file that holds it: it names another file, or an anchor. */
export interface FoundReference {
  /** Pointer of the reference's text. */
  readonly pointer: string;
  readonly text: string;
}

export interface Survey {
  readonly references: readonly FoundReference[];
  readonly findings: readonly Finding[];
  /** Whether something is called by a name, or refers to one. */
  readonly hasNames: boolean;
}

const naming = new Set(["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$self"]);

/** A collection that is still to be entered. */
interface Step {
  readonly value: object;
  readonly path: Path | undefined;
  readonly depth: number;
  readonly zone: Zone;
}

/**
 * Walks a whole file once, without recursion: finds the references that lead out of it, values nested too deep, and numbers
 * that JSON cannot hold.
 */
export function surveyFile(data: unknown): Survey {
  const references: FoundReference[] = [];
  const findings: Finding[] = [];
  const open: Step[] = [];
  let hasNames = false;
  visit(data, undefined, 0, "fields");
  for (let step = open.pop(); step !== undefined; step = open.pop()) enter(step);
  return { references, findings, hasNames };

  function enter({ value, path, depth, zone }: Step): void {
    if (Array.isArray(value)) {
      for (let key = value.length - 1; key >= 0; key -= 1) {
        if (isCollectionOrNumber(value[key])) visit(value[key], { parent: path, key }, depth + 1, zone);
      }
      return;
    }
    const isMapping = path?.key === "mapping" && zone === "names";
    const inner: string[] = [];
    for (const key of Object.keys(value)) {
      const member = (value as Record<string, unknown>)[key];
      if (isCollectionOrNumber(member)) inner.push(key);
      if (typeof member !== "string") continue;
      if (zone === "fields" && naming.has(key)) hasNames = true;
      if (member.startsWith("#/") || member === "#") continue;
      const refers = key === "$ref" ? isReferenceHolder(zone, path?.key) : isMapping && isMappedReference(member);
      if (refers) references.push({ pointer: pathToPointer({ parent: path, key }), text: member });
    }
    // The last is entered last.
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const key = inner[index] ?? "";
      const member = (value as Record<string, unknown>)[key];
      visit(member, { parent: path, key }, depth + 1, innerZone(zone, key, member));
    }
  }

  function visit(value: unknown, path: Path | undefined, depth: number, zone: Zone): void {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) report("number-out-of-range", path);
    } else if (typeof value === "object" && value !== null) {
      if (depth > BUDGETS.depth) report("too-deep", path);
      else open.push({ value, path, depth, zone });
    }
  }

  function report(rule: keyof typeof WORDS, path: Path | undefined): void {
    findings.push({ rule, severity: "error", pointer: pathToPointer(path), ...WORDS[rule] });
  }
}

function isCollectionOrNumber(value: unknown): boolean {
  return typeof value === "number" ? !Number.isFinite(value) : typeof value === "object" && value !== null;
}

const WORDS = {
  "number-out-of-range": {
    message: "The number is larger than JSON numbers can be.",
    fix: "Write a finite number, or a text.",
  },
  "too-deep": {
    message: `Values are nested more than ${BUDGETS.depth} levels deep.`,
    fix: "Name inner schemas under components and refer to them.",
  },
} as const;
