import { resolve } from "node:path";
import { bundle } from "../bundle/bundle.ts";
import { type OpenApiDocument, isObject } from "../document.ts";
import { selectNames } from "../generate/select-names.ts";
import { findProviders, listNames } from "../load/find-providers.ts";
import { type LoadedSpec, loadSpec } from "../load/load-spec.ts";
import { readProviderFacts } from "../load/provider-facts.ts";
import { type ProviderSource, type RecordedOperation, recordOf } from "../load/provider-source.ts";
import { parseSource } from "../load/source-file.ts";
import type { Problem } from "../problem.ts";
import { apply } from "../write/apply.ts";
import { WriteError } from "../write/write-error.ts";
import { chooseSource } from "./choose-source.ts";
import { type Comparison, compareSpec } from "./compare-spec.ts";
import type { DriftReport, OperationDrift } from "./drift-report.ts";
import { type NewRecords, recordHashes } from "./record-hashes.ts";
import { readVendorDocument } from "./vendor-document.ts";

export interface DriftOptions {
  /** Folder that holds `specs/`. */
  readonly root: string;
  readonly provider: string;
  /** The vendor's document: path of a file, or an http(s) URL. */
  readonly against: string;
  /** The version of the document that was recorded, to say what changed in each operation: file or URL. */
  readonly since?: string;
  /** Whether to write the hashes of the vendor's operations to `provider.yaml`. */
  readonly record: boolean;
}

export type DriftResult =
  | { readonly kind: "compared"; readonly report: DriftReport }
  /** The spec or its `provider.yaml` has errors. */
  | { readonly kind: "invalid-spec"; readonly problems: readonly Problem[] }
  /** The vendor's document is missing, cannot be read, or is another document. */
  | { readonly kind: "no-document"; readonly problems: readonly Problem[] };

/**
 * Compares a provider's spec with a vendor's document. Throws a `UsageError` for an unknown provider, and a `WriteError` if
 * `provider.yaml` cannot be written.
 */
export async function drift({
  root: given,
  provider: name,
  against,
  since,
  record,
}: DriftOptions): Promise<DriftResult> {
  const root = resolve(given);

  // 1. Read the spec and what is recorded of its sources.
  const own = await readSpec(root, name);
  if ("problems" in own) return { kind: "invalid-spec", problems: own.problems };
  const { spec, document } = own;
  const sources = spec.facts.source ?? [];

  // 2. Read the vendor's document.
  const vendor = await readVendorDocument(name, against);
  if (!vendor.ok) return { kind: "no-document", problems: vendor.problems };
  const before = since === undefined ? undefined : await readVendorDocument(name, since);
  if (before?.ok === false) return { kind: "no-document", problems: before.problems };

  // 3. Compare, after the hashes are recorded if that is asked for.
  const source = chooseSource(sources, vendor.document, against);
  const elsewhere = recordedElsewhere(sources, source);
  const compare = (by: ProviderSource | undefined): Comparison =>
    compareSpec({ spec: document, vendor: vendor.document, source: by, since: before?.document, elsewhere });
  let compared = compare(source);
  if (compared.operations.every(({ found }) => found === undefined)) {
    return { kind: "no-document", problems: [otherDocument(name, against)] };
  }
  if (record) {
    const index = source === undefined ? -1 : sources.indexOf(source);
    compared = compare(writeRecords(spec, index, newRecords(source, compared.operations)));
  }
  const problems = [...vendor.problems, ...(since === undefined ? [] : otherVersion(name, since, compared.operations))];
  return { kind: "compared", report: { provider: name, against, ...recordedDocument(source), ...compared, problems } };
}

interface OwnSpec {
  readonly spec: LoadedSpec;
  /** The spec as one document. */
  readonly document: OpenApiDocument;
}

async function readSpec(root: string, name: string): Promise<OwnSpec | { readonly problems: readonly Problem[] }> {
  const { providers, problems } = await findProviders(root, selectNames([name], await listNames(root)));
  const [folder] = providers;
  if (folder === undefined) return { problems };
  const loaded = await loadSpec(folder);
  if (!loaded.ok) return { problems: loaded.problems };
  const { spec } = loaded;
  const { document } = bundle(spec);
  const hasErrors = spec.problems.some(({ severity }) => severity === "error");
  return hasErrors || !isObject(document) ? { problems: spec.problems } : { spec, document };
}

function recordedDocument(source: ProviderSource | undefined): Pick<DriftReport, "source"> {
  if (source === undefined) return {};
  const { document, commit } = source;
  return { source: { document, ...(commit === undefined ? {} : { commit }) } };
}

/** Operations that are recorded from other documents than this one. */
function recordedElsewhere(sources: readonly ProviderSource[], source: ProviderSource | undefined): Set<string> {
  const here = source?.operations ?? {};
  const others = sources.filter((one) => one !== source).flatMap(({ operations }) => Object.keys(operations));
  return new Set(others.filter((id) => !Object.hasOwn(here, id)));
}

function newRecords(source: ProviderSource | undefined, operations: readonly OperationDrift[]): NewRecords {
  const entries = operations.flatMap(({ operation, found, sha256 }): [string, Required<RecordedOperation>][] => {
    const endpoint = (source === undefined ? undefined : recordOf(source, operation)) ?? found;
    return endpoint === undefined || sha256 === undefined ? [] : [[operation, { ...endpoint, sha256 }]];
  });
  return new Map(entries);
}

/** Writes hashes to `provider.yaml`; returns the source as it is then. */
function writeRecords({ provider, texts }: LoadedSpec, index: number, records: NewRecords): ProviderSource {
  const path = `specs/${provider.name}/provider.yaml`;
  const text = texts.get("provider.yaml") ?? "";
  if (index === -1) {
    const fix = "Add `source:` with `document:`, the link to the vendor's document, to provider.yaml.";
    throw new WriteError(path, `${path} does not name the document as a source of the spec.`, fix);
  }
  const content = recordHashes(text, index, records);
  const sources = content === undefined ? [] : readProviderFacts(parseSource(path, content).data, path).facts.source;
  const source = sources?.[index];
  if (content === undefined || source === undefined) {
    const fix = "Write `source` and its `operations` as block mappings, one field a line.";
    throw new WriteError(path, `The hashes cannot be added to ${path} without changing its layout.`, fix);
  }
  if (content !== text)
    apply(provider.root, { changed: [{ path, content: Buffer.from(content) }], stale: [], leftovers: [] });
  return source;
}

function otherDocument(provider: string, against: string): Problem {
  return {
    ...wholeFile(provider, against),
    rule: "other-document",
    severity: "error",
    message: `The document has none of the operations of ${provider}.`,
    fix: "Check that it is the vendor's document, or record the vendor's methods and paths in provider.yaml.",
  };
}

/** Says that what changed is unknown, because an older version is not the one that was recorded. */
function otherVersion(provider: string, since: string, operations: readonly OperationDrift[]): readonly Problem[] {
  const unknown = operations.filter(({ state, changes }) => state === "changed" && changes === undefined);
  if (unknown.length === 0) return [];
  const message = `Not the version that provider.yaml records: ${unknown.map(({ operation }) => operation).join(", ")}.`;
  const fix = "Give the version of the recorded commit after --since.";
  return [{ ...wholeFile(provider, since), rule: "other-version", severity: "warning", message, fix }];
}

function wholeFile(provider: string, file: string): Pick<Problem, "provider" | "file" | "line" | "column" | "pointer"> {
  return { provider, file, line: 1, column: 1, pointer: "" };
}
