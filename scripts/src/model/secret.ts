import { flagField, textField, type JsonObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import type { Schema } from "./model.ts";

/**
 * Whether a schema, parameter or header is marked as a password, token, code or seed: by `format: password`, or by
 * `x-specloom-secret` where the format says something else.
 */
export function isMarkedSecret(node: JsonObject): boolean {
  return flagField(node, "x-specloom-secret") || textField(node, "format") === "password";
}

/** Of a value as it is sent: a list of secrets is one too. */
export function isSecret(node: JsonObject, schema: Schema, builder: Builder): boolean {
  const target = builder.follow(schema);
  const items = target.kind === "array" ? [target.items, builder.follow(target.items)] : [];
  return isMarkedSecret(node) || [schema, target, ...items].some(({ secret }) => secret === true);
}
