import type { OpenApiDocument } from "../document.ts";
import type { RecordedOperation } from "../load/provider-source.ts";
import { type ReadableDocument, readable } from "./compare-operations.ts";
import type { Endpoint } from "./drift-report.ts";
import { hashOperation } from "./operation-hash.ts";
import { type DocumentOperation, listOperations, withoutNames } from "./operations.ts";

/** A vendor's document, with its operations. */
export interface Vendor extends ReadableDocument {
  readonly operations: readonly DocumentOperation[];
  /** `hashOperation`, computed once for each operation. */
  readonly hashOf: (operation: DocumentOperation) => string | undefined;
}

export function readVendor(document: OpenApiDocument): Vendor {
  const hashes = new Map<DocumentOperation, string | undefined>();
  const hashOf = (operation: DocumentOperation): string | undefined => {
    if (!hashes.has(operation)) {
      hashes.set(operation, hashOperation(document, operation.pathItem, operation.node));
    }
    return hashes.get(operation);
  };
  return { ...readable(document), operations: listOperations(document), hashOf };
}

export function endpointOf({ method, path }: DocumentOperation): Endpoint {
  return { method, path };
}

const MOST_SIMILAR = 3;

/** Operations that one may have become: of the same content, operationId or path, or with the same end of the path. */
export function findSimilar(
  { operations, hashOf }: Vendor,
  own: DocumentOperation,
  recorded: RecordedOperation | undefined,
): readonly Endpoint[] {
  const { method, path } = recorded ?? own;
  const lastSegments = withoutNames(path).split("/").slice(1).slice(-2).join("/");
  const tests: readonly ((one: DocumentOperation) => boolean)[] = [
    (one) => recorded?.sha256 !== undefined && hashOf(one) === recorded.sha256,
    (one) => own.operationId !== undefined && one.operationId === own.operationId,
    (one) => one.path === path,
    (one) => one.method === method && withoutNames(one.path).endsWith(`/${lastSegments}`),
  ];
  for (const isSimilar of tests) {
    const found = operations.filter(isSimilar);
    if (found.length > 0) return found.slice(0, MOST_SIMILAR).map(endpointOf);
  }
  return [];
}
