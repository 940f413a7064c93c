import { field, isObject, listField, objectField, textField, type JsonObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { message, type HouseRule } from "../visitor.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** The hosts of the servers of an object; a relative URL has none of its own. */
function hostsOf(node: JsonObject): string[] {
  const urls = listField(node, "servers").map((server: Json) =>
    isObject(server) ? (textField(server, "url") ?? "") : "",
  );
  return urls.flatMap((url) => /^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1]?.toLowerCase() ?? []);
}

/** Credentials of the document go to another host only where an operation says so itself. */
export const serverSecurity: HouseRule = () => {
  let known: readonly string[] = [];
  return {
    Root(node) {
      known = isObject(node) ? hostsOf(node) : [];
    },
    PathItem(node, context) {
      if (!isObject(node)) return;
      for (const method of METHODS) {
        const operation = objectField(node, method);
        if (operation === undefined || field(operation, "security") !== undefined) continue;
        const other = hostsOf(field(operation, "servers") === undefined ? node : operation).find(
          (host) => !known.includes(host),
        );
        if (other === undefined) continue;
        const problem = `The operation goes to ${other} and takes the document's \`security\`.`;
        const fix = "Say at the operation which credentials are meant for that host.";
        context.report({ message: message(problem, fix), location: context.location.child(method).key() });
      }
    },
  };
};
