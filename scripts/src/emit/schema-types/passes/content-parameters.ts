import { field, objectEntries, objectField, textField, without, type JsonObject } from "../../../document.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/**
 * A parameter whose value is a media type (`content`) is of that media type's schema, not of type `string`; what is the whole
 * query (3.2's `querystring`) is given among the parameters of the query.
 */
export const contentParameters: Pass = {
  name: "content-parameters",
  visit: { parameter: onObject(withSchema), header: onObject(withSchema) },
};

function withSchema(node: JsonObject): JsonObject {
  const [entry] = objectEntries(objectField(node, "content"));
  if (entry === undefined) return node;
  const place = textField(node, "in") === "querystring" && { in: "query" };
  return { ...without(node, ["content"]), ...place, schema: field(entry[1], "schema") ?? {} };
}
