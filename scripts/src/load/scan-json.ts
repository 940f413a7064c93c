/** Finds its way in valid JSON text without building anything: jumps from quote to quote. Offsets are UTF-16 units. */

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

/** A member of a JSON container: where its key starts (its value, in a list) and where its value starts. */
export interface Member {
  readonly key: number;
  readonly value: number;
}

/** How many keys a text holds, duplicates included. */
export function countKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = skipSpace(text, skipString(text, at));
    if (text.charCodeAt(at) === COLON) count += 1;
  }
  return count;
}

/** The members of the container that starts at the offset, by key or index; none for a scalar. */
export function readMembers(text: string, start: number): Map<string, Member> {
  const members = new Map<string, Member>();
  const opening = text.charCodeAt(start);
  if (opening !== OPEN_MAP && opening !== OPEN_LIST) return members;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text.charCodeAt(at) !== CLOSE_MAP && text.charCodeAt(at) !== CLOSE_LIST) {
    const key = at;
    let name = String(members.size);
    if (opening === OPEN_MAP) {
      at = skipString(text, at);
      name = JSON.parse(text.slice(key, at)) as string;
      at = skipSpace(text, skipSpace(text, at) + 1);
    }
    members.set(name, { key, value: at });
    at = skipSpace(text, skipValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
  return members;
}

export function skipSpace(text: string, at: number): number {
  let next = at;
  for (let code = text.charCodeAt(next); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(next))
    next += 1;
  return next;
}

function skipString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
  return slashes % 2 === 1;
}

function skipValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return skipString(text, start);
  if (first !== OPEN_MAP && first !== OPEN_LIST) return skipWord(text, start);
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (code === OPEN_MAP || code === OPEN_LIST) depth += 1;
    if (code === CLOSE_MAP || code === CLOSE_LIST) depth -= 1;
    at = code === QUOTE ? skipString(text, at) : at + 1;
  } while (depth > 0 && at < text.length);
  return at;
}

/** Behind a number, `true`, `false` or `null`. */
function skipWord(text: string, start: number): number {
  const word = /[\w.+-]*/y;
  word.lastIndex = start;
  word.test(text);
  return word.lastIndex;
}
