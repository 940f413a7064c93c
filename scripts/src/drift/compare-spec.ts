import type { OpenApiDocument } from "../document.ts";
import { type Deviation, type ProviderSource, type RecordedOperation, recordOf } from "../load/provider-source.ts";
import { type Difference, type ReadableDocument, compareOperations, readable } from "./compare-operations.ts";
import type { DriftReport, OperationDrift } from "./drift-report.ts";
import { changesBetween } from "./operation-changes.ts";
import { canonicalText, hashText } from "./operation-hash.ts";
import { type DocumentOperation, findByPath, findSame, haveSamePath, listOperations } from "./operations.ts";
import { type Vendor, endpointOf, findSimilar, readVendor } from "./vendor.ts";

export interface ComparisonInput {
  readonly spec: OpenApiDocument;
  readonly vendor: OpenApiDocument;
  /** The recorded document that `vendor` is a version of. */
  readonly source: ProviderSource | undefined;
  /** The version of the document that was recorded, to say what changed in each operation. */
  readonly since: OpenApiDocument | undefined;
  /** Operations that are recorded from other documents: they are not compared. */
  readonly elsewhere: ReadonlySet<string>;
}

export type Comparison = Pick<DriftReport, "operations" | "unusedDeviations" | "unknownOperations" | "hasDrift">;

/** Compares the operations of a spec with a vendor's document. */
export function compareSpec({ spec, vendor, source, since, elsewhere }: ComparisonInput): Comparison {
  const ours = listOperations(spec).filter((own) => !elsewhere.has(idOf(own)));
  const theirs = readVendor(vendor);
  const before = since === undefined ? undefined : readVendor(since);
  const own = readable(spec);
  const unused = new Set(source?.deviations);
  const operations = ours.map((operation) => {
    const recorded = source === undefined ? undefined : recordOf(source, idOf(operation));
    const compared = withChanges(compareOne(own, operation, theirs, recorded), recorded, before, theirs);
    return separateDeviations(compared, source?.deviations ?? [], unused);
  });
  const known = new Set(listOperations(spec).map(idOf));
  return {
    operations,
    unusedDeviations: [...unused],
    unknownOperations: Object.keys(source?.operations ?? {}).filter((id) => !known.has(id)),
    hasDrift: operations.some(isDrift),
  };
}

/** The operation as `provider.yaml` names it: its operationId, else method and path. */
function idOf({ operationId, method, path }: DocumentOperation): string {
  return operationId ?? `${method} ${path}`;
}

function isDrift({ state, differences }: OperationDrift): boolean {
  return state === "changed" || state === "removed" || differences.length > 0;
}

/** Adds what changed since the operation was recorded, if `before` is the version that was recorded. */
function withChanges(
  compared: OperationDrift,
  recorded: RecordedOperation | undefined,
  before: Vendor | undefined,
  after: Vendor,
): OperationDrift {
  if (compared.state !== "changed" || recorded === undefined || before === undefined) return compared;
  const [old, now] = [before, after].map(({ document, operations }) => {
    const found = findByPath(operations, recorded.method, recorded.path);
    return found === undefined ? undefined : canonicalText(document, found.pathItem, found.node);
  });
  if (old === undefined || now === undefined || hashText(old) !== recorded.sha256) return compared;
  return { ...compared, changes: changesBetween(old, now) };
}

function compareOne(
  spec: ReadableDocument,
  own: DocumentOperation,
  vendor: Vendor,
  recorded: RecordedOperation | undefined,
): OperationDrift {
  const base = { operation: idOf(own), method: own.method, path: own.path, deviations: [] };
  const found =
    recorded === undefined
      ? findSame(vendor.operations, own)
      : findByPath(vendor.operations, recorded.method, recorded.path);
  if (found === undefined) {
    const similar = findSimilar(vendor, own, recorded);
    if (recorded !== undefined) return { ...base, state: "removed", similar, differences: [] };
    return { ...base, state: "unrecorded", similar, differences: [{ at: "path", spec: `${own.method} ${own.path}` }] };
  }
  const sha256 = vendor.hashOf(found);
  return {
    ...base,
    state: recorded?.sha256 === undefined ? "unrecorded" : recorded.sha256 === sha256 ? "unchanged" : "changed",
    found: endpointOf(found),
    similar: [],
    ...(sha256 === undefined ? {} : { sha256 }),
    differences: [...compareEndpoints(own, found), ...compareOperations(spec, own, vendor, found)],
  };
}

/** An operation may be recorded as written from one of another method or path. */
function compareEndpoints(own: DocumentOperation, found: DocumentOperation): readonly Difference[] {
  return [
    ...(own.method === found.method ? [] : [{ at: "method", spec: own.method, document: found.method }]),
    ...(haveSamePath(own, found) ? [] : [{ at: "path", spec: own.path, document: found.path }]),
  ];
}

/** Moves declared differences to the deviations that explain them, and removes those from `unused`. */
function separateDeviations(
  compared: OperationDrift,
  declared: readonly Deviation[],
  unused: Set<Deviation>,
): OperationDrift {
  const ofAll = declared.filter(({ operation }) => operation === "*");
  const own = [...declared.filter(({ operation }) => operation === compared.operation), ...ofAll];
  const differences: Difference[] = [];
  const explained = new Map<Deviation, Difference[]>();
  for (const difference of compared.differences) {
    const deviation = own.find(({ at }) => difference.at === at || difference.at.startsWith(`${at}/`));
    if (deviation === undefined) differences.push(difference);
    else explained.set(deviation, [...(explained.get(deviation) ?? []), difference]);
  }
  for (const deviation of explained.keys()) unused.delete(deviation);
  const deviations = [...explained].map(([{ at, reason }, list]) => ({ at, reason, differences: list }));
  return { ...compared, differences, deviations };
}
