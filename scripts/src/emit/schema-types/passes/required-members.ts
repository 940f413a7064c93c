import { isObject, listField, objectField, without } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/**
 * What a member of `allOf` asks for without listing it, another member lists: it is asked for by the schema around, where
 * openapi-typescript reads it. A member that says nothing else goes, since it would be taken for `unknown`.
 */
export const requiredMembers: Pass = {
  name: "required-members",
  visit: {
    schema: onObject((schema) => {
      const members = listField(schema, "allOf");
      const asked = members.flatMap(unlisted);
      if (asked.length === 0) return schema;
      const rest = members.filter((member) => !onlyRequires(member));
      const required = [...new Set([...listField(schema, "required"), ...asked])];
      const outer = without(schema, ["allOf"]);
      return rest.length > 0 ? { ...outer, required, allOf: rest } : { ...outer, required };
    }),
  },
};

/** The names that a member written out asks for, and does not list. */
function unlisted(member: Json): readonly Json[] {
  if (!isObject(member)) return [];
  const own = objectField(member, "properties") ?? {};
  return listField(member, "required").filter((name) => !Object.hasOwn(own, String(name)));
}

const silent = new Set(["required", "type", "title", "description"]);

function onlyRequires(member: Json): member is { readonly [key: string]: Json } {
  return (
    isObject(member) &&
    listField(member, "required").length > 0 &&
    Object.keys(member).every((key) => silent.has(key)) &&
    (member["type"] === undefined || member["type"] === "object")
  );
}
