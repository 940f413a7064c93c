import type { CorpusDocument } from "../documents/document.ts";

const mostDocuments = 24;
const mostBytes = 4_000_000;

/** Documents that share a process and a program of the compiler: few enough that its memory stays bounded. Big ones come first. */
export function batches(documents: readonly CorpusDocument[]): CorpusDocument[][] {
  const made: CorpusDocument[][] = [];
  let current: CorpusDocument[] = [];
  let bytes = 0;
  for (const document of documents.toSorted((a, b) => b.bytes - a.bytes)) {
    if (current.length > 0 && (current.length === mostDocuments || bytes + document.bytes > mostBytes)) {
      made.push(current);
      current = [];
      bytes = 0;
    }
    current.push(document);
    bytes += document.bytes;
  }
  if (current.length > 0) made.push(current);
  return made;
}

/** Milliseconds that a stage may take for so many bytes of documents. */
export function timeLimit(bytes: number): number {
  return Math.round(240_000 + bytes * 0.02);
}
