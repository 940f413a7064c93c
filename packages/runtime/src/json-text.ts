/** @param path - The place within the value, for example `.files[0]`; empty: the value itself. */
export type RefuseJson = (path: string, why: string) => never;

/**
 * A value as JSON. What JSON would write as something else is refused, with its place: a file, a stream, a Set or a Map as `{}`,
 * NaN and an invalid date as null.
 */
export function jsonText(value: unknown, refuse: RefuseJson): string {
  const wrong = findForeign(value, []);
  if (wrong) return refuse(wrong.path, wrong.why);
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    return refuse("", "has a toJSON() that throws");
  }
  return text ?? refuse("", "is undefined, which JSON cannot hold");
}

interface Foreign {
  readonly path: string;
  readonly why: string;
}

function findForeign(value: unknown, holders: object[]): Foreign | undefined {
  const kind = kindOf(value);
  if (kind) return { path: "", why: `is ${kind}, which JSON cannot hold` };
  if (typeof value !== "object" || value === null || "toJSON" in value) return undefined;
  if (holders.includes(value)) return { path: "", why: "is circular" };
  holders.push(value);
  for (const key of Object.keys(value)) {
    const wrong = findForeign((value as Record<string, unknown>)[key], holders);
    if (wrong) return { ...wrong, path: (Array.isArray(value) ? `[${key}]` : `.${key}`) + wrong.path };
  }
  holders.pop();
  return undefined;
}

/** What a value is that JSON has no form for. Streams of Node look like plain objects. */
function kindOf(value: unknown): string | undefined {
  const type = typeof value;
  if (type === "number") return Number.isFinite(value) ? undefined : `${value as number}`;
  if (/^(bi|sy|f)/.test(type)) return `a ${type}`;
  if (type !== "object" || value === null) return undefined;
  const tag = {}.toString.call(value).slice(8, -1);
  if (tag === "Date") return Number.isNaN(Number(value)) ? "an invalid Date" : undefined;
  const named = `a${/^[AEIO]/.test(tag) ? "n" : ""} ${tag}`;
  if (ArrayBuffer.isView(value)) return named;
  const object = value as object;
  if (Symbol.asyncIterator in object || typeof (object as { pipe?: unknown }).pipe === "function") return "a stream";
  return "toJSON" in object || /^(Object|Array|String|Number|Boolean)$/.test(tag) ? undefined : named;
}
