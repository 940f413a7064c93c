import { isObject, listField, without } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

const silent = new Set(["required", "type", "title", "description"]);

/**
 * A member of `allOf` that only asks for properties says it of the schema around it: openapi-typescript reads `required`
 * there, and takes the member alone for `unknown`.
 */
export const requiredMembers: Pass = {
  name: "required-members",
  visit: {
    schema: onObject((schema) => {
      const members = listField(schema, "allOf");
      const rest = members.filter((member) => !onlyRequires(member));
      if (rest.length === members.length) return schema;
      const asked = members.filter(onlyRequires).flatMap((member) => listField(member, "required"));
      const required = [...new Set([...listField(schema, "required"), ...asked])];
      const outer = without(schema, ["allOf"]);
      return rest.length > 0 ? { ...outer, required, allOf: rest } : { ...outer, required };
    }),
  },
};

function onlyRequires(member: Json): member is { readonly [key: string]: Json } {
  return (
    isObject(member) &&
    listField(member, "required").length > 0 &&
    Object.keys(member).every((key) => silent.has(key)) &&
    (member["type"] === undefined || member["type"] === "object")
  );
}
