import { closeSync, openSync, readSync } from "node:fs";

/** Characters of a file that are looked at: the version stands near its start. */
const START = 1_000_000;

/** Whether a file starts an OpenAPI 3 document; others of its folder are parts of one, or something else. */
export function isDocument(file: string): boolean {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(START);
    const text = bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, START, 0));
    return /^\uFEFF?\s*\{/u.test(text)
      ? /"openapi"\s*:\s*"?3/u.test(text)
      : /^["']?openapi["']?\s*:\s*["']?3/mu.test(text);
  } finally {
    closeSync(descriptor);
  }
}
