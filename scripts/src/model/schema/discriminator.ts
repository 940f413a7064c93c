import { isObject, listField, objectField, referenceSegments, textField, type JsonObject } from "../../document.ts";
import type { Discriminator } from "./model.ts";

/**
 * https://spec.openapis.org/oas/v3.2.0.html#discriminator-object, with the names that stand for themselves written out.
 * They do so only where nothing is mapped: a schema that a mapping leaves out has no value that anybody knows.
 */
export function discriminatorOf(node: JsonObject): Discriminator | undefined {
  const discriminator = objectField(node, "discriminator");
  const property = discriminator && textField(discriminator, "propertyName");
  if (discriminator === undefined || property === undefined) return undefined;
  const mapping = new Map<string, string>();
  for (const [value, target] of Object.entries(objectField(discriminator, "mapping") ?? {})) {
    const key = typeof target === "string" ? schemaKey(target) : undefined;
    if (key !== undefined) mapping.set(value, key);
  }
  if (mapping.size > 0) return { property, mapping: Object.fromEntries(mapping) };
  for (const member of [...listField(node, "oneOf"), ...listField(node, "anyOf")]) {
    const key = isObject(member) ? schemaKey(textField(member, "$ref") ?? "") : undefined;
    if (key !== undefined) mapping.set(key, key);
  }
  return { property, mapping: Object.fromEntries(mapping) };
}

/** The key of a schema that a mapping names, by its name or by a reference. */
export function schemaKey(target: string): string | undefined {
  if (target === "") return undefined;
  const segments = referenceSegments(target);
  if (segments === undefined) return /[/#]/u.test(target) ? undefined : target;
  return segments.length === 3 && segments[1] === "schemas" ? segments[2] : undefined;
}
