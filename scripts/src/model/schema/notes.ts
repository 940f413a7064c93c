import { field, flagField, listField, textField, type JsonObject } from "../../document.ts";
import type { Json, SchemaNotes } from "./model.ts";
import { isMarkedSecret } from "../secret.ts";

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
  const notes: { -readonly [Name in keyof SchemaNotes]: SchemaNotes[Name] } = {};
  for (const key of texts) {
    const text = textField(node, key);
    if (text !== undefined) notes[key] = text;
  }
  for (const key of flags) if (flagField(node, key)) notes[key] = true;
  if (isMarkedSecret(node)) notes.secret = true;
  const initial = field(node, "default");
  if (initial !== undefined) notes.default = initial;
  const example = field(node, "example");
  const examples = [...(example === undefined ? [] : [example]), ...listField(node, "examples")];
  if (examples.length > 0) notes.examples = examples;
  const found = limitsOf(node);
  if (found !== undefined) notes.limits = found;
  return notes;
}

function limitsOf(node: JsonObject): Readonly<Record<string, Json>> | undefined {
  let found: Record<string, Json> | undefined;
  for (const key of limits) {
    const value = field(node, key);
    if (value !== undefined) (found ??= {})[key] = value;
  }
  return found;
}
