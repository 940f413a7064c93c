/** What became of one call in one runtime. */
export interface Cell {
  readonly runtime: string;
  readonly call: string;
  readonly result: "ok" | "FAILED" | "not run";
}

/** Calls down, runtimes across; the words of a runtime's name stand below each other. */
export function tableText(cells: readonly Cell[]): string {
  const runtimes = [...new Set(cells.map(({ runtime }) => runtime))];
  const calls = [...new Set(cells.map(({ call }) => call))];
  const names = runtimes.map((runtime) => runtime.split(" "));
  const height = Math.max(0, ...names.map((words) => words.length));
  const head = Array.from({ length: height }, (_, line) => ["", ...names.map((words) => words[line] ?? "")]);
  const resultOf = (call: string, runtime: string): string =>
    cells.find((cell) => cell.runtime === runtime && cell.call === call)?.result ?? "–";
  const rows = calls.map((call) => [call].concat(runtimes.map((runtime) => resultOf(call, runtime))));
  const lines = [...head, ...rows];
  const widths = ["", ...runtimes].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
