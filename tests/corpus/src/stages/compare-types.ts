import { join } from "node:path";
import { compareTypes } from "@specloom/type-judge";
import type { CorpusDocument } from "../documents/document.ts";
import type { TypesResult } from "../result.ts";

/** Compares each package's types with openapi-typescript's for its document, in order. */
export async function compareAllTypes(documents: readonly CorpusDocument[], root: string): Promise<TypesResult[]> {
  const packages = documents.map(({ file, provider }) => ({
    document: file,
    schema: join(root, "packages", provider, "src", "generated", "schema.ts"),
  }));
  const compared = await compareTypes(packages);
  return compared.map((one) => ("error" in one ? one : { differences: one.value }));
}
