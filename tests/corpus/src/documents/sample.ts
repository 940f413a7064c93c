import { createHash } from "node:crypto";
import type { CorpusDocument } from "./document.ts";

const largest = 8_000_000;

/**
 * A deterministic sample: documents are put in order of size and cut into as many bands as are wanted, and each band gives the
 * document whose id hashes lowest. So sizes are spread as in the whole, and a new document changes one band alone. The few
 * that are too large for a sample, each of which takes longer than all others together, are left to the whole run.
 */
export function sampleDocuments(documents: readonly CorpusDocument[], count: number): CorpusDocument[] {
  const bySize = documents
    .filter(({ bytes }) => bytes <= largest)
    .toSorted((a, b) => a.bytes - b.bytes || (a.id < b.id ? -1 : 1));
  const bands = Math.min(count, bySize.length);
  return Array.from({ length: bands }, (_, band) => {
    const from = Math.floor((band * bySize.length) / bands);
    const to = Math.floor(((band + 1) * bySize.length) / bands);
    return bySize.slice(from, to).toSorted((a, b) => compare(rank(a.id), rank(b.id)))[0];
  }).filter((document) => document !== undefined);
}

/** One of `share` documents, by their ids. */
export function isOneOf(share: number, id: string): boolean {
  return Number.parseInt(rank(id).slice(0, 8), 16) % share === 0;
}

function rank(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
