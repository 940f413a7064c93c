/** How a body of a media type is given, sent and judged. */
export type MediaKind = "json" | "form" | "multipart" | "other";

export function mediaKind(mediaType: string): MediaKind {
  const type = essence(mediaType);
  if (/[+/]json$/u.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  return type.startsWith("multipart/") ? "multipart" : "other";
}

/** Documents also have names of examples or of fields where a media type belongs. */
export function isMediaType(text: string): boolean {
  return /^[^/\s]+\/[^/\s]+/u.test(text);
}

export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/su, "").trim().toLowerCase();
}

/** A type to send where the document says a range: what fits the value best. */
export function concreteType(mediaType: string, value: unknown): string {
  const type = essence(mediaType);
  if (!type.includes("*") && type.includes("/")) return mediaType;
  if (mediaKind(type) === "json") return "application/json";
  if (type === "text/*") return "text/plain";
  if (type.endsWith("xml")) return "application/xml";
  if (/^(?:image|audio|video|font)\/\*/u.test(type)) return `${type.split("/")[0]}/x-sample`;
  return typeof value === "string" ? "text/plain" : "application/json";
}
