import { field } from "../../../document.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";
import { marked } from "../marked-types.ts";

/**
 * A schema that speaks of items means an array, with or without `type`, and the items behind a tuple's own have a type
 * too; openapi-typescript says `unknown` of the first and leaves out the second.
 */
export const untypedArrays: Pass = {
  name: "untyped-arrays",
  visit: {
    schema: onObject((schema) => {
      const type = field(schema, "type");
      const items = field(schema, "items");
      const tuple = field(schema, "prefixItems") ?? (Array.isArray(items) ? items : undefined);
      if (tuple === undefined && items === undefined) return schema;
      if (type !== undefined && type !== "array") return schema;
      if (field(schema, "enum") !== undefined || field(schema, "const") !== undefined) return schema;
      const rest = Array.isArray(items) ? field(schema, "additionalItems") : items;
      const isOpen = Array.isArray(tuple) && rest !== undefined && rest !== false;
      return isOpen
        ? marked("openTuple", { ...schema, prefixItems: tuple, items: rest })
        : { ...schema, type: "array" };
    }),
  },
};
