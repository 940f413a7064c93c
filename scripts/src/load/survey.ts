import { type Path, pathToPointer } from "../json-pointer.ts";
import type { Finding } from "../problem.ts";
import { BUDGETS } from "./budgets.ts";

/** A `$ref` that names something outside of the file that holds it. */
export interface FoundReference {
  /** Pointer of the `$ref`'s value. */
  readonly pointer: string;
  readonly text: string;
}

export interface Survey {
  readonly references: readonly FoundReference[];
  readonly findings: readonly Finding[];
}

/** Fields whose value is data about the API's payloads: a `$ref` in there is none. */
const DATA_FIELDS = new Set(["example", "default", "const", "enum", "value", "dataValue", "serializedValue"]);

/** Fields that map names to objects: their keys are names, whatever they spell. */
const NAME_MAPS = new Set([
  ...["paths", "webhooks", "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links"],
  ...["securitySchemes", "callbacks", "pathItems", "mediaTypes", "content", "encoding", "variables", "mapping"],
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "additionalOperations"],
]);

interface Step {
  readonly value: object;
  readonly path: Path | undefined;
  readonly depth: number;
  /** Keys are names here, not fields. */
  readonly isNameMap: boolean;
  readonly isData: boolean;
}

/**
 * Walks a whole file once, without recursion: finds the references that lead out of it, values nested too deep, and numbers
 * that JSON cannot hold.
 */
export function surveyFile(data: unknown): Survey {
  const references: FoundReference[] = [];
  const findings: Finding[] = [];
  const open: Step[] = [];
  visit(data, undefined, 0, false, false);
  for (let step = open.pop(); step !== undefined; step = open.pop()) enter(step);
  return { references, findings };

  function enter(step: Step): void {
    const { value, path, depth, isNameMap, isData } = step;
    const isList = Array.isArray(value);
    for (const key of Object.keys(value).reverse()) {
      const member = (value as Record<string, unknown>)[key];
      const isField = !isList && !isNameMap && !isData;
      if (isField && key === "$ref" && typeof member === "string") note(member, { parent: path, key });
      const opensData =
        isField && (DATA_FIELDS.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(member)));
      if (typeof member === "number" ? !Number.isFinite(member) : typeof member === "object" && member !== null) {
        visit(member, { parent: path, key }, depth + 1, isField && NAME_MAPS.has(key), isData || opensData);
      }
    }
  }

  function visit(value: unknown, path: Path | undefined, depth: number, isNameMap: boolean, isData: boolean): void {
    if (typeof value === "number") return report("number-out-of-range", path);
    if (typeof value !== "object" || value === null) return;
    if (depth > BUDGETS.depth) return report("too-deep", path);
    open.push({ value, path, depth, isNameMap: isNameMap && !Array.isArray(value), isData });
  }

  function note(text: string, path: Path): void {
    if (!text.startsWith("#")) references.push({ pointer: pathToPointer(path), text });
  }

  function report(rule: "number-out-of-range" | "too-deep", path: Path | undefined): void {
    findings.push({ rule, severity: "error", pointer: pathToPointer(path), ...WORDS[rule] });
  }
}

const WORDS = {
  "number-out-of-range": {
    message: "The number is out of the range that JSON numbers have in practice.",
    fix: "Write a finite number, or a string.",
  },
  "too-deep": {
    message: `Values are nested more than ${BUDGETS.depth} levels deep.`,
    fix: "Name inner schemas under components and refer to them.",
  },
} as const;
