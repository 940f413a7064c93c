import { field, listField, objectEntries, objectField, type JsonObject } from "../../document.ts";
import { pathToPointer, toPointer, type Path } from "../../json-pointer.ts";
import { essence } from "../../model/media-kind.ts";
import { isCalledBack } from "../../passes/called-back.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";

/** Says what is not written of a multipart body that is sent; changes nothing. */
export const multipartParts: Pass = {
  name: "multipart-parts",
  visit: {
    requestBody: onObject((body, context, path) => {
      for (const [mediaType, node] of objectEntries(objectField(body, "content"))) {
        if (essence(mediaType).startsWith("multipart/") && !isCalledBack(path)) check(mediaType, node, context, path);
      }
      return body;
    }),
  },
};

function check(mediaType: string, node: JsonObject, { report }: PassContext, path: Path | undefined): void {
  const pointer = pathToPointer(path) + toPointer(["content", mediaType]);
  const byPosition = listField(node, "prefixEncoding").length > 0 || field(node, "itemEncoding") !== undefined;
  if (!byPosition && essence(mediaType) === "multipart/form-data") return;
  report({
    rule: byPosition ? "multipart-by-position" : "multipart-type",
    severity: "warning",
    pointer,
    message: byPosition
      ? "Parts by position (prefixEncoding, itemEncoding) are not written: `fetch` knows parts by name alone."
      : `${JSON.stringify(mediaType)} is sent as multipart/form-data, the only one that \`fetch\` writes.`,
    fix: "Describe the body as multipart/form-data with named parts, or as application/octet-stream for a caller who writes it.",
  });
}
