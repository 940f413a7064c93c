import { isObject, listField, objectField, textField, type JsonObject } from "../document.ts";
import type { ApiModel, ExternalDocs, Tag } from "./model.ts";

/** The text fields that are there, under their own names. */
export function words<Key extends string>(node: JsonObject, keys: readonly Key[]): { readonly [K in Key]?: string } {
  const found = keys.flatMap((key) => (textField(node, key) === undefined ? [] : [[key, textField(node, key)]]));
  return Object.fromEntries(found) as { [K in Key]?: string };
}

type Info = Pick<ApiModel, "title" | "version" | "summary" | "description" | "termsOfService" | "contact" | "license">;

/** https://spec.openapis.org/oas/v3.2.0.html#info-object */
export function buildInfo(document: JsonObject): Info {
  const info = objectField(document, "info") ?? {};
  const contact = objectField(info, "contact");
  const license = objectField(info, "license");
  return {
    title: textField(info, "title") ?? "",
    version: String(info["version"] ?? ""),
    ...words(info, ["summary", "description", "termsOfService"]),
    ...(contact !== undefined && { contact: words(contact, ["name", "url", "email"]) }),
    ...(license !== undefined && { license: { name: textField(license, "name") ?? "", ...words(license, ["url"]) } }),
  };
}

/** https://spec.openapis.org/oas/v3.2.0.html#external-documentation-object */
export function buildExternalDocs(node: JsonObject): { readonly externalDocs?: ExternalDocs } {
  const docs = objectField(node, "externalDocs");
  const url = docs && textField(docs, "url");
  return docs === undefined || url === undefined ? {} : { externalDocs: { url, ...words(docs, ["description"]) } };
}

/** https://spec.openapis.org/oas/v3.2.0.html#tag-object: those described, then those that operations only name. */
export function buildTags(document: JsonObject, used: Iterable<string>): readonly Tag[] {
  const tags = new Map<string, Tag>();
  for (const node of listField(document, "tags").filter(isObject)) {
    const name = textField(node, "name");
    if (name === undefined || tags.has(name)) continue;
    tags.set(name, { name, ...words(node, ["summary", "description", "parent", "kind"]), ...buildExternalDocs(node) });
  }
  for (const name of used) if (!tags.has(name)) tags.set(name, { name });
  return [...tags.values()];
}
