import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusDocument } from "./document.ts";
import { isDocument } from "./is-document.ts";
import { providerNames } from "./provider-names.ts";

const ending = /\.(?:json|ya?ml)$/u;

/** Every OpenAPI 3 document below a folder, in order of their paths; files that it refers to are none. */
export async function listDocuments(folder: string): Promise<CorpusDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes("node_modules/."))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isDocument)
    .toSorted();
  const ids = files.map((file) =>
    file
      .slice(folder.length + 1)
      .replace(ending, "")
      .replaceAll("\\", "/"),
  );
  const providers = providerNames(ids);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return files.map((file, index) => ({
    id: ids[index] ?? "",
    provider: providers[index] ?? "",
    file,
    bytes: sizes[index] ?? 0,
  }));
}
