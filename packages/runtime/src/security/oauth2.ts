import { InvalidArgumentError } from "../errors.js";
import { own } from "../own.js";
import { isPrivate, resolveServer } from "../servers.js";
import { secret, type SchemeHandler, type SchemeUse } from "./scheme.js";
import { tokenSource, type TokenSource } from "./token-source.js";

interface ClientSettings {
  readonly clientId: string;
  /** Absent for public clients. */
  readonly clientSecret?: string | undefined;
  /** Space-separated. */
  readonly scope?: string | undefined;
}

/** An access token, or what one is fetched with: client credentials, or with user name the password grant. */
export type OAuth2Credentials =
  | string
  | ClientSettings
  | (ClientSettings & { readonly username: string; readonly password: string });

/**
 * OAuth 2 (RFC 6749). A given token is sent as it is; with settings it is fetched from the spec's token URL once, kept per
 * client until shortly before it expires, and fetched anew once when the server answers 401.
 */
export const oauth2: SchemeHandler = async (use, call) => {
  const { credential } = use;
  const set = (token: string): void => {
    use.headers["authorization"] = `Bearer ${secret(use, token)}`;
  };
  if (typeof credential !== "object") return set(secret(use, credential));
  const source = sourceOf(use, credential as Exclude<OAuth2Credentials, string>);
  let token = await source.get(use);
  set(token);
  const renew = async (): Promise<void> => {
    token = await source.get(use, token);
    set(token);
  };
  call.renew = (status) => (status === 401 ? renew : undefined);
};

// Per client: a token must not reach a server of another client.
const sources = /* @__PURE__ */ new WeakMap<object, Map<string, TokenSource>>();

function sourceOf(use: SchemeUse, settings: Exclude<OAuth2Credentials, string>): TokenSource {
  const form: Record<string, string> = grantOf(use, settings);
  const url = tokenUrl(use, form["grant_type"] === "password" ? "password" : "clientCredentials");
  const ofClient = sources.get(use.client) ?? new Map<string, TokenSource>();
  sources.set(use.client, ofClient);
  const key = JSON.stringify([url, form]);
  const source = ofClient.get(key) ?? tokenSource(url, form);
  ofClient.set(key, source);
  use.secrets.push(...[form["client_secret"], form["password"]].filter((text) => text !== undefined));
  return source;
}

function grantOf(
  { scheme, operation }: SchemeUse,
  settings: Exclude<OAuth2Credentials, string>,
): Record<string, string> {
  const { clientId, clientSecret, scope } = settings;
  const user = "username" in settings ? { username: settings.username, password: settings.password } : {};
  const grant = "username" in settings ? "password" : "client_credentials";
  const form = { grant_type: grant, client_id: clientId, client_secret: clientSecret, ...user, scope };
  const given = Object.entries(form).filter(([, value]) => value !== undefined);
  if (!clientId || given.some(([, value]) => typeof value !== "string")) {
    throw new InvalidArgumentError(
      `auth.${scheme.name} must be a token, or settings of strings with a clientId`,
      operation,
    );
  }
  return Object.fromEntries(given) as Record<string, string>;
}

function tokenUrl(
  { scheme, operation, provider, client, input }: SchemeUse,
  flow: "password" | "clientCredentials",
): string {
  const url = scheme.tokenUrls?.[flow];
  // Of the provider: an operation's own server may be somebody else's, who gets the token and not what it is made of.
  const { servers: _, ...common } = operation;
  const base = `${resolveServer(provider, own(common), client, input.baseUrl)}/`;
  if (!url || !URL.canParse(url, base)) {
    throw new InvalidArgumentError(
      `auth.${scheme.name}: the spec has no token URL for ${flow}; give a token`,
      operation,
    );
  }
  const { href } = new URL(url, base);
  if (!isPrivate(href))
    throw new InvalidArgumentError(`auth.${scheme.name}: credentials go over https only, or to localhost`, operation);
  return href;
}
