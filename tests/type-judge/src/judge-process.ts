import openapiTS, { astToString } from "openapi-typescript";

/** What this process sends for a document: the module, or why there is none. */
export type JudgedTypes = { readonly text: string } | { readonly error: string };

// A reference to another host fails at once.
globalThis.fetch = () => Promise.reject(new Error("The judge makes no network requests."));

process.on("message", (document: object) => {
  void judgeTypes(document).then((types) => process.send?.(types));
});

async function judgeTypes(document: object): Promise<JudgedTypes> {
  try {
    const nodes = await openapiTS(document as Parameters<typeof openapiTS>[0], { silent: true });
    return { text: astToString(nodes) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
