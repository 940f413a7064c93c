/** The keys of a JSON object text, or nothing where it is none. */
export function readManifest(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/**
 * A package.json of two owners: the generated keys in their order, then the others of the file that is there.
 * The version belongs to the release tool: what stands there stays.
 */
export function mergeManifest(present: string | undefined, generated: string): string {
  const kept = readManifest(present);
  const owned = readManifest(generated);
  const version = typeof kept["version"] === "string" ? { version: kept["version"] } : {};
  return `${JSON.stringify({ ...owned, ...version, ...without(kept, owned) }, undefined, 2)}\n`;
}

function without(object: Readonly<Record<string, unknown>>, keys: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !Object.hasOwn(keys, key) && key !== "version"));
}
