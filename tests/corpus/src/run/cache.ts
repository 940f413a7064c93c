import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { CorpusDocument } from "../documents/document.ts";
import type { DocumentResult } from "../result.ts";

/** Outside the repository: documents and results survive a clean checkout. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return (
    environment["SPECLOOM_CORPUS_CACHE"] ??
    join(environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "specloom-corpus")
  );
}

export interface ResultCache {
  readonly read: (document: CorpusDocument) => DocumentResult | undefined;
  readonly write: (document: CorpusDocument, result: DocumentResult) => void;
}

/** Results by the bytes of their document, below a folder for the sources that made them. */
export function resultCache(cache: string, sources: string): ResultCache {
  const place = (document: CorpusDocument): string => {
    const bytes = readFileSync(document.file);
    const hash = createHash("sha256").update(document.id).update("\0").update(bytes).digest("hex");
    return join(cache, "results", sources, hash.slice(0, 2), `${hash}.json`);
  };
  return {
    read: (document) => {
      try {
        return JSON.parse(readFileSync(place(document), "utf8")) as DocumentResult;
      } catch {
        return undefined;
      }
    },
    write: (document, result) => {
      const file = place(document);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(result));
    },
  };
}
