import type { YAMLException } from "js-yaml";
import { createLineIndex } from "./positions.ts";
import { SourceError, tooDeep } from "./source-error.ts";

/** What is wrong with a text that is not YAML, with the likely cause where there is one. */
export function syntaxError(text: string, error: YAMLException): SourceError {
  const offset = error.mark?.position ?? 0;
  if (error.reason.startsWith("nesting exceeded")) return tooDeep(offset);
  const cause = causeOf(text, offset, error.reason);
  const at = cause?.offset ?? offset;
  return new SourceError("yaml-syntax", `The file is not YAML: ${cause?.message ?? error.reason}.`, {
    offset: at,
    excerpt: excerptOf(text, at),
    ...(cause?.fix !== undefined && { fix: cause.fix }),
  });
}

interface Cause {
  readonly offset?: number;
  readonly message?: string;
  readonly fix: string;
}

function causeOf(text: string, offset: number, reason: string): Cause | undefined {
  if (text.charAt(offset) === "\t" || text.charAt(offset - 1) === "\t") {
    return { message: "a tab cannot indent", fix: "Indent with spaces." };
  }
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  if (/[@`%]/u.test(text.charAt(offset))) return { fix: `Quote the text: it begins with ${text.charAt(offset)}.` };
  return (
    unclosedQuote(text, offset, reason) ??
    earlyQuote(text, offset, reason) ??
    unquotedColon(text, lineStart) ??
    unquotedStart(text, lineStart, reason)
  );
}

/** `'it's'` ends behind `it`. */
function earlyQuote(text: string, offset: number, reason: string): Cause | undefined {
  const quote = text.charAt(offset - 1);
  if (!/["']/u.test(quote) || !/\S/u.test(text.charAt(offset)) || !reason.includes("bad indentation")) return undefined;
  const fix =
    quote === "'" ? "Write '' for a quote within single quotes." : 'Write \\" for a quote within double quotes.';
  return { offset: offset - 1, message: "the text goes on behind its closing quote", fix };
}

/** A quote that is never closed makes text of all that follows: it is reported where it began. */
function unclosedQuote(text: string, offset: number, reason: string): Cause | undefined {
  const isQuoted = /quoted scalar|escape sequence/u.test(reason) || offset >= text.length;
  const before = text.slice(0, offset);
  const openings = [...before.matchAll(/(?:: |- |[[{,] ?)(["'])/gu)];
  for (const match of openings.toReversed()) {
    const at = match.index + match[0].length - 1;
    const line = text.slice(at + 1, text.indexOf("\n", at) === -1 ? text.length : text.indexOf("\n", at));
    const rest = match[1] === '"' ? line.replaceAll(/\\./gu, "") : line.replaceAll("''", "");
    if (rest.includes(match[1] ?? "")) continue;
    const isNear = isQuoted || createLineIndex(text)(offset).line - createLineIndex(text)(at).line <= 2;
    if (!isNear) return undefined;
    return { offset: at, message: "the quote that begins here is not closed", fix: "Close it on this line." };
  }
  return undefined;
}

/** `description: Note: this` is a mapping within a mapping. */
function unquotedColon(text: string, lineStart: number): Cause | undefined {
  for (const start of [lineStart, text.lastIndexOf("\n", lineStart - 2) + 1]) {
    const line = text.slice(start, text.indexOf("\n", start) === -1 ? text.length : text.indexOf("\n", start));
    const match = /^(\s*(?:- )*[\w$./{}-]+: +)([^\s"'|>[{#&*!].*?): /u.exec(line);
    if (match === null) continue;
    const offset = start + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
    const fix = "Quote the text: a colon and a space within it begin a mapping.";
    return { offset, message: "a value holds a colon and a space and is not quoted", fix };
  }
  return undefined;
}

/** Signs that a plain text cannot begin with. */
function unquotedStart(text: string, lineStart: number, reason: string): Cause | undefined {
  if (!/tag|anchor|alias|directive|content|character/u.test(reason)) return undefined;
  const line = text.slice(
    lineStart,
    text.indexOf("\n", lineStart) === -1 ? text.length : text.indexOf("\n", lineStart),
  );
  const match = /^(\s*(?:- )*(?:[^:#]+: +)?)([@`%*&!])/u.exec(line);
  if (match === null) return undefined;
  return {
    offset: lineStart + (match[1]?.length ?? 0),
    fix: `Quote the text: it begins with ${match[2] ?? "a sign"}.`,
  };
}

const LONGEST_LINE = 120;

/** The line of an offset, shortened around it, and a caret below. */
function excerptOf(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text
    .slice(start, end === -1 ? text.length : end)
    .replace(/\r$/u, "")
    .replaceAll("\t", " ");
  const column = Math.min(offset - start, line.length);
  const from = Math.max(0, column - LONGEST_LINE / 2);
  return `${line.slice(from, from + LONGEST_LINE)}\n${" ".repeat(column - from)}^`;
}
