import { field, isObject, objectField, textField, type JsonObject } from "../../../document.ts";
import type { Json } from "../../../model/model.ts";
import { onObject, type Pass } from "../../../passes/pass.ts";

/**
 * The type of keys that are not listed must allow those that are: nobody can make a value of
 * `{ a: number } & { [key: string]: string }`. It becomes a union with their types where these are short, else `unknown`.
 */
export const indexSignatures: Pass = {
  name: "index-signatures",
  visit: {
    schema: onObject((schema) => {
      const properties = Object.values(objectField(schema, "properties") ?? {});
      const additional = field(schema, "additionalProperties");
      const hasPatterns = Object.keys(objectField(schema, "patternProperties") ?? {}).length > 0;
      const isTyped = isObject(additional) && Object.keys(additional).length > 0;
      if (properties.length === 0 || !(isTyped || hasPatterns)) return schema;
      const types = properties.map(shortType);
      if (types.includes(undefined)) return { ...schema, additionalProperties: true };
      const given = isTyped ? additional : undefined;
      const known = given === undefined ? undefined : JSON.stringify(shortType(given));
      const others = new Map(types.map((type): [string, Json] => [JSON.stringify(type), type ?? true]));
      const members = [...others].flatMap(([text, type]) => (text === known ? [] : [type]));
      if (members.length === 0) return schema;
      return { ...schema, additionalProperties: { anyOf: [...(given === undefined ? [] : [given]), ...members] } };
    }),
  },
};

const scalars = new Set(["string", "number", "integer", "boolean", "null"]);

/** The schema without its words, where it is a reference or a scalar. */
function shortType(schema: Json): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const reference = textField(schema, "$ref");
  if (reference !== undefined) return { $ref: reference };
  const type = textField(schema, "type");
  const isPlain = ["enum", "const", "nullable", "allOf", "anyOf", "oneOf"].every((key) => !Object.hasOwn(schema, key));
  if (!isPlain || type === undefined || !scalars.has(type)) return undefined;
  return { type: type === "integer" ? "number" : type };
}
