/** Characters that one line, and one event, may have: what a server sends without an end is not collected for ever. */
export const maxLength: number = 2 ** 24;

/**
 * Cuts text that comes in pieces; gives the parts that are complete. Each piece is looked at once, so that a part of many
 * pieces costs no more than one of a single piece.
 *
 * @param refuse - Called when a part is longer than `maxLength`.
 */
export function splitter(separator: RegExp, refuse: () => never): (piece: string) => string[] {
  const endsWithReturn = separator.test("\r");
  let rest = "";
  let afterReturn = false;
  return (piece) => {
    // The two halves of a CRLF may come apart, and the first has ended the line.
    const text = afterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    if (piece) afterReturn = endsWithReturn && piece.endsWith("\r");
    const [first = "", ...others] = text.split(separator);
    const parts = [rest + first, ...others];
    rest = parts.pop() ?? "";
    if (rest.length > maxLength || parts.some(({ length }) => length > maxLength)) refuse();
    return parts;
  };
}
