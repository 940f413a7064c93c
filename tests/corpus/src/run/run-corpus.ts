import { inParallel } from "../../../in-parallel.ts";
import type { CorpusDocument } from "../documents/document.ts";
import type { DocumentResult } from "../result.ts";
import { batches } from "./batches.ts";
import type { ResultCache } from "./cache.ts";
import { supervise } from "./supervise.ts";

export interface RunOptions {
  readonly documents: readonly CorpusDocument[];
  readonly cache: ResultCache;
  /** Whether to compare types with openapi-typescript's. */
  readonly types: boolean;
  /** Worker processes. */
  readonly jobs: number;
  readonly onProgress: (done: number) => void;
}

export interface Run {
  /** In order of their ids. */
  readonly results: readonly DocumentResult[];
  /** How many of them were known from an earlier run. */
  readonly known: number;
  /** The most that a worker used. */
  readonly peakBytes: number;
  readonly ms: number;
}

/** Takes documents through all stages, several at a time; what an earlier run knows is not done again. */
export async function runCorpus({ documents, cache, types, jobs, onProgress }: RunOptions): Promise<Run> {
  const started = performance.now();
  const results: DocumentResult[] = [];
  const open: CorpusDocument[] = [];
  for (const document of documents) {
    const known = cache.read(document);
    if (known && isWhole(known, types)) results.push(known);
    else open.push(document);
  }
  const known = results.length;
  onProgress(known);
  let peakBytes = 0;
  const byId = new Map(open.map((document) => [document.id, document]));
  await inParallel(batches(open), jobs, async (batch) => {
    const end = await supervise(batch, types);
    peakBytes = Math.max(peakBytes, end.peakBytes);
    for (const result of end.results) {
      results.push(result);
      const document = byId.get(result.id);
      if (document) cache.write(document, result);
    }
    onProgress(results.length);
  });
  const sorted = results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { results: sorted, known, peakBytes, ms: performance.now() - started };
}

/** Whether a result has all that is asked for: an earlier run may have compared no types. */
function isWhole({ generate, types, crash }: DocumentResult, wantsTypes: boolean): boolean {
  return !wantsTypes || types !== undefined || generate.outcome !== "made" || crash !== undefined;
}
