import { dirname, join, posix } from "node:path";
import { BUDGETS } from "../load/budgets.ts";
import { fetchDocument } from "../load/fetch-document.ts";
import { judgeBoundary } from "../load/folder-boundary.ts";
import { readText } from "../load/read-text.ts";
import { SourceError } from "../load/source-error.ts";
import { type SourceFile, parseReferred, parseSource } from "../load/source-file.ts";
import { surveyFile } from "../load/survey.ts";
import { readReference } from "../reference.ts";

/** Reads a file beside the document, by its path relative to the document's folder; `undefined` where there is none. */
type ReadFile = (file: string) => Promise<string | undefined>;

/** Reads what lies in the folder of a document, or below it. */
export function fileReader(document: string): ReadFile {
  const folder = dirname(document);
  return async (file) => {
    const path = join(folder, file);
    return (await judgeBoundary(folder, path)) === "inside" ? readText(path) : undefined;
  };
}

/** Fetches what lies below the URL of a document. */
export function urlReader(document: string): ReadFile {
  return async (file) => {
    try {
      return await fetchDocument(new URL(encodeURI(file), document).href);
    } catch (error) {
      if (error instanceof SourceError && error.rule === "missing-document") return undefined;
      throw error;
    }
  };
}

/**
 * The files that a document refers to, directly or not, parsed, by path relative to its folder; the document first. What is
 * missing, or does not lie below that folder, is left to the linter. Throws a `SourceError`.
 */
export async function collectFiles(entry: string, text: string, read: ReadFile): Promise<Map<string, SourceFile>> {
  const files = new Map<string, SourceFile>();
  const queue = [{ file: entry, text }];
  const seen = new Set([entry]);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const parsed = next.file === entry ? parseSource(entry, text) : parseReferred(next.file, next.text);
    const { references } = surveyFile(parsed.data);
    files.set(next.file, { ...parsed, references });
    for (const reference of references) {
      const target = readReference(next.file, reference.text);
      if (target.kind !== "inside" || seen.has(target.file) || seen.size > BUDGETS.files) continue;
      seen.add(target.file);
      const content = await read(target.file);
      if (content !== undefined) queue.push({ file: target.file, text: content });
    }
  }
  return files;
}

/** The text of a file with references to the document by its new name. */
export function withEntryName(file: string, source: SourceFile, entry: string, name: string): string {
  let { text } = source;
  for (const reference of source.references) {
    const target = readReference(file, reference.text);
    if (target.kind !== "inside" || target.file !== entry) continue;
    const hash = reference.text.indexOf("#");
    const path = posix.relative(posix.dirname(file), name);
    text = text.replaceAll(reference.text, `${path}${hash === -1 ? "" : reference.text.slice(hash)}`);
  }
  return text;
}
