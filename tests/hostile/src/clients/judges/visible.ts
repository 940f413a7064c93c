import { inspect } from "node:util";

/** Levels down to which a value is looked through. */
const depth = 12;

/**
 * All that a person or a log can be shown of a value: as text, as JSON, inspected with all that is hidden, and each of its
 * properties, be they named by symbols, not enumerable, or read by a function.
 */
export function visibleText(value: unknown): string {
  const texts: string[] = [];
  collect(value, texts, new Set(), 0);
  return texts.join("\n");
}

function collect(value: unknown, texts: string[], seen: Set<unknown>, level: number): void {
  if (typeof value === "string") texts.push(value);
  if (typeof value === "bigint" || typeof value === "symbol") texts.push(String(value));
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return;
  if (seen.has(value) || level > depth) return;
  seen.add(value);
  if (level === 0) texts.push(...printed(value));
  if (value instanceof Map || value instanceof Set || value instanceof Headers) {
    for (const member of value) collect(member, texts, seen, level + 1);
  }
  for (const holder of [value, Object.getPrototypeOf(value)]) {
    if (holder === null || holder === Object.prototype || holder === Function.prototype) continue;
    for (const key of Reflect.ownKeys(holder)) {
      texts.push(String(key));
      collect(read(value, key), texts, seen, level + 1);
    }
  }
}

/** Things may be such that they cannot be printed one way or the other; then they are not. */
function printed(value: object): string[] {
  const ways = [
    () => String(value),
    () => JSON.stringify(value),
    () => inspect(value),
    () => inspect(value, { depth, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
  ];
  return ways.map((way) => attempt(way) ?? "");
}

function read(value: object, key: PropertyKey): unknown {
  const member = attempt(() => Reflect.get(value, key));
  // A prototype's own getter may reject where it is asked for something else.
  if (member instanceof Promise) member.catch(() => {});
  return member;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
