import type { Place, Positions } from "./positions.ts";
import { type Member, readMembers, skipSpace } from "./scan-json.ts";

/** Positions in a JSON text. A container is scanned when a path first leads through it, and remembered. */
export function createJsonPositions(text: string): Positions {
  const scanned = new Map<number, Map<string, Member>>();

  function membersAt(offset: number): Map<string, Member> {
    const known = scanned.get(offset);
    if (known !== undefined) return known;
    const members = readMembers(text, offset);
    scanned.set(offset, members);
    return members;
  }

  return {
    find(segments) {
      const start = skipSpace(text, 0);
      let place: Place = { key: start, value: start };
      for (const segment of segments) {
        const member = membersAt(place.value).get(segment);
        if (member === undefined) break;
        place = member;
      }
      return place;
    },
  };
}
