import { resolve } from "node:path";
import { bundle } from "../bundle/bundle.ts";
import { isObject } from "../document.ts";
import { hasErrors } from "../generate/prepare.ts";
import { selectNames } from "../generate/select-names.ts";
import { findProviders, listNames } from "../load/find-providers.ts";
import { type LoadedSpec, loadSpec } from "../load/load-spec.ts";
import { readProviderFacts } from "../load/provider-facts.ts";
import type { ProviderSource, RecordedOperation } from "../load/provider-source.ts";
import { parseSource } from "../load/source-file.ts";
import type { Problem } from "../problem.ts";
import { apply } from "../write/apply.ts";
import { WriteError } from "../write/write-error.ts";
import { chooseSource } from "./choose-source.ts";
import { type Comparison, compareSpec, recordOf } from "./compare-spec.ts";
import type { DriftReport, OperationDrift } from "./drift-report.ts";
import { type NewRecords, recordHashes } from "./record-hashes.ts";
import { readVendorDocument } from "./vendor-document.ts";

export interface DriftOptions {
  /** Folder that holds `specs/`. */
  readonly root: string;
  readonly provider: string;
  /** The vendor's document: path of a file, or an http(s) URL. */
  readonly against: string;
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
export async function drift({ root: given, provider: name, against, record }: DriftOptions): Promise<DriftResult> {
  const root = resolve(given);

  // 1. Read the spec and what is recorded of its sources.
  const { providers, problems: unfit } = await findProviders(root, selectNames([name], await listNames(root)));
  const [folder] = providers;
  if (folder === undefined) return { kind: "invalid-spec", problems: unfit };
  const loaded = await loadSpec(folder);
  if (!loaded.ok) return { kind: "invalid-spec", problems: loaded.problems };
  const { spec } = loaded;
  const { document } = bundle(spec);
  if (hasErrors(spec.problems) || !isObject(document)) return { kind: "invalid-spec", problems: spec.problems };

  const sources = spec.facts.source ?? [];

  // 2. Read the vendor's document.
  const vendor = await readVendorDocument(name, against);
  if (!vendor.ok) return { kind: "no-document", problems: vendor.problems };

  // 3. Compare, after the hashes are recorded if that is asked for.
  const source = chooseSource(sources, vendor.document, against);
  const elsewhere = recordedElsewhere(sources, source);
  const compare = (by: ProviderSource | undefined): Comparison =>
    compareSpec({ spec: document, vendor: vendor.document, source: by, elsewhere });
  let compared = compare(source);
  if (compared.operations.every(({ found }) => found === undefined)) {
    return { kind: "no-document", problems: [otherDocument(name, against)] };
  }
  if (record) {
    const index = source === undefined ? -1 : sources.indexOf(source);
    compared = compare(writeRecords(spec, index, newRecords(source, compared.operations)));
  }
  const { document: link, commit } = source ?? {};
  const known = link === undefined ? {} : { source: { document: link, ...(commit === undefined ? {} : { commit }) } };
  return { kind: "compared", report: { provider: name, against, ...known, ...compared, problems: vendor.problems } };
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
    const fix = "Write `source` and its `operations` as block mappings, one operation a line.";
    throw new WriteError(path, `The hashes cannot be added to ${path} without changing its layout.`, fix);
  }
  if (content !== text)
    apply(provider.root, { changed: [{ path, content: Buffer.from(content) }], stale: [], leftovers: [] });
  return source;
}

function otherDocument(provider: string, against: string): Problem {
  return {
    provider,
    file: against,
    line: 1,
    column: 1,
    pointer: "/paths",
    rule: "other-document",
    severity: "error",
    message: `The document has none of the operations of ${provider}.`,
    fix: "Check that it is the vendor's document, or record the vendor's methods and paths in provider.yaml.",
  };
}
