import type { OpenApiDocument } from "../document.ts";
import { type OperationFacts, type PartFacts, operationFacts } from "./operation-facts.ts";
import { type DocumentOperation, namesInPath } from "./operations.ts";
import { type SchemaReader, createSchemaReader } from "./schema-facts.ts";

/** A part of an operation that our spec and the vendor's document describe differently. */
export interface Difference {
  /** Where it is in the operation, for example `responses/404`. */
  readonly at: string;
  /** What our spec says; absent where it does not have the part. */
  readonly spec?: string;
  /** What the vendor's document says; absent where it does not have the part. */
  readonly document?: string;
}

/** A document, and how its schemas are read. */
export interface ReadableDocument {
  readonly document: OpenApiDocument;
  readonly read: SchemaReader;
}

export function readable(document: OpenApiDocument): ReadableDocument {
  return { document, read: createSchemaReader(document) };
}

/** Compares an operation of our spec with the vendor's: parameters, request body, responses and security. */
export function compareOperations(
  spec: ReadableDocument,
  ours: DocumentOperation,
  vendor: ReadableDocument,
  theirs: DocumentOperation,
): readonly Difference[] {
  // Names of path parameters are not sent, so parameters are matched by position, counted from the end of the path.
  const names = namesInPath(ours.path);
  const shared = namesInPath(theirs.path).map((name, index, all) => names.at(index - all.length) ?? name);
  return compareFacts(
    operationFacts(spec.document, ours, names, spec.read),
    operationFacts(vendor.document, theirs, shared, vendor.read),
  );
}

function compareFacts(ours: OperationFacts, theirs: OperationFacts): readonly Difference[] {
  const differences: Difference[] = [];
  const missing: string[] = [];
  for (const at of new Set([...ours.keys(), ...theirs.keys()])) {
    // Parts of a missing part are missing with it.
    if (missing.some((part) => at.startsWith(`${part}/`))) continue;
    const [own, other] = [ours.get(at), theirs.get(at)];
    if (own === undefined || other === undefined) missing.push(at);
    else if (agree(own, other)) continue;
    const spec = own === undefined ? {} : { spec: textOf(own, other) };
    const document = other === undefined ? {} : { document: textOf(other, own) };
    differences.push({ at, ...spec, ...document });
  }
  return differences.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** Whether two documents say the same of a part. A fact that only one of them states is ignored. */
function agree(own: PartFacts, other: PartFacts): boolean {
  return (
    areEqual(own.required, other.required) &&
    areEqual(own.type, other.type) &&
    areEqual(own.values?.join(), other.values?.join())
  );
}

function areEqual<Value>(first: Value | undefined, second: Value | undefined): boolean {
  return first === undefined || second === undefined || first === second;
}

/** The facts as text. Values are included only if they differ. */
function textOf(facts: PartFacts, other: PartFacts | undefined): string {
  const { required, type, values } = facts;
  const words = [required === undefined ? "" : required ? "required" : "optional", type ?? ""];
  if (values !== undefined && other?.values !== undefined && values.join() !== other.values.join()) {
    words.push(values.join(" | "));
  }
  return words.filter((word) => word !== "").join(" ") || "documented";
}
