import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import { compareModules } from "./compare-modules.ts";
import type { Difference } from "./difference.ts";

/** What the process is asked for. */
export type JudgeRequest =
  | { readonly kind: "types"; readonly document: object }
  | {
      readonly kind: "compare";
      /** The document's file. */
      readonly document: string;
      /** Our `schema.ts` for it. */
      readonly schema: string;
      /** Where to write openapi-typescript's module; it must resolve nothing. */
      readonly judge: string;
    };

export type JudgeResponse<Value> = { readonly value: Value } | { readonly error: string };

/** Options with which it is closest to JSON Schema: a default makes nothing required, and `{}` allows properties. */
const asTheDocumentSays: OpenAPITSOptions = { defaultNonNullable: false, emptyObjectsUnknown: true };

// A reference to another host fails at once.
globalThis.fetch = () => Promise.reject(new Error("The judge makes no network requests."));

process.once("disconnect", () => process.exit());

process.on("message", (request: JudgeRequest) => {
  void answer(request).then((response) => process.send?.(response));
});

async function answer(request: JudgeRequest): Promise<JudgeResponse<string | readonly Difference[]>> {
  try {
    return { value: request.kind === "types" ? await judgeTypes(request.document) : await compare(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function compare({ document, schema, judge }: JudgeRequest & { kind: "compare" }): Promise<Difference[]> {
  writeFileSync(judge, await judgeTypes(pathToFileURL(document), asTheDocumentSays));
  return compareModules(judge, schema);
}

async function judgeTypes(document: object, options: OpenAPITSOptions = {}): Promise<string> {
  return astToString(await openapiTS(document as Parameters<typeof openapiTS>[0], { ...options, silent: true }));
}
