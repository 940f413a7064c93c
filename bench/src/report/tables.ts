import { figureNames, figures, type FigureName } from "./figures.ts";
import { plain, table } from "./markdown.ts";
import { find, ours, type Row } from "./result.ts";

/** A table for each case, with every figure that somebody has, and how many times ours the first of them is. */
export function tables(rows: readonly Row[]): string[] {
  const cases = [...new Set(rows.map((row) => row.case))];
  return cases.flatMap((name) => [`### ${name}`, caseTable(rows.filter((row) => row.case === name))]);
}

/** One table of all rows, where each case has one contestant. */
export function listTable(title: string, rows: readonly Row[]): string {
  const names = namesOf(rows);
  const body = rows.map((row) => [row.case, ...names.map((name) => written(row, name)), ...noteCell(rows, row.note)]);
  return table([[title, ...names.map((name) => figures[name].title), ...noteHead(rows)], ...body]);
}

function caseTable(rows: readonly Row[]): string {
  const names = namesOf(rows);
  const [lead] = names;
  const own = lead && find(rows, rows[0]?.case ?? "", ours)?.[lead];
  const head = ["", ...names.map((name) => figures[name].title)];
  const body = rows.map((row) => [row.who, ...names.map((name) => written(row, name))]);
  if (own !== undefined && rows.length > 1) {
    head.splice(2, 0, "× ours");
    for (const [index, cells] of body.entries()) cells.splice(2, 0, times(rows[index]?.figures[lead ?? "wall"], own));
  }
  for (const [index, cells] of body.entries()) cells.push(...noteCell(rows, rows[index]?.note));
  return table([[...head, ...noteHead(rows)], ...body]);
}

/** The spread stands behind the first figure, which it is of. */
function namesOf(rows: readonly Row[]): FigureName[] {
  const names = figureNames.filter((name) => rows.some((row) => row.figures[name] !== undefined));
  const [first, ...others] = names.filter((name) => name !== "spread");
  return first === undefined || !names.includes("spread") ? names : [first, "spread", ...others];
}

function written({ figures: reached }: Row, name: FigureName): string {
  const value = reached[name];
  return value === undefined ? "–" : figures[name].write(value);
}

function times(value: number | undefined, own: number): string {
  return value === undefined ? "–" : (value / own).toFixed(2);
}

function noteHead(rows: readonly Row[]): string[] {
  return rows.some(({ note }) => note) ? ["note"] : [];
}

function noteCell(rows: readonly Row[], note = ""): string[] {
  return noteHead(rows).map(() => plain(note));
}
