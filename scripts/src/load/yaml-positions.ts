import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import { readEvents } from "./parse-yaml.ts";
import type { Place, Positions } from "./positions.ts";
import { isMergeKey } from "./yaml-merge.ts";
import { readKey } from "./yaml-scalar.ts";

/** Event numbers of a member's key (its value, in a list) and value. */
interface Member {
  readonly key: number;
  readonly value: number;
}

/** Positions in a YAML text that has been parsed without fault: the parser's events carry the offsets. */
export function createYamlPositions(text: string): Positions {
  const events = readEvents(text);
  const { ends, anchored } = linkEvents(text, events);
  const read = new Map<number, Map<string, Member>>();

  function membersAt(index: number): Map<string, Member> {
    const known = read.get(index);
    if (known !== undefined) return known;
    const members = new Map<string, Member>();
    read.set(index, members);
    const container = events[index];
    if (container?.type === EVENT_ID.ALIAS) return membersAt(anchored.get(index) ?? -1);
    const isMap = container?.type === EVENT_ID.MAPPING;
    if (!isMap && container?.type !== EVENT_ID.SEQUENCE) return members;
    const end = (ends[index] ?? 0) - 1;
    for (let at = index + 1; at < end;) {
      const value = isMap ? (ends[at] ?? end) : at;
      const name = isMap ? keyText(at) : String(members.size);
      const keyEvent = events[at];
      if (isMap && keyEvent?.type === EVENT_ID.SCALAR && isMergeKey(name, keyEvent, text)) {
        for (const [key, member] of mergedMembers(value)) if (!members.has(key)) members.set(key, member);
      } else members.set(name, { key: at, value });
      at = ends[value] ?? end;
    }
    return members;
  }

  function mergedMembers(index: number): Map<string, Member> {
    const source = events[index];
    if (source?.type !== EVENT_ID.SEQUENCE) return membersAt(index);
    const merged = new Map<string, Member>();
    // The first source wins, so it is written last.
    for (const item of [...membersAt(index).values()].toReversed()) {
      for (const [key, member] of membersAt(item.value)) merged.set(key, member);
    }
    return merged;
  }

  function keyText(index: number): string {
    const event = events[anchored.get(index) ?? index];
    return event?.type === EVENT_ID.SCALAR ? readKey(text, event) : "";
  }

  return {
    find(segments): Place {
      let member: Member = { key: 1, value: 1 };
      for (const segment of segments) {
        const next = membersAt(member.value).get(segment);
        if (next === undefined) break;
        member = next;
      }
      const key = offsetOf(events[member.key]) ?? 0;
      return { key, value: offsetOf(events[member.value]) ?? key };
    },
  };
}

/** For each event the number behind its last one, and for each alias the event it names. */
function linkEvents(text: string, events: readonly Event[]) {
  const ends = new Int32Array(events.length);
  const anchored = new Map<number, number>();
  const anchors = new Map<string, number>();
  const open: number[] = [];
  for (const [index, event] of events.entries()) {
    ends[index] = index + 1;
    if (event.type === EVENT_ID.POP) ends[open.pop() ?? index] = index + 1;
    else if (event.type === EVENT_ID.ALIAS) {
      anchored.set(index, anchors.get(text.slice(event.anchorStart, event.anchorEnd)) ?? index);
    } else if (event.type !== EVENT_ID.DOCUMENT && event.anchorStart !== -1) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
    }
    if (event.type !== EVENT_ID.POP && event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS)
      open.push(index);
  }
  return { ends, anchored };
}

/** Where the event's text starts; `undefined` for a value that is left out. */
function offsetOf(event: Event | undefined): number | undefined {
  switch (event?.type) {
    case EVENT_ID.SCALAR: {
      if (event.valueStart === -1) return undefined;
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      return quoted ? event.valueStart - 1 : event.valueStart;
    }
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    default:
      return undefined;
  }
}
