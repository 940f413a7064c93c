import { type JsonObject, field, isObject, textField } from "../document.ts";
import { type Path, pathToPointer } from "../json-pointer.ts";
import type { Json } from "../model/model.ts";

/** A value of an operation that changed between two versions of a document. */
export interface OperationChange {
  /** JSON pointer into the operation, its references inlined. Parameters are named by place and name instead of an index. */
  readonly pointer: string;
  /** The value before, as JSON of at most 80 characters; absent where there was none. */
  readonly before?: string;
  readonly after?: string;
}

const MAX_LENGTH = 80;

/** Lists what differs between two canonical texts of an operation. */
export function changesBetween(before: string, after: string): readonly OperationChange[] {
  const changes: OperationChange[] = [];
  compare(JSON.parse(before) as Json, JSON.parse(after) as Json, undefined);
  return changes;

  function compare(old: Json | undefined, now: Json | undefined, path: Path | undefined): void {
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    const [first, second] = [membersOf(old, path), membersOf(now, path)];
    if (first === undefined || second === undefined) {
      const [shownBefore, shownAfter] = [old, now].map(shortText);
      changes.push({
        pointer: pathToPointer(path),
        ...(shownBefore === undefined ? {} : { before: shownBefore }),
        ...(shownAfter === undefined ? {} : { after: shownAfter }),
      });
      return;
    }
    for (const key of [...new Set([...Object.keys(first), ...Object.keys(second)])].toSorted()) {
      compare(field(first, key), field(second, key), { parent: path, key });
    }
  }
}

/** The members to compare one by one. Lists of plain values are compared as a whole, so that an insertion is one change. */
function membersOf(value: Json | undefined, path: Path | undefined): JsonObject | undefined {
  if (isObject(value)) return value;
  if (!Array.isArray(value) || !value.every(isObject)) return undefined;
  const isParameters = path?.key === "parameters" && path.parent === undefined;
  return Object.fromEntries(value.map((item, index) => [isParameters ? nameOf(item) : String(index), item]));
}

function nameOf(parameter: JsonObject): string {
  return [textField(parameter, "in"), textField(parameter, "name")].join(" ");
}

function shortText(value: Json | undefined): string | undefined {
  const text = value === undefined ? undefined : JSON.stringify(value);
  return text === undefined || text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`;
}
