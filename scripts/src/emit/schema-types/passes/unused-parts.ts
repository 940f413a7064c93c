import { isObject, objectField, without, type JsonObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { isExtension } from "../../../passes/grammar.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/**
 * `x-` fields among paths and responses would be read as paths and responses. Path items of `components` have been
 * taken in where they are used and would declare their operations a second time. `$defs`, whose members are components by
 * now, would become a property.
 */
export const unusedParts: Pass = {
  name: "unused-parts",
  visit: {
    document: onObject((document) => ({
      ...document,
      ...(isObject(document["paths"]) && { paths: withoutExtensions(document["paths"]) }),
    })),
    components: onObject((components) =>
      objectField(components, "pathItems") === undefined ? components : { ...components, pathItems: {} },
    ),
    responses: onObject(withoutExtensions),
    schema: onObject((schema) => without(schema, ["$defs", "definitions"])),
  },
};

function withoutExtensions(node: JsonObject): JsonObject {
  const entries: [string, Json][] = Object.entries(node);
  return entries.some(([key]) => isExtension(key))
    ? Object.fromEntries(entries.filter(([key]) => !isExtension(key)))
    : node;
}
