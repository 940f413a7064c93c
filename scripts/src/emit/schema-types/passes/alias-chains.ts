import { isObject, objectField, textField, type JsonObject } from "../../../document.ts";
import { schemaKey } from "../../../model/discriminator.ts";
import type { Json } from "../../../model/model.ts";
import type { Pass } from "../../../passes/pass.ts";

/**
 * A named schema that only refers to another refers to the end of the chain: TypeScript resolves a chain by recursion,
 * and ends at a few thousand links.
 */
export const aliasChains: Pass = {
  name: "alias-chains",
  whole: (document) => {
    const components = objectField(document, "components");
    const schemas = components && objectField(components, "schemas");
    if (components === undefined || schemas === undefined) return document;
    const ends = new Map<string, Json>();
    for (const key of Object.keys(schemas)) findEnd(key, schemas, ends);
    const shortened = Object.entries(schemas).map(([key, schema]): [string, Json] => [key, ends.get(key) ?? schema]);
    return ends.size === 0
      ? document
      : { ...document, components: { ...components, schemas: Object.fromEntries(shortened) } };
  },
};

/** Notes for every alias on the way what it refers to in the end; aliases that go round are left as they are. */
function findEnd(start: string, schemas: JsonObject, ends: Map<string, Json>): void {
  const passed = new Map<string, Json>();
  let key: string | undefined = start;
  let last: Json | undefined;
  while (key !== undefined && !passed.has(key)) {
    const schema: Json | undefined = ends.get(key) ?? schemas[key];
    const next: string | undefined = isObject(schema) ? schemaKey(textField(schema, "$ref") ?? "") : undefined;
    if (schema === undefined || next === undefined) {
      for (const alias of passed.keys()) if (last !== undefined) ends.set(alias, last);
      return;
    }
    passed.set(key, schema);
    last = schema;
    key = next;
  }
}
