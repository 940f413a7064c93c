import { field, flagField, listField, textField, type JsonObject } from "../document.ts";
import type { Json, SchemaNotes } from "./model.ts";
import { isMarkedSecret } from "./secret.ts";

const limits = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentMediaType",
  "contentEncoding",
];

const texts = ["title", "description", "format", "pattern"] as const;
const flags = ["deprecated", "readOnly", "writeOnly"] as const;

/** What a schema says beside the type. */
export function schemaNotes(node: JsonObject): SchemaNotes {
  const example = field(node, "example");
  const examples = [...(example === undefined ? [] : [example]), ...listField(node, "examples")];
  const found = limits.flatMap((key): [string, Json][] => {
    const value = field(node, key);
    return value === undefined ? [] : [[key, value]];
  });
  const initial = field(node, "default");
  return {
    ...Object.fromEntries(texts.flatMap((key) => (textField(node, key) === undefined ? [] : [[key, node[key]]]))),
    ...Object.fromEntries(flags.flatMap((key) => (flagField(node, key) ? [[key, true]] : []))),
    ...(isMarkedSecret(node) && { secret: true }),
    ...(initial !== undefined && { default: initial }),
    ...(examples.length > 0 && { examples }),
    ...(found.length > 0 && { limits: Object.fromEntries(found) }),
  };
}
