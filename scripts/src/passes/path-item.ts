import { listField, objectEntries, objectField, type JsonObject } from "../document.ts";
import { methods } from "./grammar.ts";

/** An operation and the keys that lead to it from its path item. */
export interface HeldOperation {
  /** As on the wire, upper case but for additional ones, which stand as they are written. */
  readonly method: string;
  readonly key: string;
  readonly isAdditional: boolean;
  readonly segments: readonly string[];
  readonly node: JsonObject;
}

/** The operations of a path item in its own order, 3.2's additional ones behind the others. */
export function operationsOf(item: JsonObject): readonly HeldOperation[] {
  const fixed = Object.keys(item).flatMap((key): HeldOperation[] => {
    const node = (methods as readonly string[]).includes(key) ? objectField(item, key) : undefined;
    return node === undefined ? [] : [{ method: key.toUpperCase(), key, isAdditional: false, segments: [key], node }];
  });
  const additional = objectEntries(objectField(item, "additionalOperations")).map(([method, node]) => ({
    method,
    key: method,
    isAdditional: true,
    segments: ["additionalOperations", method],
    node,
  }));
  return [...fixed, ...additional];
}

/** The path item with each operation changed; the item itself where none is. */
export function mapOperations(
  item: JsonObject,
  change: (operation: JsonObject, segments: readonly string[]) => JsonObject,
): JsonObject {
  const fixed = new Map(Object.entries(item));
  const additional = new Map(Object.entries(objectField(item, "additionalOperations") ?? {}));
  let isChanged = false;
  for (const { key, isAdditional, segments, node } of operationsOf(item)) {
    const changed = change(node, segments);
    if (changed === node) continue;
    isChanged = true;
    (isAdditional ? additional : fixed).set(key, changed);
  }
  if (!isChanged) return item;
  if (additional.size > 0) fixed.set("additionalOperations", Object.fromEntries(additional));
  return Object.fromEntries(fixed);
}

/** What a reference leads to with the fields that stand beside the reference, which win; parameters of both count. */
export function withSiblings(target: JsonObject, siblings: JsonObject): JsonObject {
  const [inherited, own] = [listField(target, "parameters"), listField(siblings, "parameters")];
  const parameters = inherited.length > 0 && own.length > 0 ? { parameters: [...inherited, ...own] } : {};
  return { ...target, ...siblings, ...parameters };
}
