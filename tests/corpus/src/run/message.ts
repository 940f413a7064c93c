import type { CorpusDocument } from "../documents/document.ts";
import type { DocumentResult, Stage } from "../result.ts";

/** What a worker is told: once, to begin. */
export interface Order {
  /** An empty folder for `specs` and `packages`. */
  readonly root: string;
  readonly documents: readonly CorpusDocument[];
  /** Whether to compare types with openapi-typescript's. */
  readonly types: boolean;
}

/** What a worker tells: what it begins, what became of a document, and its end. */
export type Message =
  | { readonly kind: "begin"; readonly id: string; readonly stage: Stage; readonly limit: number }
  | { readonly kind: "part"; readonly id: string; readonly part: Partial<DocumentResult> }
  | { readonly kind: "end"; readonly peakBytes: number };
