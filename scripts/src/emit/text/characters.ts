/** Line ends of any convention: CRLF, CR, LF, vertical tab, form feed, NEL, and Unicode's two separators. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** What a reader cannot see and a terminal or an editor may obey: controls, direction overrides, marks of byte order. */
const unseen = /(?!\t|\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text of one or more lines for people: line ends as LF, unseen characters spelt out, lone surrogates replaced. */
export function visible(text: string): string {
  // Nearly all text is plain, and there is much of it.
  if (/^[\n -~]*$/u.test(text)) return text;
  return text
    .replace(lineEnd, "\n")
    .replaceAll("\t", "  ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(unseen, (character: string) => `(U+${hexOf(character)})`);
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

/** The same as one line: every run of white space is one space. */
export function oneLine(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/u.test(text)) return text;
  return visible(text).replace(/\s+/gu, " ").trim();
}
