import { textField } from "../../../document.ts";
import { isBinary } from "../../../model/schema.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";
import { marked } from "../marked-types.ts";

/** Bytes that do not travel as text, as the files of a multipart body, are a `Blob`; openapi-typescript says `string`. */
export const byteSchemas: Pass = {
  name: "byte-schemas",
  visit: {
    schema: onObject((schema) => {
      const type = textField(schema, "type");
      return (type === "string" || type === undefined) && isBinary(schema) ? marked("receivedBytes", schema) : schema;
    }),
  },
};
