import { type JsonObject, field, isObject } from "../document.ts";
import type { Path } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import { checkFields } from "./check-fields.ts";
import { checkReferences, type Reference } from "./check-references.ts";
import { fitsShape } from "./describe.ts";
import { misplacedReference } from "./misplaced-reference.ts";
import { readMisfit } from "./misfit.ts";
import { OBJECT_TYPES } from "./structure/object-types.ts";
import type { Field, Shape, TypeName } from "./structure/shape.ts";
import type { Linter, Visit } from "./visit.ts";

/** A value that is still to be looked at. */
export interface Step {
  readonly value: Json;
  readonly shape: Shape;
  readonly path: Path | undefined;
  readonly file: string;
  /** What holds the value; `undefined` for the document and for targets of references. */
  readonly holder: object | undefined;
  /** Its key or index there. */
  readonly key: string | number | undefined;
  /** The field whose value this is. */
  readonly field?: Field;
}

/** The types that objects were visited as: nothing is looked at twice, and references are checked against it. */
export type Met = Map<object, TypeName>;

/**
 * Walks a document by its types, without recursion: first what the document holds, then what only references lead to
 * (other files, and places that no type speaks of), until nothing new turns up.
 */
export function walk(document: JsonObject, entry: string, linter: Linter): void {
  const met: Met = new Map();
  const references: Reference[] = [];
  const shape = { kind: "object", type: "openapi", reference: false } as const;
  const open: Step[] = [{ value: document, shape, path: undefined, file: entry, holder: undefined, key: undefined }];
  while (open.length > 0) {
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const inner = look(step, linter, met, references);
      for (let index = inner.length - 1; index >= 0; index -= 1) open.push(inner[index] as Step);
    }
    open.push(...checkReferences(references.splice(0), met, linter).toReversed());
  }
}

/** Checks one value and returns the values in it that have to be looked at. */
function look(step: Step, linter: Linter, met: Met, references: Reference[]): Step[] {
  const { value, path, file } = step;
  const shape = step.shape.kind === "either" ? chooseShape(step.shape.shapes, value, linter) : step.shape;
  if (shape.kind === "any") return [];
  const moved = misplacedReference(step, shape, linter);
  if (moved !== undefined) return moved;
  if (!fitsShape(value, shape, linter.minor)) return readMisfit(step, shape, linter);
  if (shape.kind === "list" && Array.isArray(value)) {
    return value.map((item: Json, key) => ({
      value: item,
      shape: shape.items,
      path: { parent: path, key },
      file,
      holder: value,
      key,
    }));
  }
  if (!isObject(value)) return [];
  if (shape.kind === "map") {
    return Object.entries(value).map(([key, item]) => ({
      value: item,
      shape: shape.values,
      path: { parent: path, key },
      file,
      holder: value,
      key,
    }));
  }
  if (shape.kind !== "object") return [];
  return lookAtObject({ ...step, value, type: shape.type }, shape.reference, linter, met, references);
}

function lookAtObject(visit: Visit, canRefer: boolean, linter: Linter, met: Met, references: Reference[]): Step[] {
  const { value, type } = visit;
  if (met.has(value)) return [];
  met.set(value, type);
  const reference = field(value, "$ref");
  if (canRefer && typeof reference === "string") {
    references.push({ text: reference, visit });
    // A Reference Object has nothing else; a path item, and a schema from 3.1 on, keep what stands beside `$ref`.
    if (type !== "pathItem" && (type !== "schema" || linter.minor === 0)) return [];
  }
  const inner = checkFields(visit, OBJECT_TYPES[type], linter);
  for (const rule of OBJECT_TYPES[type].rules ?? []) rule(visit, linter);
  return inner;
}

function chooseShape(shapes: readonly Shape[], value: Json, linter: Linter): Shape {
  const fitting = shapes.find((shape) => fitsShape(value, shape, linter.minor));
  return fitting ?? { kind: "either", shapes };
}
