import { InvalidArgumentError } from "../errors.js";
import { isHeaderValue } from "../header-value.js";
import type { FetchArguments } from "../options.js";
import { own } from "../own.js";
import { watchClock } from "./oauth1-clock.js";
import { percentEncode, sign, signatureBase, type OAuth1Method } from "./oauth1-signature.js";
import type { SchemeHandler, SchemeUse } from "./scheme.js";

/** What requests are signed with. The consumer is the application, the token what somebody has allowed it. */
export interface OAuth1Credentials<Method extends OAuth1Method = OAuth1Method> {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  /** Absent while there is none yet: in the request for a temporary one, and where the application acts for itself. */
  readonly token?: string | undefined;
  readonly tokenSecret?: string | undefined;
  /** Default: the first of the spec's. */
  readonly signatureMethod?: Method | undefined;
  /** Sent before the rest, and not signed. */
  readonly realm?: string | undefined;
  /** `oauth_callback`, of the request for a temporary token. */
  readonly callback?: string | undefined;
  /** `oauth_verifier`, of the request that makes a token of a temporary one. */
  readonly verifier?: string | undefined;
  /** Milliseconds since 1970, for a machine whose own clock is wrong. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
}

type Pairs = [name: string, value: string][];

/**
 * OAuth 1.0a (RFC 5849), in the header `Authorization`. Every request is signed as it is sent, behind middleware, with a nonce
 * and a timestamp of its own: retries and redirects too.
 */
export const oauth1: SchemeHandler = (use, call) => {
  const credentials = checked(use);
  const { clock = Date.now, consumerSecret, tokenSecret = "" } = credentials;
  const { fetch, secrets } = call;
  secrets.push(consumerSecret, tokenSecret, credentials.token ?? "");
  call.fetch = async (url, init) => {
    const target = new URL(url);
    // The signature is for this server: a token that is fetched elsewhere, say, goes without.
    if (target.origin !== new URL(call.url).origin) return fetch(url, init);
    const headers = new Headers(init?.headers);
    const sent = clock();
    const parameters = protocolParameters(credentials, sent);
    const given = [...target.searchParams, ...(await formFields(init, headers))];
    const base = signatureBase(init?.method ?? "GET", target, [...parameters, ...given]);
    const signature = await sign(credentials.signatureMethod, base, consumerSecret, tokenSecret);
    const header = authorization([...parameters, ["oauth_signature", signature]], credentials.realm);
    secrets.push(header);
    const signed = { ...Object.fromEntries(headers), authorization: header };
    const response = (await fetch(url, own<FetchArguments>({ ...init, headers: signed }))) as Response;
    await watchClock(call, use.scheme.name, response, sent);
    return response;
  };
};

type Checked = OAuth1Credentials & { readonly signatureMethod: OAuth1Method };

function checked({ credential, scheme, operation }: SchemeUse): Checked {
  const given = own(Object(credential) as OAuth1Credentials);
  const { consumerKey, consumerSecret, token, tokenSecret, realm, callback, verifier } = given;
  const texts = [
    consumerKey,
    consumerSecret,
    ...[token, tokenSecret, realm, callback, verifier].filter((text) => text != null),
  ];
  const { signatures = [] } = scheme;
  const signatureMethod = given.signatureMethod ?? signatures[0];
  // Half a surrogate pair cannot be encoded.
  const areTexts = texts.every((text) => typeof text === "string" && !/\p{Surrogate}/u.test(text));
  const isRealm = realm == null || (areTexts && isHeaderValue(realm) && !/["\\]/.test(realm));
  if (!areTexts || !isRealm || !consumerKey || !signatureMethod || !signatures.includes(signatureMethod)) {
    throw new InvalidArgumentError(
      `auth.${scheme.name} must be { consumerKey, consumerSecret, token, tokenSecret }, ` +
        `with a signatureMethod of ${signatures.join()} if any`,
      operation,
    );
  }
  return { ...given, signatureMethod };
}

function protocolParameters(credentials: Checked, sent: number): Pairs {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  const { consumerKey, token, signatureMethod, callback, verifier } = credentials;
  const parameters: [string, string | undefined][] = [
    ["oauth_consumer_key", consumerKey],
    ["oauth_token", token],
    ["oauth_signature_method", signatureMethod],
    ["oauth_timestamp", `${Math.floor(sent / 1000)}`],
    ["oauth_nonce", nonce.join("")],
    ["oauth_version", "1.0"],
    ["oauth_callback", callback],
    ["oauth_verifier", verifier],
  ];
  return parameters.filter((pair): pair is [string, string] => pair[1] != null);
}

/** The fields of a body that is a form; nothing of any other body is signed (RFC 5849, 3.4.1.3.1). */
async function formFields(init: FetchArguments | undefined, headers: Headers): Promise<Pairs> {
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(headers.get("content-type") ?? "")) return [];
  return [...new URLSearchParams(await new Response(init?.body ?? "").text())];
}

/** RFC 5849, 3.5.1. */
function authorization(parameters: Pairs, realm: string | undefined): string {
  const quoted = parameters.map(([name, value]) => `${name}="${percentEncode(value)}"`);
  return `OAuth ${[...(realm == null ? [] : [`realm="${realm}"`]), ...quoted].join(", ")}`;
}
