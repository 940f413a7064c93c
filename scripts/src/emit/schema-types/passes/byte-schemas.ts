import { textField } from "../../../document.ts";
import { isBinary } from "../../../model/schema.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";
import { marked } from "../marked-types.ts";

/** `format: binary`, as in the files of a multipart body, is a `Blob`; openapi-typescript says `string`. */
export const byteSchemas: Pass = {
  name: "byte-schemas",
  visit: {
    schema: onObject((schema) => {
      const type = textField(schema, "type");
      return (type === "string" || type === undefined) && isBinary(schema) ? marked("receivedBytes", schema) : schema;
    }),
  },
};
