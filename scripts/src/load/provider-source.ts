import { type Check, type Report, checkText, checkUrl, isMapping, readTexts, reportUnknown } from "./fact-checks.ts";

/** A vendor's document that a spec was written from, as `source` of `provider.yaml` records it. */
export interface ProviderSource {
  /** Where people find the document. */
  readonly document: string;
  /** The commit of the vendor's repository, 40 hexadecimal digits. */
  readonly commit?: string;
  /** Our operationId → the vendor's operation that it was written from. */
  readonly operations: Readonly<Record<string, RecordedOperation>>;
  /** What our spec says differently on purpose. */
  readonly deviations: readonly Deviation[];
}

export interface RecordedOperation {
  /** The vendor's method, in upper case. */
  readonly method: string;
  /** The vendor's path, as the vendor's document writes it. */
  readonly path: string;
  /** Hash of the vendor's operation (see `hashOperation`), hexadecimal. Absent until it is recorded. */
  readonly sha256?: string;
}

/** A difference between our spec and the vendor's document that is intended. */
export interface Deviation {
  /** Our operationId, or `*` for each operation that differs there. */
  readonly operation: string;
  /** The part that differs, as `specloom drift` prints it; it covers everything below it. */
  readonly at: string;
  readonly reason: string;
}

/** The record of an operation, whatever its name spells. */
export function recordOf({ operations }: ProviderSource, operationId: string): RecordedOperation | undefined {
  return Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
}

const SOURCE_FIELDS = ["document", "commit", "operations", "deviations"];

const checkCommit: Check = (text) =>
  /^[0-9a-f]{40}$/u.test(text) ? undefined : "must be the full hash of a commit, 40 hexadecimal digits in lower case";
const checkHash: Check = (text) =>
  /^[0-9a-f]{64}$/u.test(text) ? undefined : "must be a SHA-256 hash, 64 hexadecimal digits in lower case";
const checkMethod: Check = (text) => (/^[A-Z]+$/u.test(text) ? undefined : "must be an HTTP method in upper case");
const checkPath: Check = (text) => (text.startsWith("/") ? undefined : "must be a path that starts with /");

const SOURCE_TEXTS: Readonly<Record<string, Check>> = { document: checkUrl, commit: checkCommit };
const OPERATION_TEXTS: Readonly<Record<string, Check>> = { method: checkMethod, path: checkPath, sha256: checkHash };
const DEVIATION_TEXTS: Readonly<Record<string, Check>> = { operation: checkText, at: checkText, reason: checkText };

/** Reads `source` of `provider.yaml`: one entry, or a list of entries. Invalid parts are reported and left out. */
export function readSources(value: unknown, report: Report): readonly ProviderSource[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return readSource(value, ["source"], report);
  return value.flatMap((entry: unknown, index) => readSource(entry, ["source", String(index)], report));
}

function readSource(value: unknown, at: readonly string[], report: Report): ProviderSource[] {
  if (!isMapping(value)) {
    report(at, "source must be a mapping with document, or a list of them.");
    return [];
  }
  reportUnknown(value, at, SOURCE_FIELDS, report);
  reportMissing("source", value, at, ["document"], report);
  const { document, commit } = readTexts(value, at, SOURCE_TEXTS, report);
  const operations = readOperations(value["operations"], [...at, "operations"], report);
  const deviations = readDeviations(value["deviations"], [...at, "deviations"], report);
  if (document === undefined) return [];
  return [{ document, ...(commit === undefined ? {} : { commit }), operations, deviations }];
}

function readOperations(
  value: unknown,
  at: readonly string[],
  report: Report,
): Readonly<Record<string, RecordedOperation>> {
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) {
    report(at, "operations must map operationIds to the vendor's operations.");
    return {};
  }
  const entries = Object.entries(value).flatMap(([id, entry]): [string, RecordedOperation][] => {
    const operation = readOperation(entry, [...at, id], report);
    return operation === undefined ? [] : [[id, operation]];
  });
  return Object.fromEntries(entries);
}

function readOperation(value: unknown, at: readonly string[], report: Report): RecordedOperation | undefined {
  if (!isMapping(value)) {
    report(at, "An operation of source must be a mapping with method and path.");
    return undefined;
  }
  reportUnknown(value, at, Object.keys(OPERATION_TEXTS), report);
  reportMissing("The operation", value, at, ["method", "path"], report);
  const { method, path, sha256 } = readTexts(value, at, OPERATION_TEXTS, report);
  if (method === undefined || path === undefined) return undefined;
  return { method, path, ...(sha256 === undefined ? {} : { sha256 }) };
}

function readDeviations(value: unknown, at: readonly string[], report: Report): readonly Deviation[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(at, "deviations must be a list.", "Start each deviation with `- operation:`.");
    return [];
  }
  return value.flatMap((entry: unknown, index) => readDeviation(entry, [...at, String(index)], report));
}

function readDeviation(value: unknown, at: readonly string[], report: Report): Deviation[] {
  if (!isMapping(value)) {
    report(at, "A deviation must be a mapping with operation, at and reason.");
    return [];
  }
  const fields = Object.keys(DEVIATION_TEXTS);
  reportUnknown(value, at, fields, report);
  reportMissing("The deviation", value, at, fields, report);
  const { operation, at: part, reason } = readTexts(value, at, DEVIATION_TEXTS, report);
  if (operation === undefined || part === undefined || reason === undefined) return [];
  return [{ operation, at: part, reason }];
}

function reportMissing(
  subject: string,
  value: Readonly<Record<string, unknown>>,
  at: readonly string[],
  required: readonly string[],
  report: Report,
): void {
  for (const key of required) {
    if (!Object.hasOwn(value, key)) report(at, `${subject} lacks ${key}.`, `Add ${key}.`);
  }
}
