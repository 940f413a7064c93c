import { field, objectEntries, objectField, without, type JsonObject } from "../../../document.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/** A parameter whose value is a media type (`content`) is of that media type's schema, not of type `string`. */
export const contentParameters: Pass = {
  name: "content-parameters",
  visit: { parameter: onObject(withSchema), header: onObject(withSchema) },
};

function withSchema(node: JsonObject): JsonObject {
  const [entry] = objectEntries(objectField(node, "content"));
  if (entry === undefined) return node;
  return { ...without(node, ["content"]), schema: field(entry[1], "schema") ?? {} };
}
