import type { CorpusDocument } from "../../../tests/corpus/src/documents/document.ts";

/** Where a run takes things from and puts them, and how long it may take. */
export interface Bench {
  readonly repository: string;
  /** Holds the peers' `node_modules`, and below it all that is made: generated code finds its imports. */
  readonly home: string;
  /** One round on what is quick, to see that everything works. */
  readonly quick: boolean;
  readonly rounds: number;
  /** Every document of the corpus, in order of their ids. */
  readonly documents: readonly CorpusDocument[];
  readonly tell: (line: string) => void;
}

/** A document of the corpus. Throws where there is none of that id. */
export function documentOf({ documents }: Bench, id: string): CorpusDocument {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`The corpus has no document ${id}.`);
  return found;
}
