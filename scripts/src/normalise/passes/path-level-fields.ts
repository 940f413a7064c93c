import { field, listField, without, type JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
import { mapOperations } from "../../passes/path-item.ts";
import { parameterKey } from "./unique-parameters.ts";

/**
 * Parameters and servers of a path item move into its operations, whose own ones win.
 * https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export const pathLevelFields: Pass = {
  name: "path-level-fields",
  visit: {
    pathItem: onObject((item, context) => {
      const parameters = listField(item, "parameters");
      const servers = listField(item, "servers");
      if (parameters.length === 0 && servers.length === 0) return without(item, ["parameters", "servers"]);
      return mapOperations(without(item, ["parameters", "servers"]), (operation) =>
        withPathLevel(operation, parameters, servers, context),
      );
    }),
  },
};

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
