import type { JsonObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/** What narrows the type; everything else stays where it is. */
const narrowing = new Set(["type", "properties", "required", "additionalProperties", "patternProperties", "items"]);
const compositions = new Set(["allOf", "oneOf", "prefixItems", "enum", "const", "$defs", "minItems", "maxItems"]);

/**
 * Keywords beside `anyOf` hold together with it. openapi-typescript offers them as one more alternative, which makes a
 * type that allows too much; behind `allOf` they are read as they are meant.
 */
export const anyOfSiblings: Pass = {
  name: "any-of-siblings",
  visit: {
    schema: onObject((schema) => {
      if (!Array.isArray(schema["anyOf"])) return schema;
      const entries: [string, Json][] = Object.entries(schema);
      const inner = entries.filter(isInner);
      if (inner.length === 0) return schema;
      const outer = entries.filter((entry) => !isInner(entry) && entry[0] !== "anyOf" && entry[0] !== "discriminator");
      const union: JsonObject = {
        anyOf: schema["anyOf"],
        ...(schema["discriminator"] !== undefined && { discriminator: schema["discriminator"] }),
      };
      return { ...Object.fromEntries(outer), allOf: [Object.fromEntries(inner), union] };
    }),
  },
};

function isInner([key]: [string, Json]): boolean {
  return narrowing.has(key) || compositions.has(key);
}
