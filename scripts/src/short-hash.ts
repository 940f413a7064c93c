import { createHash } from "node:crypto";

/** Eight hexadecimal digits that stand for a text: to tell names apart by what they are rather than by where they stand. */
export function shortHash(identity: string): string {
  return createHash("sha256").update(identity).digest("hex").slice(0, 8);
}
