/** A Markdown table; the first row is its head. Cells but the first of a row stand on the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

/** Text that a table's cell can hold. */
function cell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll("|", "\\|");
}

/** Text that means nothing to Markdown but itself: what a failed program printed, for example. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#&]/gu, (character) => `\\${character}`);
}
