import { oneLine, visible } from "./characters.ts";
import { safeUrl } from "./link.ts";

/*
 * A specification's descriptions are CommonMark by somebody else. Only what is known to be harmless is printed as it
 * is (paragraphs, lists, quotations, emphasis, code, links to the web); HTML, images, headings, rules and tables become text,
 * so that a description can neither run anything nor break the page around it.
 */

/** Blocks of Markdown from a description, line by line. */
export function prose(text: string): string[] {
  const printed: string[] = [];
  let block: { mark: string; language: string; lines: string[] } | undefined;
  for (const line of visible(text).split("\n")) {
    const open = /^\s*(`{3,}|~{3,})([^`]*)$/u.exec(line);
    if (block !== undefined && !closes(line, block.mark)) block.lines.push(line);
    else if (block !== undefined) {
      pushFence(printed, block.language, block.lines);
      block = undefined;
    } else if (open !== null) block = { mark: open[1] ?? "", language: open[2] ?? "", lines: [] };
    else pushLine(printed, blockLine(line, printed.at(-1)));
  }
  if (block !== undefined) pushFence(printed, block.language, block.lines);
  if (printed.at(-1) === "") printed.pop();
  return printed;
}

/** A fenced block of code, as lines. */
export function fence(language: string, code: string): string[] {
  const body = visible(code);
  const mark = "`".repeat(Math.max(3, longestRun(body) + 1));
  return [mark + (/^[\w+#.-]+/u.exec(language.trim())?.[0] ?? ""), ...body.split("\n"), mark];
}

/** One line of text with its emphasis, code and links. */
export function inline(text: string): string {
  return inlineLine(oneLine(text));
}

/** The content of a cell of a table; paragraphs and the items of lists are kept apart by line breaks. */
export function cell(text: string): string {
  // Nearly all are one line of words.
  if (/^[a-z][ \w.,:;()'"/-]*$/iu.test(text)) return oneLine(text);
  const blocks = visible(text).split(/\n(?=[^\S\n]*(?:\n|(?:[-*+]|\d{1,9}[.)]) ))/u);
  const lines = blocks.map((block) => {
    const item = /^\s*[-*+] (.*)$/su.exec(block);
    return item === null ? cellLine(block) : `• ${cellLine(group(item, 1))}`;
  });
  return lines.filter((line) => line !== "" && line !== "• ").join("<br>");
}

function cellLine(text: string): string {
  return inlineLine(oneLine(text), cellCode).replace(/\\?\|/gu, "\\|");
}

/** A name in running text or a heading: every mark of Markdown is taken as a character. */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~]|^[-+#]|\{(?=[{%])/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Code within a line. */
export function codeSpan(text: string): string {
  const code = oneLine(text);
  if (code === "") return "(empty)";
  const mark = "`".repeat(longestRun(code) + 1);
  const space = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return mark + space + code + space + mark;
}

/** Code within a cell of a table, where a bar must not end the cell. */
export function cellCode(text: string): string {
  const code = oneLine(text);
  if (!code.includes("|")) return codeSpan(code);
  if (!/[\\`]/u.test(code)) return codeSpan(code).replaceAll("|", "\\|");
  return `<code>${code.replace(/[!-/:-@[-`{-~]/gu, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}

/** A link to the web; only its text, where the address is none. */
export function link(text: string, address: string): string {
  const url = safeUrl(address);
  return url === undefined ? plain(text) : `[${plain(text)}](${url})`;
}

function pushFence(printed: string[], language: string, lines: readonly string[]): void {
  pushLine(printed, "");
  printed.push(...fence(language, lines.join("\n")), "");
}

/** Lists and quotations within each other: further ones are text, so that nobody counts down a million of them. */
const deepest = 12;

function blockLine(line: string, before: string | undefined, depth = 0): string {
  const text = line.trimEnd();
  if (depth === deepest) return plain(text);
  // Most lines begin with a word and have no mark of Markdown that would be printed anew.
  if (/^[a-z][^\\`[\]<{]*$/iu.test(text)) return text;
  if (/^[\s|:=_*-]*$/u.test(text)) return "";
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/u.exec(text);
  const title = heading === null ? undefined : plain(group(heading, 1).replace(/(?<!#)#+$/u, ""));
  if (title !== undefined) return title === "" ? "" : `**${title}**`;
  const item = /^(\s*)([-*+]|\d{1,9}[.)]) +(.*)$/u.exec(text);
  if (item !== null) return `${group(item, 1)}${group(item, 2)} ${blockLine(group(item, 3), undefined, depth + 1)}`;
  const quoted = /^\s*>\s?(.*)$/u.exec(text);
  if (quoted !== null) return `> ${blockLine(group(quoted, 1), undefined, depth + 1)}`;
  const nested = before !== undefined && /^\s*(?:[-*+]|\d{1,9}[.)]) |^\s+\S/u.test(before);
  const margin = nested ? text.slice(0, text.length - text.trimStart().length) : "";
  return margin + inlineLine(text.trim()).replace(/^(?:~{3}|#)/u, "\\$&");
}

const token =
  /\\[!-/:-@[-`{-~]|`+|!?\[([^[\]\n]*)\]\(<?([^\s()<>]*)>?(?: +"[^"]*")?\)|<(https?:\/\/[^\s<>]*)>|[<[\]\\]|\{[{%]/gu;

/** Escapes a line token by token; code spans and links are printed anew rather than copied. */
function inlineLine(line: string, code: (text: string) => string = codeSpan): string {
  let printed = "";
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(line); match !== null; match = token.exec(line)) {
    printed += line.slice(at, match.index);
    const [whole, label = "", address, bare] = match;
    at = match.index + whole.length;
    if (whole.startsWith("`")) {
      const end = closing(line, at, whole);
      printed += end === undefined ? "\\`".repeat(whole.length) : code(line.slice(at, end));
      if (end !== undefined) at = end + whole.length;
    } else if (address !== undefined) printed += link(label === "" ? address : label.replaceAll("`", ""), address);
    else if (bare !== undefined) printed += link(bare, bare);
    else printed += escapeMark(whole);
    token.lastIndex = at;
  }
  return printed + line.slice(at);
}

function escapeMark(mark: string): string {
  if (mark === "<" || mark === "\\<") return "&lt;";
  if (mark === "{{" || mark === "{%") return `{\\${mark.slice(1)}`;
  return mark.length === 2 ? mark : `\\${mark}`;
}

function group(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

/** Of backticks. */
function longestRun(text: string): number {
  if (!text.includes("`")) return 0;
  let longest = 0;
  for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  return longest;
}

/** Where the run of backticks that ends a code span starts. */
function closing(line: string, from: number, run: string): number | undefined {
  for (const match of line.slice(from).matchAll(/`+/gu)) if (match[0] === run) return from + match.index;
  return undefined;
}

function closes(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === mark.charAt(0).repeat(text.length);
}

/** Adds a line, but no empty one at the start or behind another. */
function pushLine(lines: string[], line: string): void {
  if (line !== "" || (lines.length > 0 && lines.at(-1) !== "")) lines.push(line);
}
