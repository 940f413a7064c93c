import type { MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import { BUDGETS } from "./budgets.ts";
import { SourceError, tooDeep } from "./source-error.ts";
import { isMergeKey, mergeInto, setKey } from "./yaml-merge.ts";

/** A collection that is being filled. */
interface Frame {
  readonly list: unknown[] | undefined;
  readonly map: Record<string, unknown>;
  readonly anchor: string | undefined;
  /** Where it starts, for messages. */
  readonly offset: number;
  key: string | undefined;
  keyOffset: number;
  /** The key is a merge key. */
  merging: boolean;
  /** Keys that came by merging and may still be written by hand. */
  merged: Set<string> | undefined;
  /** Values in it, aliases expanded. */
  size: number;
  /** Levels below it. */
  height: number;
}

interface Anchored {
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

/**
 * Puts parser events together to JSON data. Aliases share their value instead of copying it, and what they would add if
 * copied is counted against the budget: whoever walks the data as a tree does bounded work.
 * @param written how many events there are
 */
export function createYamlBuilder(text: string, written: number) {
  const frames: Frame[] = [];
  const anchors = new Map<string, Anchored | "open">();
  const allowed = BUDGETS.aliasBase + BUDGETS.aliasFactor * written;
  let added = 0;
  let result: unknown = null;

  const top = (): Frame | undefined => frames[frames.length - 1];
  const wantsKey = (): boolean => {
    const frame = top();
    return frame !== undefined && frame.list === undefined && frame.key === undefined;
  };

  function place(value: unknown, size: number, height: number, offset: number): void {
    const frame = top();
    if (frame === undefined) {
      result = value;
      return;
    }
    frame.size += size;
    frame.height = Math.max(frame.height, height + 1);
    if (frame.list !== undefined) frame.list.push(value);
    else if (frame.merging) merge(frame, value, offset);
    else if (frame.key !== undefined) setKey(frame.map, frame.key, value);
    frame.key = undefined;
  }

  function merge(frame: Frame, value: unknown, offset: number): void {
    frame.merging = false;
    frame.merged ??= new Set();
    mergeInto(frame.map, value, frame.merged, offset);
  }

  function startKey(key: string, offset: number, isMerge: boolean): void {
    const frame = top();
    if (frame === undefined) return;
    if (!isMerge && Object.hasOwn(frame.map, key) && frame.merged?.delete(key) !== true) {
      throw new SourceError("duplicate-key", `The key ${JSON.stringify(key)} stands twice in one mapping.`, {
        offset,
        fix: "Remove or rename one of the two.",
      });
    }
    frame.key = key;
    frame.keyOffset = offset;
    frame.merging = isMerge;
  }

  return {
    wantsKey,
    key(key: string, event: ScalarEvent): void {
      startKey(key, Math.max(event.valueStart, 0), isMergeKey(key, event, text));
    },
    value(value: unknown, event: ScalarEvent, anchor: string | undefined): void {
      if (anchor !== undefined) anchors.set(anchor, { value, size: 1, height: 0 });
      place(value, 1, 0, Math.max(event.valueStart, top()?.keyOffset ?? 0));
    },
    open(event: MappingEvent | SequenceEvent, isList: boolean, anchor: string | undefined): void {
      if (wantsKey()) throw notAKey(event.start);
      if (anchor !== undefined) anchors.set(anchor, "open");
      const list = isList ? [] : undefined;
      const fresh = { key: undefined, keyOffset: event.start, merging: false, merged: undefined, size: 1, height: 0 };
      frames.push({ list, map: {}, anchor, offset: event.start, ...fresh });
    },
    alias(name: string, offset: number): void {
      const anchored = anchors.get(name);
      if (anchored === undefined) throw unknownAlias(name, offset);
      if (anchored === "open") throw aliasToItself(name, offset);
      if (wantsKey()) {
        if (typeof anchored.value !== "string") throw notAKey(offset);
        return startKey(anchored.value, offset, false);
      }
      added += anchored.size;
      if (added > allowed) throw tooManyAliases(offset);
      if (frames.length + anchored.height > BUDGETS.depth) throw tooDeep(offset);
      place(anchored.value, anchored.size, anchored.height, offset);
    },
    close(): void {
      const frame = frames.pop();
      if (frame === undefined) return;
      const value = frame.list ?? frame.map;
      if (frame.anchor !== undefined) anchors.set(frame.anchor, { value, size: frame.size, height: frame.height });
      place(value, frame.size, frame.height, frame.offset);
    },
    result: (): unknown => result,
  };
}

function notAKey(offset: number): SourceError {
  return new SourceError("yaml-key", "A key must be a text, not a list or a mapping.", { offset });
}

function unknownAlias(name: string, offset: number): SourceError {
  return new SourceError("yaml-alias", `The alias *${name} names no anchor above it.`, { offset });
}

function aliasToItself(name: string, offset: number): SourceError {
  return new SourceError("yaml-alias", `The alias *${name} stands inside of what it names.`, {
    offset,
    fix: "Use a $ref for a schema that contains itself.",
  });
}

function tooManyAliases(offset: number): SourceError {
  return new SourceError("too-many-aliases", "Aliases multiply the document beyond what is read.", {
    offset,
    fix: "Put what repeats under components and use a $ref.",
  });
}
