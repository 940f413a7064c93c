import type { Impact, Side } from "./change.ts";

/** Formats of numbers that another one holds. */
const widerFormat: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** A note by its name: of `maxLength=5` the value is `5`. */
function byName(notes: readonly string[]): Map<string, string> {
  return new Map(notes.map((note) => [/^[^=]*/u.exec(note)?.[0] ?? "", note.replace(/^[^=]*=?/u, "")]));
}

export interface NoteChange {
  readonly before: string;
  readonly after: string;
  readonly impact: Impact;
}

/** What became of format, pattern, limits and marks. */
export function compareNotes(before: readonly string[], after: readonly string[], side: Side): NoteChange[] {
  const [left, right] = [byName(before), byName(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const [old, now] = [left.get(name), right.get(name)];
    if (old === now) return [];
    return [{ before: noteText(name, old), after: noteText(name, now), impact: impactOf(name, old, now, side) }];
  });
}

function noteText(name: string, value: string | undefined): string {
  if (value === undefined) return "";
  return value === "" ? name : `${name} ${value}`;
}

function impactOf(name: string, before: string | undefined, after: string | undefined, side: Side): Impact {
  if (name === "deprecated") return "feature";
  // A property that is only read may not be sent, one that is only written does not come back.
  if (name === "readOnly") return side === "request" && after !== undefined ? "breaking" : "feature";
  if (name === "writeOnly") return side === "response" && after !== undefined ? "breaking" : "feature";
  if (side === "response") return name === "format" && before !== undefined ? "breaking" : "feature";
  if (after === undefined) return "feature";
  if (before === undefined) return "breaking";
  return isWider(name, before, after) ? "feature" : "breaking";
}

function isWider(name: string, before: string, after: string): boolean {
  if (name === "format") return widerFormat[before] === after;
  const [old, now] = [Number(before), Number(after)];
  if (/^min|^exclusiveMin/u.test(name)) return now < old;
  return /^max|^exclusiveMax/u.test(name) && now > old;
}
