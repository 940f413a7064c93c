import { field, listField, textField, without, type JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
import { mapOperations } from "../../passes/path-item.ts";
import { parameterKey } from "./unique-parameters.ts";

/**
 * Parameters, servers and words of a path item move into its operations, whose own ones win.
 * https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export const pathLevelFields: Pass = {
  name: "path-level-fields",
  visit: {
    pathItem: onObject((item, context) => {
      const parameters = listField(item, "parameters");
      const servers = listField(item, "servers");
      const rest = without(item, ["parameters", "servers"]);
      const words = wordsOf(item);
      if (parameters.length === 0 && servers.length === 0 && Object.keys(words).length === 0) return rest;
      return mapOperations(rest, (operation) => ({
        // Words for all of a path's operations are for those that say nothing of themselves.
        ...(Object.keys(wordsOf(operation)).length === 0 && words),
        ...withPathLevel(operation, parameters, servers, context),
      }));
    }),
  },
};

function wordsOf(node: JsonObject): JsonObject {
  const words = ["summary", "description"].filter((key) => textField(node, key) !== undefined);
  return Object.fromEntries(words.map((key) => [key, node[key] ?? ""]));
}

function withPathLevel(
  operation: JsonObject,
  parameters: readonly Json[],
  servers: readonly Json[],
  context: PassContext,
): JsonObject {
  const own = listField(operation, "parameters");
  const overridden = new Set(own.map((parameter) => parameterKey(parameter, context)));
  const inherited = parameters.filter((parameter) => !overridden.has(parameterKey(parameter, context)));
  return {
    ...operation,
    ...(inherited.length > 0 && { parameters: [...inherited, ...own] }),
    ...(servers.length > 0 && field(operation, "servers") === undefined && { servers }),
  };
}
