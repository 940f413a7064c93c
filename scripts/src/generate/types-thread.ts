import { Worker } from "node:worker_threads";
import type { OpenApiDocument } from "../document.ts";
import { heapLimit } from "./heap-limit.ts";

/** Emits the schema types of one document while this thread goes on. */
export interface TypesThread {
  /** Gives what waits for them; that rejects with what the thread died of. */
  readonly begin: (document: OpenApiDocument) => () => Promise<string>;
  readonly end: () => Promise<unknown>;
}

/** The thread loads the compiler at once, so that it is there when there is a document. */
export function startTypesThread(): TypesThread {
  const resourceLimits = { maxOldGenerationSizeMb: heapLimit() };
  const worker = new Worker(new URL("types-worker.ts", import.meta.url), { resourceLimits });
  const text = new Promise<string>((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The thread of the schema types ended with ${code}.`)));
  });
  // Told to who waits, and to nobody where the document is refused meanwhile.
  text.catch(() => {});
  return {
    begin: (document) => {
      worker.postMessage(document);
      return () => text;
    },
    end: () => worker.terminate(),
  };
}
