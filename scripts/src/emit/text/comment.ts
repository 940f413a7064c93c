import { oneLine } from "./characters.ts";
import { width } from "./layout.ts";
import { prose } from "./markdown.ts";
import { wrap } from "./wrap.ts";

export interface Tag {
  /** For example `@deprecated`. */
  readonly name: string;
  readonly text?: string;
  /** The text is code, which editors show as it is: nothing of it is escaped for Markdown. */
  readonly isCode?: boolean;
}

/** A comment of one line, without its end of line. */
export function lineComment(text: string): string {
  return `// ${oneLine(text)}`;
}

/**
 * A documentation comment from paragraphs of Markdown, with its end of line; nothing where there is nothing to say.
 * @param indent columns before it
 */
export function jsdoc(paragraphs: readonly (string | undefined)[], indent = 0, tags: readonly Tag[] = []): string {
  const room = width - indent - 3;
  const blocks = paragraphs.flatMap((text) =>
    text === undefined || text.trim() === "" ? [] : [wrap(prose(text), room)],
  );
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : [""].concat(block))).map(inComment);
  const tagLines = tags.flatMap((tag) => tagText(tag, room));
  if (lines.length > 0 && tagLines.length > 0) lines.push("");
  lines.push(...tagLines);
  const margin = " ".repeat(indent);
  const [first, second] = lines;
  if (first === undefined) return "";
  if (second === undefined && first.length + indent + 7 <= width) return `${margin}/** ${first} */\n`;
  return `${margin}/**\n${lines.map((line) => `${margin} * ${line}`.trimEnd() + "\n").join("")}${margin} */\n`;
}

function tagText({ name, text, isCode = false }: Tag, room: number): string[] {
  const words = text === undefined ? [] : isCode ? [oneLine(text)] : prose(oneLine(text));
  return wrap([[name, ...words].join(" ")], room - 2).map((line, index) =>
    index === 0 ? name + inComment(line.slice(name.length)) : `  ${inComment(line)}`,
  );
}

/** Keeps a line inside its comment, and its words from being read as tags of JSDoc or directives of TypeScript. */
function inComment(line: string): string {
  return line
    .replaceAll("*/", "*\\/")
    .replace(/^(\s*)@/u, "$1\\@")
    .replaceAll("{@", "{\\@");
}
