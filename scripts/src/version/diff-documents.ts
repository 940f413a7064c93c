import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { surfaceOf } from "../emit/emit.ts";
import { prepare } from "../generate/prepare.ts";
import type { Problem } from "../problem.ts";
import { UsageError } from "../usage-error.ts";
import { bumpFor } from "./bump.ts";
import { gravest, type Change } from "./change.ts";
import { changelogText } from "./changelog.ts";
import { compareSurfaces } from "./compare-surfaces.ts";

export type DiffResult =
  | { readonly ok: true; readonly changes: readonly Change[] }
  /** What is wrong with the documents. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compares the packages that would be made of two documents. Throws a `UsageError` for a file that is not there. */
export async function diffDocuments(before: string, after: string): Promise<DiffResult> {
  const [old, now] = [await readSurface(before), await readSurface(after)];
  if ("problems" in old || "problems" in now) {
    return { ok: false, problems: [old, now].flatMap((one) => ("problems" in one ? one.problems : [])) };
  }
  return { ok: true, changes: compareSurfaces(old.facts, now.facts) };
}

type Reading = { readonly facts: readonly string[] } | { readonly problems: readonly Problem[] };

async function readSurface(file: string): Promise<Reading> {
  const entry = resolve(file);
  if (statSync(entry, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new UsageError(`There is no file ${file}. specloom diff takes two documents.`);
  }
  // Both get the same name, so that the package's own exports are equal.
  const folder = dirname(entry);
  const { spec, problems } = await prepare({ name: "api", root: folder, folder, entry });
  if (spec === undefined)
    return { problems: problems.map((problem) => Object.assign(problem, { file: relativeTo(file, problem) })) };
  const { model } = spec;
  const root = { scope: "@specloom", workspace: false, runtimeVersion: "0.0.0", owner: {} };
  return {
    facts: surfaceOf({
      provider: "api",
      specFile: basename(entry),
      model,
      facts: {},
      root,
      version: "0.0.0",
    }),
  };
}

/** A problem of the given file is told by the path that was given. */
function relativeTo(file: string, problem: Problem): string {
  return problem.file === basename(file) ? file : `${dirname(file)}/${problem.file}`;
}

/** The changes and the step that they call for. */
export function diffText(changes: readonly Change[]): string {
  if (changes.length === 0) return "No change of what the client offers. If words changed, the step is a patch.\n";
  const impact = gravest(changes.map((one) => one.impact)) ?? "breaking";
  const [stable, early] = [bumpFor(impact, "1.0.0"), bumpFor(impact, "0.1.0")];
  return `${changelogText(changes)}\n\nBump: ${stable} from 1.0 on, ${early} on 0.x.\n`;
}
