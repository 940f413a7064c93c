import { listField } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/** openapi-typescript takes every member of `allOf` for an object: `true` adds nothing, `false` allows no value. */
export const booleanSchemas: Pass = {
  name: "boolean-schemas",
  visit: {
    schema: onObject((schema) => {
      const members = listField(schema, "allOf");
      if (!members.some((member) => typeof member === "boolean")) return schema;
      const objects = members.flatMap((member): Json[] =>
        member === true ? [] : [member === false ? { enum: [] } : member],
      );
      return { ...schema, allOf: objects };
    }),
  },
};
