/** JSON pointers (RFC 6901), and the linked paths that walks carry until a pointer is wanted. */

/** The way to a value: its key or index, and the way to what holds it. `undefined` is the whole document. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/** One segment as it stands in a pointer: `~` and `/` escaped. */
export function escapeSegment(segment: string | number): string {
  const text = String(segment);
  return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}

export function toPointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join("");
}

export function pathToPointer(path: Path | undefined): string {
  const segments: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) segments.push(at.key);
  return toPointer(segments.toReversed());
}

/** The path that a pointer spells, so that a walk can start at it. */
export function pathOf(segments: readonly string[]): Path | undefined {
  let path: Path | undefined;
  for (const key of segments) path = { parent: path, key };
  return path;
}

/** The segments of a pointer, or `undefined` when it is none (neither empty nor starting with `/`). */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => (segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment));
}

/** The value at the segments, own keys alone; `undefined` when there is none (JSON data holds no `undefined`). */
export function valueAt(root: unknown, segments: readonly string[]): unknown {
  let value = root;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(segment)) return undefined;
    if (!Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
