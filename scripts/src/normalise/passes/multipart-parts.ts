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
  const warn = (rule: string, message: string, fix: string): void =>
    report({ rule, severity: "warning", pointer, message, fix });
  for (const [property, encoding] of objectEntries(objectField(node, "encoding"))) {
    if (Object.keys(objectField(encoding, "headers") ?? {}).length === 0) continue;
    const what = `The headers of the part ${JSON.stringify(property)} are not sent: \`fetch\` writes the headers of parts itself.`;
    warn("multipart-headers", what, "Send what they say in a part or a parameter of its own.");
  }
  if (listField(node, "prefixEncoding").length > 0 || field(node, "itemEncoding") !== undefined) {
    const what = "Parts by position (prefixEncoding, itemEncoding) are not written: `fetch` knows parts by name alone.";
    warn("multipart-by-position", what, fix);
  } else if (essence(mediaType) !== "multipart/form-data") {
    const what = `${JSON.stringify(mediaType)} is sent as multipart/form-data, the only one that \`fetch\` writes.`;
    warn("multipart-type", what, fix);
  }
}

const fix =
  "Describe the body as multipart/form-data with named parts, or as application/octet-stream for a caller who writes it.";
