import type { Outcome } from "./outcome.ts";

interface Row {
  readonly group: string;
  readonly tried: number;
  readonly held: number;
  readonly refused: number;
  readonly ms: number;
  readonly memory: number;
}

const head = ["class", "tried", "held", "refused", "slowest", "memory"];

/** The table of a run: a line for each class, and all of them together. */
export function tableText(outcomes: readonly Outcome[]): string {
  const groups = [...new Set(outcomes.map(({ group }) => group))].toSorted(byNumber);
  const rows = groups.map((group) =>
    rowOf(
      group,
      outcomes.filter((one) => one.group === group),
    ),
  );
  const lines = [head, ...[...rows, rowOf("all", outcomes)].map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The figures that attacks give of themselves. */
export function notesText(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ note }) => note ?? []);
}

/** What did not hold, one after the other. */
export function faultsText(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ faults }) => faults.length > 0)
    .map(
      ({ group, input, faults }) =>
        `${group}: ${input}\n${faults
          .slice(0, 5)
          .map((fault) => `  ${fault}`)
          .join("\n")}`,
    );
}

function sum(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((all, { count = 1 }) => all + count, 0);
}

/** H2 before H10. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

function rowOf(group: string, outcomes: readonly Outcome[]): Row {
  const costs = outcomes.flatMap(({ cost }) => cost ?? []);
  return {
    group,
    tried: sum(outcomes),
    held: sum(outcomes.filter(({ faults }) => faults.length === 0)),
    refused: sum(outcomes.filter(({ end }) => end === "refused")),
    ms: Math.max(0, ...costs.map(({ ms }) => ms)),
    memory: Math.max(0, ...costs.map(({ memory }) => memory)),
  };
}

function cellsOf({ group, tried, held, refused, ms, memory }: Row): string[] {
  const cost = ms === 0 ? ["", ""] : [`${(ms / 1000).toFixed(2)} s`, `${Math.round(memory / 1e6)} MB`];
  return [group, String(tried), String(held), String(refused), ...cost];
}

/** Names stand left, figures right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
