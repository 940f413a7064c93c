/**
 * What `fetch` threw, unless something in it must not be shown: some platforms print the whole URL, and wrappers of `fetch` hand
 * out the request. Then an error that says so.
 */
export function withoutSecrets(cause: unknown, secrets: readonly string[]): unknown {
  const shows = (value: Readonly<Record<PropertyKey, unknown>>): boolean =>
    Object(value) === value
      ? // What is no error, list or plain object may show what is none of its properties, of which the hidden ones count.
        (Symbol.toStringTag in value && !(value instanceof Error)) ||
        (
          [`${value}`, JSON.stringify(value), ...Reflect.ownKeys(value).flatMap((key) => [key, value[key]])] as never[]
        ).some(shows)
      : secrets.some((secret) => secret && bare(String(value)).includes(bare(secret)));
  try {
    if (!shows(cause as never)) return cause;
  } catch {
    // Cyclic or hostile: it cannot be looked through, so it is not shown.
  }
  return new Error("withheld: holds a secret");
}

/** The same for a text, for it in JSON, in JSON within JSON, and as a printed literal. */
function bare(text: string): string {
  return text.replace(/\\/g, "");
}
