import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";

/** Lets the spec of a root's middle provider be given words, one instead of the other, and puts back what was in it. */
export async function whileEditing<T>(
  root: string,
  documents: readonly CorpusDocument[],
  work: (say: (word: string) => void) => Promise<T>,
): Promise<T> {
  const { provider = "" } = documents[Math.floor(documents.length / 2)] ?? {};
  const spec = join(root, "specs", provider, "openapi.json");
  const before = readFileSync(spec, "utf8");
  try {
    return await work((word) => writeFileSync(spec, withWord(before, word)));
  } finally {
    writeFileSync(spec, before);
  }
}

/** A document, as JSON, with one more word in what it says of itself. */
export function withWord(text: string, more: string): string {
  const document: { info: { description?: string } } = JSON.parse(text);
  document.info.description = `${document.info.description ?? ""} ${more}`.trim();
  return JSON.stringify(document, undefined, 2);
}
