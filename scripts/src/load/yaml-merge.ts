import { type ScalarEvent, SCALAR_STYLE } from "js-yaml";
import { SourceError } from "./source-error.ts";

/** Only a plain `<<` merges, whether it is tagged as that or not; a quoted one is a key like any other. */
export function isMergeKey(key: string, event: ScalarEvent, text: string): boolean {
  return key === "<<" && event.style === SCALAR_STYLE.PLAIN && (event.tagStart === -1 || isMergeTag(event, text));
}

function isMergeTag({ tagStart, tagEnd }: ScalarEvent, text: string): boolean {
  return ["!!merge", "!<tag:yaml.org,2002:merge>"].includes(text.slice(tagStart, tagEnd));
}

/** Sets an own key, whatever its name: `__proto__` must not reach the setter of that name. */
export function setKey(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * Carries out a merge key (`<<: *base` or `<<: [*a, *b]`): copies the keys that the target has not, the first source winning.
 * Notes the copied keys in `merged`.
 */
export function mergeInto(target: Record<string, unknown>, value: unknown, merged: Set<string>, offset: number): void {
  for (const source of Array.isArray(value) ? value : [value]) {
    if (typeof source !== "object" || source === null || Array.isArray(source)) {
      throw new SourceError("yaml-merge", "A merge key (<<) needs a mapping or a list of mappings.", {
        offset,
        fix: "Name an anchored mapping, as in `<<: *base`.",
      });
    }
    for (const [key, inherited] of Object.entries(source)) {
      if (Object.hasOwn(target, key)) continue;
      setKey(target, key, inherited);
      merged.add(key);
    }
  }
}
