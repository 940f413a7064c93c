/**
 * Whether a text can be a header's value (RFC 9110, field-value; `fetch` takes Latin-1). Checked before `fetch` does, whose
 * own message would show the value.
 */
export function isHeaderValue(text: string): boolean {
  return !/[^\t\x20-\x7e\x80-\xff]/.test(text);
}
