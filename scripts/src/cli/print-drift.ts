import type { Difference } from "../drift/compare-operations.ts";
import type { DriftReport, Endpoint, OperationDrift } from "../drift/drift-report.ts";
import type { OperationChange } from "../drift/operation-changes.ts";
import { plural, printable, problemText } from "./print-report.ts";

/** The report for people: operations that drifted, then deviations that are declared, then notes. */
export function driftText(report: DriftReport): string {
  const sections = [
    ...report.operations.flatMap(operationLines),
    ...section("Deviations that provider.yaml declares:", deviationLines(report.operations)),
    ...section(
      "Declared deviations that are not needed any more:",
      report.unusedDeviations.map(({ operation, at }) => `${operation} ${at}`),
    ),
    ...section("Recorded operations that the spec does not have:", report.unknownOperations),
    ...section(
      "Parts of the documents that could not be used:",
      report.problems.flatMap((problem) => problemText(problem).split("\n")),
    ),
  ];
  return sections.length === 0 ? "" : `${sections.map(printable).join("\n")}\n`;
}

/** One line: how many operations were compared, and what came of it. */
export function driftSummary({ provider, against, source, operations }: DriftReport): string {
  const count = (state: OperationDrift["state"]): number => operations.filter((one) => one.state === state).length;
  const differing = operations.filter(({ differences }) => differences.length > 0).length;
  const parts = [
    `${plural(operations.length, "operation")} compared with ${against}`,
    `${count("changed")} changed`,
    `${count("removed")} removed`,
    `${differing} with undeclared differences`,
  ];
  const missing = operations.filter(({ state, found }) => state === "unrecorded" && found === undefined).length;
  const unrecorded = count("unrecorded") - missing;
  if (missing > 0) parts.push(`${missing} not in the document`);
  if (unrecorded > 0) parts.push(`${unrecorded} not recorded`);
  const recorded = source === undefined ? "" : ` Recorded: ${source.document}`;
  return printable(`${provider}: ${parts.join(", ")}.${recorded}`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function operationLines(operation: OperationDrift): readonly string[] {
  const { state, differences } = operation;
  if (state !== "changed" && state !== "removed" && differences.length === 0) return [];
  const title = `${operation.operation} (${endpointText(operation)})`;
  return [
    `${title}: ${stateText(operation)}`,
    ...changeLines(operation.changes ?? []).map((line) => `  ${line}`),
    ...differences.map((one) => `  ${differenceText(one)}`),
  ];
}

const MAX_CHANGES = 10;

function changeLines(changes: readonly OperationChange[]): readonly string[] {
  const lines = changes.slice(0, MAX_CHANGES).map(({ pointer, before, after }) => {
    if (before === undefined) return `added ${pointer}: ${after}`;
    return after === undefined ? `removed ${pointer}: ${before}` : `changed ${pointer}: ${before} to ${after}`;
  });
  const rest = changes.length - lines.length;
  return rest > 0 ? [...lines, `and ${plural(rest, "change")} more`] : lines;
}

function stateText({ state, found, similar, changes, differences }: OperationDrift): string {
  const places = similar.map(endpointText).join(", ");
  const moved = places === "" ? "" : ` Similar: ${places}.`;
  if (state === "removed") return `removed since it was recorded.${moved}`;
  if (found === undefined) return `not in the document.${moved}`;
  if (state !== "changed") return "differs from the document";
  if (differences.length > 0 || (changes?.length ?? 0) > 0) return "changed since it was recorded";
  return `changed since it was recorded, ${changes === undefined ? "in a part that is not compared" : "only in the order of lists"}`;
}

function endpointText({ method, path }: Endpoint): string {
  return `${method} ${path}`;
}

function differenceText({ at, spec, document }: Difference): string {
  if (document === undefined) return `${at}: ${prefix(spec)}only in the spec`;
  if (spec === undefined) return `${at}: ${prefix(document)}only in the document`;
  return `${at}: ${spec} in the spec, ${document} in the document`;
}

/** The facts of a part that only one side has, if there are any besides that it exists. */
function prefix(text: string | undefined): string {
  return text === undefined || text === "documented" ? "" : `${text}, `;
}

const MAX_NAMES = 3;

/** One line for each part and reason, however many operations deviate there. */
function deviationLines(operations: readonly OperationDrift[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { operation, deviations } of operations) {
    for (const { at, reason } of deviations) {
      const key = JSON.stringify([at, reason]);
      names.set(key, [...(names.get(key) ?? []), operation]);
    }
  }
  return [...names].map(([key, found]) => {
    const [at, reason] = JSON.parse(key) as [string, string];
    const where = found.length > MAX_NAMES ? plural(found.length, "operation") : found.join(", ");
    return `${at} of ${where}: ${reason}`;
  });
}
