/** The last three as later servers have them: HMAC-SHA1's rules with another hash. */
export type OAuth1Method = "PLAINTEXT" | "HMAC-SHA1" | "HMAC-SHA256" | "HMAC-SHA512";

/** RFC 5849, 3.6: all but the unreserved characters of RFC 3986, by the bytes of their UTF-8. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * RFC 5849, 3.4.1: what is signed of a request.
 * @param parameters - Those of query, form body and header, decoded; names may come again. A signature among them is left out.
 */
export function signatureBase(
  method: string,
  { origin, pathname }: URL,
  parameters: Iterable<readonly [name: string, value: string]>,
): string {
  // A space stands before every character of an encoded text, so names are sorted first, and equal ones by their values.
  const signed = [...parameters].filter(([name]) => name !== "oauth_signature");
  // oxlint-disable-next-line unicorn/no-array-sort -- of a copy; `toSorted` is younger than the browsers that count.
  const pairs = signed.map((pair) => pair.map(percentEncode).join(" ")).sort();
  const normalised = pairs.map((pair) => pair.replace(" ", "=")).join("&");
  return [method.toUpperCase(), origin + pathname, normalised].map(percentEncode).join("&");
}

/** RFC 5849, 3.4.2 and 3.4.4. */
export async function sign(
  method: OAuth1Method,
  base: string,
  consumerSecret: string,
  tokenSecret: string,
): Promise<string> {
  const key = `${percentEncode(consumerSecret)}&${percentEncode(tokenSecret)}`;
  if (method === "PLAINTEXT") return key;
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: method.replace("HMAC-SHA", "SHA-") };
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", imported, encoder.encode(base));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
