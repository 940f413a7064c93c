import { bundle } from "../bundle/bundle.ts";
import { isObject } from "../document.ts";
import { lintStructure } from "../lint/lint-structure.ts";
import { loadSpec, type LoadedSpec } from "../load/load-spec.ts";
import type { ProviderFacts } from "../load/provider-facts.ts";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { buildModel } from "../model/build-model.ts";
import type { ApiModel } from "../model/model.ts";
import { normalise } from "../normalise/normalise.ts";
import type { Finding, Problem } from "../problem.ts";
import { contentHash } from "../record/content-hash.ts";
import { relativePath } from "../write/relative-path.ts";

/** A provider that has been read and found sound: what its package is made from. */
export interface PreparedSpec {
  readonly model: ApiModel;
  readonly facts: ProviderFacts;
  /** The files that it was read from, the entry first: their paths relative to the root, and hashes of their texts. */
  readonly sources: readonly (readonly [path: string, hash: string])[];
}

/** All that is wrong with a provider; without a spec where it cannot be made. */
export interface Preparation {
  readonly spec?: PreparedSpec;
  readonly problems: readonly Problem[];
}

/** Takes a provider from its file to its model; stops behind the stage that finds an error. */
export async function prepare(provider: ProviderFolder): Promise<Preparation> {
  // 1. Read the files, within budgets and without leaving the provider's folder.
  const loaded = await loadSpec(provider);
  if (!loaded.ok) return { problems: loaded.problems };
  const { spec } = loaded;
  const problems = [...spec.problems];

  // 2. Check the structure; every problem is told, those of loading too.
  collect(problems, lintStructure(spec.document, spec), spec);
  if (hasErrors(problems)) return { problems };

  // 3. Make one document of the files.
  const bundled = bundle(spec);
  collect(problems, bundled.findings, spec);
  if (hasErrors(problems) || !isObject(bundled.document)) return { problems };

  // 4. Bring it into one form.
  const normalised = normalise(bundled.document);
  collect(problems, normalised.findings.map(bundled.place), spec);

  // 5. Build the model that emitters read.
  const { model, findings } = buildModel(normalised.document, provider.name);
  collect(problems, findings.map(bundled.place), spec);
  if (hasErrors(problems)) return { problems };
  return { spec: { model, facts: spec.facts, sources: sourcesOf(spec) }, problems };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function sourcesOf({ provider, texts }: LoadedSpec): PreparedSpec["sources"] {
  const folder = relativePath(provider.root, provider.folder);
  return [...texts].map(([file, text]) => [`${folder}/${file}`, contentHash(text)]);
}

function collect(problems: Problem[], findings: readonly Finding[], spec: LoadedSpec): void {
  problems.push(...findings.map((finding) => spec.locate(finding)));
}
