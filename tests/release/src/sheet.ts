/** One step of a rehearsal: what was wanted of it, and what came of it. */
export interface Entry {
  readonly step: string;
  readonly wanted: string;
  readonly got: string;
}

/** What is longer is cut: a test that failed tells the whole of it. */
const widest = 110;

/** The steps as a table; one that did not go as wanted starts with an exclamation mark. */
export function sheetText(entries: readonly Entry[]): string {
  const rows = entries.map(({ step, wanted, got }) => {
    const isSame = wanted === got;
    return [isSame ? "" : "!", step, cut(wanted), isSame ? "the same" : cut(got)];
  });
  const all = [["", "step", "wanted", "got"], ...rows];
  const widths = [0, 1, 2, 3].map((place) => Math.max(...all.map((row) => row[place]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join("  "));
  return lines.map((line) => line.trimEnd()).join("\n");
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`;
}
