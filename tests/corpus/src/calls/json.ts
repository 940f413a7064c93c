/** A mapping of a document. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a local reference such as `#/components/schemas/Pet`, references on the way followed; `undefined` where there is none. */
export function resolveReference(document: JsonObject, reference: string, seen = new Set<string>()): unknown {
  if (!reference.startsWith("#") || seen.has(reference)) return undefined;
  seen.add(reference);
  let at: unknown = document;
  for (const part of decodePointer(reference.slice(1))) {
    at = follow(document, at, seen);
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = Reflect.get(at, part);
  }
  return follow(document, at, seen);
}

/** The value itself, or what it refers to. */
export function follow(document: JsonObject, value: unknown, seen = new Set<string>()): unknown {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? resolveReference(document, reference, seen) : value;
}

function decodePointer(pointer: string): string[] {
  return pointer.split("/").slice(1).map(decodePart);
}

function decodePart(part: string): string {
  return safeDecode(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
