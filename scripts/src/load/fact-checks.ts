/** Checks for the values of `provider.yaml`. */

/** Returns what is wrong with a text, or `undefined`. */
export type Check = (text: string) => string | undefined;

/** Reports a finding at a place in the file; `atKey` points at the key instead of its value. */
export type Report = (segments: readonly string[], message: string, fix?: string, atKey?: boolean) => void;

export const checkText: Check = (text) => (text.trim() === "" ? "must not be empty" : undefined);

export const checkUrl: Check = (text) =>
  URL.canParse(text) && /^https?:\/\/[^\s<>"\\]+$/i.test(text)
    ? undefined
    : "must be a URL that starts with https:// or http://";

/** Reads the texts of a mapping that have a check. A value that fails its check is reported and left out. */
export function readTexts(
  data: Readonly<Record<string, unknown>>,
  at: readonly string[],
  checks: Readonly<Record<string, Check>>,
  report: Report,
): Record<string, string> {
  const texts: [string, string][] = [];
  for (const [key, check] of Object.entries(checks)) {
    if (!Object.hasOwn(data, key)) continue;
    const value = data[key];
    const fault = typeof value === "string" ? check(value) : "must be a text";
    if (fault !== undefined) report([...at, key], `${key} ${fault}.`);
    else texts.push([key, value as string]);
  }
  return Object.fromEntries(texts);
}

export function reportUnknown(data: object, at: readonly string[], known: readonly string[], report: Report): void {
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    report([...at, key], `${JSON.stringify(key)} is no fact of a provider.`, `Known are ${known.join(", ")}.`, true);
  }
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
