/** A value as JSON; undefined where it has none. */
export function jsonText(value: unknown): string | undefined {
  try {
    // A Blob, stream, form, typed array, Map or Set would be written as `{}` or worse.
    const foreign =
      ArrayBuffer.isView(value) || (value instanceof Object && Symbol.toStringTag in value && !("toJSON" in value));
    return foreign ? undefined : JSON.stringify(value);
  } catch {
    // Cyclic, a bigint, or a `toJSON` that throws.
    return undefined;
  }
}
