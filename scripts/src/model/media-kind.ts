import type { MediaKind, Schema } from "./model.ts";

/** `application/json;charset=utf-8` → `application/json`. */
export function essence(mediaType: string): string {
  return mediaType.split(";", 1)[0]!.trim().toLowerCase();
}

const jsonTypes = /^(?:application\/json|text\/json|application\/[\w.-]*json|[\w.*-]+\/[\w.*-]+\+json)$/u;
const textTypes =
  /^(?:text\/.+|application\/(?:xml|javascript|ecmascript|graphql|yaml|x-yaml|toml|sql|jwt|jsonl|x-ndjson|json-seq|x-pem-file)|[\w.*-]+\/[\w.*-]+\+(?:xml|yaml|jwt|json-seq))$/u;

/**
 * What the runtime does with a media type. The schema decides where the type says nothing: a range such as
 * `application/*`, or a private type whose schema describes an object.
 * @param schema with references followed
 */
export function mediaKind(mediaType: string, schema: Schema): MediaKind {
  const type = essence(mediaType);
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  if (jsonTypes.test(type)) return "json";
  if (textTypes.test(type)) return "text";
  return isRange(type) ? kindOfSchema(schema) : "binary";
}

/** `*\/*`, `application/*`, or a word that is no media type at all. */
export function isRange(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === "*" || type.endsWith("/*") || !type.includes("/");
}

function kindOfSchema(schema: Schema): MediaKind {
  if (schema.kind === "binary" || schema.kind === "unknown") return "binary";
  return schema.kind === "string" ? "text" : "json";
}
