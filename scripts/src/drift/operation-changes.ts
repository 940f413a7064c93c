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

/** Lists what differs between two canonical texts of an operation. The order of lists does not count. */
export function changesBetween(before: string, after: string): readonly OperationChange[] {
  const changes: OperationChange[] = [];
  compare(JSON.parse(before) as Json, JSON.parse(after) as Json, undefined);
  return changes;

  function compare(old: Json | undefined, now: Json | undefined, path: Path | undefined): void {
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    const [first, second] = [membersOf(old, path), membersOf(now, path)];
    if (first !== undefined && second !== undefined) {
      for (const key of [...new Set([...Object.keys(first), ...Object.keys(second)])].toSorted()) {
        compare(field(first, key), field(second, key), { parent: path, key });
      }
    } else if (Array.isArray(old) && Array.isArray(now)) compareLists(old, now, path);
    else report(old, now, path);
  }

  /** Compares the items that only one of the lists has: objects in pairs, other values one by one. */
  function compareLists(old: readonly Json[], now: readonly Json[], path: Path | undefined): void {
    const [gone, added] = [missingFrom(now, old), missingFrom(old, now)];
    for (let index = 0; index < Math.max(gone.length, added.length); index += 1) {
      const [from, to] = [gone[index], added[index]];
      if (from !== undefined && to !== undefined && isObject(from.item) && isObject(to.item)) {
        compare(from.item, to.item, { parent: path, key: to.key });
        continue;
      }
      if (from !== undefined) report(from.item, undefined, { parent: path, key: from.key });
      if (to !== undefined) report(undefined, to.item, { parent: path, key: to.key });
    }
  }

  function report(old: Json | undefined, now: Json | undefined, path: Path | undefined): void {
    const [shownBefore, shownAfter] = [old, now].map(shortText);
    changes.push({
      pointer: pathToPointer(path),
      ...(shownBefore === undefined ? {} : { before: shownBefore }),
      ...(shownAfter === undefined ? {} : { after: shownAfter }),
    });
  }
}

/** The items of a list that another list does not have, with their places. */
function missingFrom(other: readonly Json[], list: readonly Json[]): readonly { key: number; item: Json }[] {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return list.map((item, key) => ({ key, item })).filter(({ item }) => !known.has(JSON.stringify(item)));
}

/** The members to compare by name: fields of an object, or the operation's parameters. */
function membersOf(value: Json | undefined, path: Path | undefined): JsonObject | undefined {
  if (isObject(value)) return value;
  const isParameters = path?.key === "parameters" && path.parent === undefined;
  if (!isParameters || !Array.isArray(value) || !value.every(isObject)) return undefined;
  return Object.fromEntries(value.map((parameter) => [nameOf(parameter), parameter]));
}

function nameOf(parameter: JsonObject): string {
  return [textField(parameter, "in"), textField(parameter, "name")].join(" ");
}

function shortText(value: Json | undefined): string | undefined {
  const text = value === undefined ? undefined : JSON.stringify(value);
  return text === undefined || text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`;
}
