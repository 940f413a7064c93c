import { isObject } from "../document.ts";
import type { Json } from "../model/model.ts";

/** Takes a node whose members are repaired already and gives what stands in its place; `undefined` leaves it out. */
export type Change = (node: Json) => Json | undefined;

interface Edits {
  /** New values of members, repaired in turn. */
  readonly set: Map<string | number, Json>;
  readonly removed: Set<string | number>;
  /** New keys by old ones. */
  readonly renamed: Map<string, string>;
  readonly changes: Change[];
}

/**
 * Collects how a document is read where it is wrong, and applies all of it at once: the checks see the document as it is
 * written, and later stages see a sound one. Nodes are known by identity, so that one that YAML aliases share is repaired
 * in every place.
 */
export interface Repairs {
  readonly set: (holder: object, key: string | number, value: Json) => void;
  readonly remove: (holder: object, key: string | number) => void;
  readonly rename: (holder: object, key: string, name: string) => void;
  readonly change: (node: object, change: Change) => void;
  readonly isEmpty: () => boolean;
  /** The key that a member has when the repairs are done: those in front of it may go, and keys may be renamed. */
  readonly newKey: (holder: object, key: string) => string;
  /** The repaired value. What needs no repair is shared with the original. */
  readonly apply: (value: Json) => Json;
}

export function createRepairs(): Repairs {
  const edits = new Map<object, Edits>();
  const known = new Map<object, Json | undefined>();

  function editsOf(node: object): Edits {
    const found = edits.get(node) ?? { set: new Map(), removed: new Set(), renamed: new Map(), changes: [] };
    edits.set(node, found);
    return found;
  }

  /** Without recursion: members first, then what holds them. */
  function apply(root: Json): Json {
    const open: { readonly node: Json; readonly isEntered: boolean }[] = [{ node: root, isEntered: false }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const { node, isEntered } = step;
      if (typeof node !== "object" || node === null || known.has(node)) continue;
      if (isEntered) known.set(node, rebuild(node));
      else {
        open.push({ node, isEntered: true });
        const added = edits.get(node)?.set.values() ?? [];
        for (const member of [...Object.values(node as object), ...added] as Json[])
          open.push({ node: member, isEntered: false });
      }
    }
    return repaired(root) ?? null;
  }

  function repaired(value: Json): Json | undefined {
    // What contains itself, which no parser makes, stays.
    return typeof value === "object" && value !== null && known.has(value) ? known.get(value) : value;
  }

  function rebuild(value: Json & object): Json | undefined {
    const own = edits.get(value);
    let result: Json | undefined = Array.isArray(value)
      ? applyToList(value, own)
      : isObject(value)
        ? applyToMap(value, own)
        : value;
    for (const change of own?.changes ?? []) result = result === undefined ? undefined : change(result);
    return result;
  }

  function applyToList(list: readonly Json[], own: Edits | undefined): Json {
    const members = list.map((item, index) => repaired(own?.set.get(index) ?? item));
    const isSame = own === undefined && members.every((member, index) => member === list[index]);
    if (isSame) return list;
    return members.filter((member, index): member is Json => member !== undefined && own?.removed.has(index) !== true);
  }

  function applyToMap(map: { readonly [key: string]: Json }, own: Edits | undefined): Json {
    const entries = Object.entries(map);
    const members = entries.map(([key, member]): [string, Json | undefined] => [
      key,
      repaired(own?.set.get(key) ?? member),
    ]);
    for (const [key, added] of own?.set ?? []) {
      if (!Object.hasOwn(map, key)) members.push([String(key), repaired(added)]);
    }
    const isSame = own === undefined && members.every(([, member], index) => member === entries[index]?.[1]);
    if (isSame) return map;
    const isKept = (entry: [string, Json | undefined]): entry is [string, Json] =>
      entry[1] !== undefined && own?.removed.has(entry[0]) !== true;
    const kept = members.filter(isKept);
    return Object.fromEntries(kept.map(([key, member]) => [own?.renamed.get(key) ?? key, member]));
  }

  return {
    set: (holder, key, value) => void editsOf(holder).set.set(key, value),
    remove: (holder, key) => void editsOf(holder).removed.add(key),
    rename: (holder, key, name) => void editsOf(holder).renamed.set(key, name),
    change: (node, change) => void editsOf(node).changes.push(change),
    isEmpty: () => edits.size === 0,
    newKey(holder, key) {
      const own = edits.get(holder);
      if (own === undefined || !Array.isArray(holder)) return own?.renamed.get(key) ?? key;
      const before = [...own.removed].filter((index) => Number(index) < Number(key));
      return String(Number(key) - before.length);
    },
    apply,
  };
}
