import { field, isObject, listField, objectField, without, type JsonObject } from "../../document.ts";
import type { Json } from "../../model/model.ts";
import { methods } from "../../passes/grammar.ts";
import { onObject, type Pass, type PassContext } from "../../passes/pass.ts";
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
      const push = (operation: Json): Json =>
        isObject(operation) ? withPathLevel(operation, parameters, servers, context) : operation;
      const additional = objectField(item, "additionalOperations");
      const entries = Object.entries(without(item, ["parameters", "servers"])).map(([key, value]): [string, Json] =>
        (methods as readonly string[]).includes(key) ? [key, push(value)] : [key, value],
      );
      const pushed: JsonObject = Object.fromEntries(entries);
      if (additional === undefined) return pushed;
      const more = Object.entries(additional).map(([key, value]): [string, Json] => [key, push(value)]);
      return { ...pushed, additionalOperations: Object.fromEntries(more) };
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
