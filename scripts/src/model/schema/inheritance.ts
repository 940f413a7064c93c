import { isObject, listField, textField, type JsonObject } from "../../document.ts";
import { schemaKey } from "./discriminator.ts";
import type { Json } from "./model.ts";

/** All that a schema inherits from by `allOf`, without itself. */
export function ancestorsOf(key: string, schemas: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const open = parentsOf(schemas[key]);
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    if (parent === key || found.has(parent)) continue;
    found.add(parent);
    open.push(...parentsOf(schemas[parent]));
  }
  return found;
}

function parentsOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  return listField(schema, "allOf").flatMap((member) => {
    const key = isObject(member) ? schemaKey(textField(member, "$ref") ?? "") : undefined;
    return key === undefined ? [] : [key];
  });
}
