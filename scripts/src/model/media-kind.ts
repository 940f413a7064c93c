import type { MediaKind, Schema } from "./model.ts";

/** `application/json;charset=utf-8` → `application/json`. */
export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/su, "").trim().toLowerCase();
}

// The runtime reads responses by the same two rules.
const jsonTypes = /[+/]json$/u;
const textTypes = /^text\/|[+/](?:x-nd)?(?:json|xml)$/u;

/**
 * What the runtime does with a media type. The schema decides where the type says nothing: a range such as
 * `application/*`, or a word that is no media type.
 * @param schema with references followed
 */
export function mediaKind(mediaType: string, schema: Schema): MediaKind {
  const type = essence(mediaType);
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  if (isRange(type)) return kindOfRange(type, schema);
  if (jsonTypes.test(type)) return "json";
  return textTypes.test(type) ? "text" : "binary";
}

/** `*\/*`, `application/*`, or a word that is no media type at all: it says nothing of what the bytes are. */
export function isRange(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === "*" || type.endsWith("/*") || !type.includes("/");
}

/** Whether a media type stands for many, as `application/*+json` does, and so cannot be sent itself. */
export function standsForMany(mediaType: string): boolean {
  return /(?:^|\/)\*(?:$|\+)/u.test(essence(mediaType));
}

function kindOfRange(type: string, schema: Schema): MediaKind {
  if (type.startsWith("text/")) return "text";
  if (/^(?:image|audio|video|font)\//u.test(type)) return "binary";
  return kindOfSchema(schema);
}

function kindOfSchema(schema: Schema): MediaKind {
  if (schema.kind === "binary" || schema.kind === "unknown") return "binary";
  return schema.kind === "string" ? "text" : "json";
}
