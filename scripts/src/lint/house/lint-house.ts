import { dirname, posix, relative, resolve, sep } from "node:path";
import type { Problem } from "../../problem.ts";
import { fixOf } from "./fixes.ts";
import { parseReports, type RedoclyProblem } from "./redocly-report.ts";
import { type RedoclyRun, runRedocly } from "./run-redocly.ts";

export interface LintedProvider {
  readonly name: string;
  /** The spec's entry file: absolute, or relative to the root. */
  readonly entry: string;
}

interface Entry {
  readonly name: string;
  /** Relative to the root, with forward slashes. */
  readonly file: string;
}

/**
 * Lints specs by the house rules: Redocly with the `redocly.yaml` of `root`. All problems are returned, in the order of the
 * providers; none is thrown. Redocly follows references wherever they lead: only documents that passed the `load` stage's
 * gate may come here.
 */
export async function lintHouse(root: string, providers: readonly LintedProvider[]): Promise<Problem[]> {
  if (providers.length === 0) return [];
  const entries = providers.map(({ name, entry }) => ({
    name,
    file: relative(root, resolve(root, entry)).split(sep).join(posix.sep),
  }));
  const problems = await lintEntries(root, entries);
  const order = new Map(entries.map(({ name }, index) => [name, index]));
  const rank = ({ provider }: Problem): number => order.get(provider) ?? entries.length;
  return problems.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b));
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** One run for all; where Redocly gives up half-way, one run for each, so that a broken provider does not stop the others. */
async function lintEntries(root: string, entries: readonly Entry[]): Promise<Problem[]> {
  const run = await runRedocly(
    root,
    entries.map(({ file }) => file),
  );
  const problems = readProblems(run, entries);
  if (problems !== undefined) return problems;
  const [first, ...others] = entries;
  if (first === undefined) return [];
  if (others.length === 0) return [redoclyFailed(root, first, run)];
  const found: Problem[] = [];
  // One after the other: this is rare, and each run takes a processor for itself.
  for (const entry of entries) found.push(...(await lintEntries(root, [entry])));
  return found;
}

/** `undefined` when there is not a report for each entry. */
function readProblems(run: RedoclyRun, entries: readonly Entry[]): Problem[] | undefined {
  const reports = parseReports(run.stdout);
  if (reports.length !== entries.length) return undefined;
  const found = reports.flatMap(({ problems }) => problems).filter(({ ignored }) => ignored !== true);
  return found.map(toProblem(entries));
}

/** Redocly ended without a report: the document, its configuration or the plugin is beyond it. */
function redoclyFailed(root: string, { name, file }: Entry, run: RedoclyRun): Problem {
  const said = run.stderr
    .replaceAll(`${resolve(root)}${sep}`, "")
    .replaceAll(/^validating .*$|^.*: validated in .*$/gm, "")
    .trim();
  return {
    provider: name,
    file,
    line: 1,
    column: 1,
    pointer: "",
    rule: "redocly",
    severity: "error",
    message: `Redocly could not lint this file: ${said.replaceAll(/\s*\n\s*/g, " ") || `it ended with ${run.code}`}`,
    fix: `Run \`npx redocly lint ${file}\` to see it alone; redocly.yaml or what it names may be at fault.`,
  };
}

function toProblem(entries: readonly Entry[]): (problem: RedoclyProblem) => Problem {
  return (problem) => {
    const [place] = problem.location;
    const file = place?.source.ref.split(sep).join(posix.sep) ?? "redocly.yaml";
    const [message = "", ...rest] = problem.message.split("\n");
    const fix = rest.join(" ").trim() || suggested(problem);
    return {
      provider: ownerOf(file, entries),
      file,
      line: place?.start?.line ?? 1,
      column: place?.start?.col ?? 1,
      pointer: place?.pointer?.replace(/^#\/?$|^#/, "") ?? "",
      rule: problem.ruleId,
      severity: problem.severity === "warn" ? "warning" : "error",
      message,
      ...(fix === undefined ? {} : { fix }),
    };
  };
}

function suggested({ ruleId, suggest = [], reference }: RedoclyProblem): string | undefined {
  if (suggest.length > 0) return `Did you mean ${suggest.join(" or ")}?`;
  return fixOf(ruleId) ?? (reference === undefined ? undefined : `See ${reference}.`);
}

/** The provider whose entry file this is, or in whose folder it lies. */
function ownerOf(file: string, entries: readonly Entry[]): string {
  const owner =
    entries.find((entry) => entry.file === file) ?? entries.find((entry) => file.startsWith(`${dirname(entry.file)}/`));
  return owner?.name ?? entries[0]?.name ?? "";
}
