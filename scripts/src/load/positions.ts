/** Where values stand in a text. Built when the first finding must be placed, never before. */
export interface Positions {
  /**
   * The offsets (UTF-16 units) of the key and the value at the end of the path. Where the path leads to nothing, those of the
   * last value on it: a missing field is reported at the object that lacks it.
   */
  readonly find: (segments: readonly string[]) => Place;
}

export interface Place {
  readonly key: number;
  readonly value: number;
}

/** Turns offsets of one text into 1-based lines and columns (UTF-16 units, as editors count). */
export function createLineIndex(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
