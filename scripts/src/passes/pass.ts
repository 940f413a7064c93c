import type { JsonObject, OpenApiDocument } from "../document.ts";
import type { Path } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";
import type { Finding } from "../problem.ts";
import type { NodeType } from "./grammar.ts";

export interface PassContext {
  /** The document as it stood before the walk; for following references. */
  readonly document: OpenApiDocument;
  readonly report: (finding: Finding) => void;
}

/** Gives the node or what takes its place, never changing it. A schema may be a boolean, and a broken document anything. */
export type Visit = (node: Json, context: PassContext, path: Path | undefined) => Json;

export type ObjectVisit = (node: JsonObject, context: PassContext, path: Path | undefined) => JsonObject;

/** One small change to a document that leaves its meaning alone. */
export interface Pass {
  readonly name: string;
  /** Called for each node of a type before its children. Neighbouring passes of this kind share one walk. */
  readonly visit?: Partial<Readonly<Record<NodeType, Visit>>>;
  /** Called with the whole document. */
  readonly whole?: (document: OpenApiDocument, context: PassContext) => OpenApiDocument;
}

/** A visit that lets through whatever is no object. */
export function onObject(visit: ObjectVisit): Visit {
  return (node, context, path) =>
    typeof node === "object" && node !== null && !Array.isArray(node) ? visit(node as JsonObject, context, path) : node;
}
