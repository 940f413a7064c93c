import { vi } from "vitest";
import type { CleverCloudClientOptions } from "../src/index.js";

/** Credentials of OAuth 1.0a at a fixed time. */
export const consumer = {
  consumerKey: "ck",
  consumerSecret: "cs",
  token: "t",
  tokenSecret: "ts",
  clock: () => 1_780_000_000_999,
};

/** The header `Authorization` of a request with the fixed time and nonce. */
export function signed(method: string, signature: string): string {
  return (
    `OAuth oauth_consumer_key="ck", oauth_token="t", oauth_signature_method="${method}", oauth_timestamp="1780000000", ` +
    `oauth_nonce="00000000000000000000000000000000", oauth_version="1.0", oauth_signature="${signature}"`
  );
}

/** Signs with the secrets themselves, so that the signature is the same for every request. */
export const plaintext: CleverCloudClientOptions = { auth: { oauth1: { ...consumer, signatureMethod: "PLAINTEXT" } } };
export const authorization = signed("PLAINTEXT", "cs%26ts");

/** Makes every nonce a string of zeros. */
export function fixNonce(): void {
  vi.spyOn(crypto, "getRandomValues").mockImplementation((bytes) => bytes);
}
