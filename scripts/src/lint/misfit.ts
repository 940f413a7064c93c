import { isObject } from "../document.ts";
import type { Json } from "../model/model.ts";
import { coerce } from "./coerce.ts";
import { describeShape, describeValue } from "./describe.ts";
import type { Shape } from "./structure/shape.ts";
import type { Linter } from "./visit.ts";
import type { Step } from "./walk.ts";

/**
 * Reports a value whose JSON type is not the place's, and repairs it: it is read as what it most likely means, or left out.
 * Returns what is to be looked at in its place.
 */
export function readMisfit(step: Step, shape: Shape, linter: Linter, isReported = false): Step[] {
  const { value, path, holder, key } = step;
  if (value === null && isOfType(step)) return readNullType(step, linter);
  const source = (): string => linter.sourceText(step) ?? String(value);
  const coerced = coerce(value, shape, { minor: linter.minor, source });
  const isOptional = holder !== undefined && key !== undefined && step.field?.required === undefined;
  const isEnum = shape.kind === "enum" && typeof value === "string";
  const message = `${path === undefined ? "The document" : describeKey(step)} must be ${describeShape(shape)}, not ${describeValue(value)}`;
  const remark = { rule: isEnum ? "enum-value" : "wrong-type", severity: "warning", message } as const;
  const fix = value === null ? "Give it a value or remove it." : coerced?.fix;
  if (coerced === undefined && !isOptional && step.field?.required === "operation") {
    if (holder !== undefined) linter.breakNode(holder, step, { ...remark, ...(fix !== undefined && { fix }) });
    return [];
  }
  const reading = coerced?.reading ?? "it is left out";
  if (!isReported) linter.report(step, { ...remark, reading, ...(fix !== undefined && { fix }) });
  if (holder === undefined || key === undefined) return [];
  if (coerced === undefined) {
    // Without it the object that holds it is of no use.
    if (step.field?.required === "object") linter.repairs.change(holder, () => undefined);
    else linter.repairs.remove(holder, key);
    return [];
  }
  linter.repairs.set(holder, key, coerced.value);
  return partsOf(step, shape, coerced.value);
}

/** Whether a value is the type of a schema, or one of its types. */
function isOfType({ path, field, holder }: Step): boolean {
  const key = Array.isArray(holder) ? path?.parent?.key : path?.key;
  return key === "type" && (field !== undefined || Array.isArray(holder));
}

/** Without quotes, YAML reads the word null as nothing. */
function readNullType(step: Step, linter: Linter): Step[] {
  linter.report(step, {
    rule: "wrong-type",
    severity: "warning",
    message: "type is empty",
    reading: "the type null is read",
    fix: 'Quote it: "null".',
  });
  if (step.holder !== undefined && step.key !== undefined) linter.repairs.set(step.holder, step.key, "null");
  return [];
}

/** What is to be looked at of a value that another one is read as: places are those of the value that is written. */
function partsOf(step: Step, shape: Shape, read: Json): Step[] {
  const { value, path } = step;
  if (Array.isArray(read) && shape.kind === "list") {
    const keys = isObject(value) && read[0] !== value ? Object.keys(value) : [];
    return read.map((item: Json, key) => {
      const name = keys[key];
      const at = name === undefined ? path : { parent: path, key: name };
      return { value: item, shape: shape.items, path: at, file: step.file, holder: read, key };
    });
  }
  const isWorth =
    isObject(read) && (Object.keys(read).length > 0 || (shape.kind === "object" && shape.type === "info"));
  return isWorth ? [{ ...step, value: read, shape }] : [];
}

function describeKey({ path, holder }: Step): string {
  return Array.isArray(holder) && typeof path?.key === "number"
    ? `The item ${path.key} of ${String(path.parent?.key ?? "the list")}`
    : String(path?.key);
}
