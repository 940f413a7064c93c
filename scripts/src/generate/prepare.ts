import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle/bundle.ts";
import { isObject } from "../document.ts";
import { lintStructure } from "../lint/lint-structure.ts";
import { loadSpec, type LoadedSpec } from "../load/load-spec.ts";
import type { ProviderFacts } from "../load/provider-facts.ts";
import type { ProviderFolder } from "../load/provider-folder.ts";
import { buildModel } from "../model/build-model.ts";
import type { ApiModel } from "../model/model.ts";
import { normalise } from "../normalise/normalise.ts";
import type { Problem } from "../problem.ts";
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
  /** Whether its files could be read without leaving the folder, so that other tools may follow their references. */
  readonly isReadable: boolean;
  /** Whether the house rules are for it. */
  readonly isOwn: boolean;
  readonly problems: readonly Problem[];
}

export interface PrepareOptions {
  /**
   * Whether every warning is an error.
   * @default false
   */
  readonly strict?: boolean;
}

/**
 * Takes a provider from its file to its model; stops behind the stage that finds an error. Documents of others are read
 * tolerantly; in specs that are written here, what has to be tolerated is an error.
 */
export async function prepare(provider: ProviderFolder, { strict = false }: PrepareOptions = {}): Promise<Preparation> {
  // 1. Read the files, within budgets and without leaving the provider's folder.
  const loaded = await loadSpec(provider);
  if (!loaded.ok) return { problems: loaded.problems, isReadable: false, isOwn: false };
  const { spec } = loaded;
  const problems: Problem[] = [];
  const isOwn = spec.facts.spec !== "vendor" && hasHouseRules(provider.root);
  const known = { problems, isReadable: !hasErrors(spec.problems), isOwn };
  const collect = (found: readonly Problem[]): void => {
    problems.push(...found.map((problem) => weighed(problem, strict, isOwn)));
  };
  collect(spec.problems);

  // 2. Check the structure; every problem is told, those of loading too.
  const lint = lintStructure(spec, { title: provider.name, ...spec });
  collect(lint.findings.map(spec.locate));
  if (hasErrors(problems)) return known;

  // 3. Make one document of the files.
  const bundled = bundle(lint.loaded, lint.inlined);
  collect(bundled.findings.map(spec.locate));
  if (hasErrors(problems) || !isObject(bundled.document)) return known;

  // 4. Bring it into one form.
  const normalised = normalise(bundled.document);
  collect(normalised.findings.map(bundled.place).map(spec.locate));

  // 5. Build the model that emitters read.
  const { model, findings } = buildModel(normalised.document, provider.name);
  collect(findings.map(bundled.place).map(spec.locate));
  if (hasErrors(problems)) return known;
  return { ...known, spec: { model, facts: spec.facts, sources: sourcesOf(spec) } };
}

/** Whether a root has rules of its own for the specs that are written in it. */
export function hasHouseRules(root: string): boolean {
  return existsSync(join(root, "redocly.yaml"));
}

function weighed(problem: Problem, strict: boolean, isOwn: boolean): Problem {
  const isError = strict || (isOwn && problem.tolerated === true);
  return isError ? { ...problem, severity: "error" } : problem;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function sourcesOf({ provider, texts }: LoadedSpec): PreparedSpec["sources"] {
  const folder = relativePath(provider.root, provider.folder);
  return [...texts].map(([file, text]) => [`${folder}/${file}`, contentHash(text)]);
}
