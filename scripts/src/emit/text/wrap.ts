/** A word that would start a list, a quotation, a heading or a fence at the beginning of a line. */
const marker = /^(?:[-+*>=#|~]|`{3}|\d+[.)])/u;

/** Breaks long lines of Markdown at spaces, keeping the indentation of list items; fenced lines stay as they are. */
export function wrap(lines: readonly string[], room: number): string[] {
  const wrapped: string[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const mark = /^(?:`{3,}|~{3,})/u.exec(line)?.[0];
    if (fence === undefined) wrapped.push(...(mark === undefined ? wrapLine(line, room) : [line]));
    else wrapped.push(line);
    if (mark !== undefined) fence = fence === undefined ? mark : line === fence ? undefined : fence;
  }
  return wrapped;
}

function wrapLine(line: string, room: number): string[] {
  if (line.length <= room) return [line];
  const start = /^\s*(?:(?:[-*+]|\d{1,9}[.)]) +|(?:> ?)+)?/u.exec(line)?.[0] ?? "";
  const hanging = start.includes(">") ? start : " ".repeat(start.length);
  const lines: string[] = [];
  let current = start;
  for (const word of line.slice(start.length).split(" ")) {
    const fits = current.length + 1 + word.length <= room;
    if (current === start || current === hanging) current += word;
    else if (fits || marker.test(word)) current += ` ${word}`;
    else {
      lines.push(current);
      current = hanging + word;
    }
  }
  return [...lines, current];
}
