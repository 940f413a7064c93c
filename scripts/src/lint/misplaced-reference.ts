import { field, isObject } from "../document.ts";
import type { Json } from "../model/model.ts";
import { describeShape } from "./describe.ts";
import { readMisfit } from "./misfit.ts";
import { reportUnresolved } from "./unresolved.ts";
import type { Shape } from "./structure/shape.ts";
import type { Linter } from "./visit.ts";
import type { Step } from "./walk.ts";

/**
 * A `$ref` at a place where the specification has none is followed all the same, as bundlers do: its target takes its place.
 * Returns what is to be looked at instead, or nothing where the value is no such reference.
 */
export function misplacedReference(step: Step, shape: Shape, linter: Linter): Step[] | undefined {
  const { value, file } = step;
  const text = isObject(value) ? field(value, "$ref") : undefined;
  if (typeof value !== "object" || value === null || typeof text !== "string" || !isMisplaced(shape)) return undefined;
  // One that leads back to itself ends nowhere.
  const end = linter.follow(value as Json, file);
  if (end === undefined) {
    if (linter.resolve(text, file) === "unknown file") return [];
    reportUnresolved({ text, at: step, type: shape.kind === "object" ? shape.type : undefined, node: value }, linter);
    const isOperation = shape.kind === "object" && shape.type === "operation";
    return isOperation ? [] : readMisfit({ ...step, value: null }, shape, linter, true);
  }
  const name = step.path === undefined ? "the document" : String(step.path.key);
  linter.report(step, {
    rule: "misplaced-reference",
    severity: "warning",
    at: ["$ref"],
    message: `${name} must be ${describeShape(shape)}, and no reference may stand in its place`,
    reading: `what ${JSON.stringify(text)} leads to is read`,
    fix: "Copy it there, for example with `npx @redocly/cli bundle`.",
  });
  linter.inline(value);
  return [{ value: end.value, shape, path: end.path, file: end.file, holder: undefined, key: undefined }];
}

function isMisplaced(shape: Shape): boolean {
  switch (shape.kind) {
    case "object":
      return !shape.reference;
    case "map":
      // A map of texts may have a key of this name.
      return !["any", "string", "text"].includes(shape.values.kind);
    case "either":
      return shape.shapes.every(isMisplaced);
    default:
      return true;
  }
}
