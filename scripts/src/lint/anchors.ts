import type { Path } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";

/** Finds the schema that carries `$anchor` or `$dynamicAnchor` of this name. Rare: the file is searched each time. */
export function findAnchor(data: Json, name: string): { readonly found: Path | undefined } | undefined {
  const seen = new Set<object>();
  const open: { readonly value: Json; readonly path: Path | undefined }[] = [{ value: data, path: undefined }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { value, path } = step;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const members = Object.entries(value);
    if (members.some(([key, member]) => (key === "$anchor" || key === "$dynamicAnchor") && member === name)) {
      return { found: path };
    }
    for (const [key, member] of members) open.push({ value: member, path: { parent: path, key } });
  }
  return undefined;
}
