import { isObject, listField, textField } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { message, type HouseRule } from "../visitor.ts";

function wrongWith(server: Json, before: readonly Json[]): readonly [string, string] | undefined {
  const name = isObject(server) ? textField(server, "x-specloom-name") : undefined;
  if (name === undefined) return ["has no name", "Give it one with `x-specloom-name`, for example `sandbox`."];
  if (!before.some((other) => isObject(other) && textField(other, "x-specloom-name") === name)) return undefined;
  return [`has the name ${name} of one above`, "Give it a name of its own."];
}

/** A client picks a server by name, so where there are several each has one. */
export const serverNames: HouseRule = () => ({
  Root(node, context) {
    const servers = isObject(node) ? listField(node, "servers") : [];
    if (servers.length < 2) return;
    for (const [index, server] of servers.entries()) {
      const wrong = wrongWith(server, servers.slice(0, index));
      if (wrong === undefined) continue;
      context.report({
        message: message(`The server ${wrong[0]}.`, wrong[1]),
        location: context.location.child(["servers", index]),
      });
    }
  },
});
