/** The signature methods that the runtime knows: RFC 5849's but RSA, and HMAC with later hashes. */
export const oauth1Methods = ["HMAC-SHA512", "HMAC-SHA256", "HMAC-SHA1", "PLAINTEXT"] as const;

/** Where tokens come from, by RAML 1.0's names. */
export const oauth1Urls = ["requestTokenUri", "authorizationUri", "tokenCredentialsUri"] as const;

export interface OAuth1 extends Readonly<Partial<Record<(typeof oauth1Urls)[number], string>>> {
  /** Never empty; the first is the default. */
  readonly signatures: readonly (typeof oauth1Methods)[number][];
}
