import { field, isObject, without } from "../document.ts";
import { toPointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import { readReference } from "../reference.ts";
import { nearest } from "./nearest.ts";
import type { TypeName } from "./structure/shape.ts";
import { leaveOut, type At, type Linter, type Visit } from "./visit.ts";

/** A reference that cannot be followed. */
export interface LostReference {
  readonly text: string;
  /** The place of the node that holds it. */
  readonly at: At;
  /** What it should lead to; `undefined` where that is no object of the specification. */
  readonly type: TypeName | undefined;
  readonly node: object;
}

export function reportUnresolved(reference: LostReference, linter: Linter): void {
  const { text, at, node, type } = reference;
  const target = readReference(at.file, text);
  const missing = target.kind === "inside" && target.file !== "" ? linter.missingFile(target.file) : undefined;
  const message =
    missing === undefined ? `${quote(text)} leads nowhere` : `The file ${quote(missing.file)} does not exist`;
  const fix = missing === undefined ? fixOf(reference, linter) : missing.fix;
  const remark = { rule: "unresolved-reference", severity: "warning", at: ["$ref"], message, fix } as const;
  if (type === "parameter" || type === "requestBody" || type === "operation") linter.breakNode(node, at, remark);
  else linter.report(at, { ...remark, reading: readingOf(type) });
}

function readingOf(type: TypeName | undefined): string {
  return type === "schema" ? "it is read as any value" : "it is left out";
}

/** What takes the place of a reference that cannot be followed: any schema, and nothing for most other objects. */
export function repairLost(visit: Visit, linter: Linter): void {
  const { value: node, type, holder } = visit;
  if (type === "parameter" || type === "requestBody") return;
  if (type === "schema" || type === "mediaType" || type === "pathItem") {
    linter.repairs.change(node, (repaired) => withoutReference(repaired, type, linter));
  } else if (holder !== undefined) leaveOut(visit, linter);
  else linter.repairs.change(node, () => (type === "response" ? { description: "" } : {}));
}

/** OpenAPI 3.0 ignores what stands beside a reference. */
function withoutReference(node: Json, type: TypeName, linter: Linter): Json {
  if (!isObject(node) || (type !== "pathItem" && linter.minor === 0)) return {};
  return without(node, ["$ref"]);
}

const SCHEMAS = "#/components/schemas/";

function fixOf({ text, type }: LostReference, linter: Linter): string {
  const name = text.slice(text.lastIndexOf("/") + 1);
  const meant = type === "schema" && text.startsWith(SCHEMAS) ? nearest(name, linter.schemaNames) : undefined;
  if (meant !== undefined) return `Did you mean ${SCHEMAS}${meant}?`;
  const elsewhere = linter.findKey(name);
  if (elsewhere === undefined) return "Add what it names, or correct the pointer.";
  return `It stands at ${toPointer(elsewhere)}: move it, or refer to it there.`;
}

/** The first place below a value where a member has this name. */
export function findKey(root: Json, name: string): readonly string[] | undefined {
  if (name === "") return undefined;
  const open: { readonly value: Json; readonly path: readonly string[] }[] = [{ value: root, path: [] }];
  const seen = new Set<object>();
  for (let index = 0; index < open.length; index += 1) {
    const { value, path } = open[index] as (typeof open)[number];
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value) && isObject(field(value, name))) return [...path, name];
    for (const [key, member] of Object.entries(value) as [string, Json][]) {
      if (typeof member === "object" && member !== null) open.push({ value: member, path: [...path, key] });
    }
  }
  return undefined;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
