/**
 * YAML 1.2 wants every line of a flow collection and of quoted text deeper than its key. Hardly any parser does, and people
 * close their brackets where the key starts.
 */

/** What stands before a value: indent, hyphens, and a key with its colon. */
const BEFORE_VALUE =
  /(?<indent> *)(?<hyphens>(?:- +)*)(?<key>(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'[\]{}#&*!|>%@`,][^\n]*?):(?: +|(?=\r?\n)))?(?:[!&][^\s[\]{},]* +)*/uy;

/**
 * The text with spaces for those line breaks in flow collections and quoted texts behind which a line is not deeper than the key:
 * as long as before, so that offsets hold, and of the same meaning but for the quoted texts, whose values stand in the original.
 */
export function maskShallowBreaks(text: string): string {
  const masks: [start: number, end: number][] = [];
  let previous = "";
  for (let at = 0; at < text.length;) {
    BEFORE_VALUE.lastIndex = at;
    const { indent = "", hyphens = "", key } = BEFORE_VALUE.exec(text)?.groups ?? {};
    const start = BEFORE_VALUE.lastIndex;
    const depth = indent.length + hyphens.length;
    const first = text.charAt(start);
    const isValue = key !== undefined || hyphens !== "" || awaitsValue(previous);
    let end = lineEnd(text, start);
    if (isValue && (first === "|" || first === ">")) end = endOfBlock(text, end, depth);
    else if (isValue && (first === '"' || first === "'")) end = lineEnd(text, endOfQuoted(text, start, depth, masks));
    else if (isValue && (first === "[" || first === "{")) end = lineEnd(text, endOfFlow(text, start, depth, masks));
    const line = text.slice(at, end);
    if (line.trim() !== "" && !/^\s*#/u.test(line)) previous = line.slice(line.lastIndexOf("\n") + 1);
    at = end + 1;
  }
  return masks.length === 0 ? text : withSpaces(text, masks);
}

/** Whether a value may start on the line behind one: it ends with a colon, a hyphen, a tag or an anchor. */
function awaitsValue(line: string): boolean {
  const comment = line.lastIndexOf(" #");
  const text = (comment === -1 ? line : line.slice(0, comment)).trim();
  const last = text.slice(text.lastIndexOf(" ") + 1);
  return text === "" || text === "---" || last.endsWith(":") || last === "-" || /^[!&]/u.test(last);
}

function withSpaces(text: string, masks: readonly (readonly [number, number])[]): string {
  let result = "";
  let from = 0;
  for (const [start, end] of masks) {
    result += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

/** The offset of the line break that ends the line, or of the end of the text. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** Behind a literal or folded text: all lines that are empty or deeper than its key. */
function endOfBlock(text: string, from: number, depth: number): number {
  let end = from;
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    if (line.trim() !== "" && indentOf(text, end + 1) <= depth) break;
    end = next;
  }
  return end;
}

function indentOf(text: string, at: number): number {
  let indent = 0;
  while (text.charAt(at + indent) === " ") indent += 1;
  return indent;
}

type Masks = [start: number, end: number][];

/**
 * Masks what stands from `from` to the next text behind a line break, where that is not deeper than `depth`. Gives the offset
 * before that text.
 */
function noteBreak(text: string, at: number, from: number, depth: number, masks: Masks): number {
  const blank = /\s*/uy;
  blank.lastIndex = at;
  blank.test(text);
  const next = blank.lastIndex;
  if (next - (text.lastIndexOf("\n", next - 1) + 1) <= depth) masks.push([from, next]);
  return next - 1;
}

function endOfQuoted(text: string, start: number, depth: number, masks: Masks): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\" && quote === '"') {
      at += 1;
      if (text.charAt(at) === "\n") at = noteBreak(text, at, at, depth, masks);
    } else if (sign === "\n") at = noteBreak(text, at, at, depth, masks);
    else if (sign === quote && quote === "'" && text.charAt(at + 1) === "'") at += 1;
    else if (sign === quote) return at + 1;
  }
  return text.length;
}

function endOfFlow(text: string, start: number, depth: number, masks: Masks): number {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const before = text.charAt(at - 1);
    if (sign === "[" || sign === "{") open += 1;
    else if (sign === "]" || sign === "}") open -= 1;
    else if (sign === "\n") at = noteBreak(text, at, at, depth, masks);
    else if ((sign === '"' || sign === "'") && /[\s[{,:]/u.test(before)) at = endOfQuoted(text, at, depth, masks) - 1;
    else if (sign === "#" && /\s/u.test(before)) {
      const end = lineEnd(text, at);
      // A comment would go on over the break behind it.
      at = noteBreak(text, end, at, depth, masks);
    }
    if (open === 0) return at + 1;
  }
  return text.length;
}
