import { hash } from "node:crypto";

/** Names a content: two that differ in a byte have different ones. Texts count as their UTF-8. */
export function contentHash(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url");
}
