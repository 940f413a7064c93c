import type { SecurityScheme } from "../../model/model.ts";
import { codeSpan } from "../text/markdown.ts";
import { enumerate } from "../wording.ts";

/** What a caller has to know of signed requests; nothing where there are none. */
export function signingNotes(schemes: readonly SecurityScheme[]): string[] {
  const signed = schemes.filter(({ type }) => type === "oauth1").map(({ name }) => codeSpan(name));
  if (signed.length === 0) return [];
  const text = [
    `${enumerate(signed)} signs each request as it is sent, retries too, with a nonce and a timestamp of its own.`,
    `Leave ${codeSpan("token")} and ${codeSpan("tokenSecret")} out where the application has none; ${codeSpan("signatureMethod")} chooses another method than the first.`,
    `Servers refuse a timestamp that is minutes off: a call then rejects with an ${codeSpan("ApiError")} that says by how much. Where the machine's clock cannot be set, give ${codeSpan("clock")}, a function of milliseconds such as ${codeSpan("() => Date.now() + offset")}.`,
  ];
  return [text.join(" ")];
}
