import { InvalidArgumentError } from "../errors.js";
import { own } from "../own.js";
import { parseUrl, requirePrivate, resolveServer } from "../servers.js";
import { secret, type SchemeHandler, type SchemeUse } from "./scheme.js";
import { tokenSource, type TokenEndpoint, type TokenForm, type TokenSource } from "./token-source.js";

interface ClientSettings {
  readonly clientId: string;
  /** Absent for public clients. */
  readonly clientSecret?: string | undefined;
  /**
   * How the client authenticates (RFC 6749, 2.3.1): in the form, or by HTTP Basic.
   * @default "client_secret_post"
   */
  readonly tokenEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | undefined;
  /** Space-separated. */
  readonly scope?: string | undefined;
  /** The API that the token is for, as Auth0 and others name it. */
  readonly audience?: string | undefined;
  /** The API that the token is for, as absolute URIs (RFC 8707). */
  readonly resource?: string | readonly string[] | undefined;
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
  const grant = grantOf(use, settings);
  const url = tokenUrl(use, "username" in settings ? "password" : "clientCredentials");
  const isBasic = settings.tokenEndpointAuthMethod === "client_secret_basic";
  const endpoint: TokenEndpoint = {
    url,
    grant: isBasic ? grant.filter(([name]) => !/^client_(id|secret)$/.test(name)) : grant,
    authorization: isBasic ? basicHeader(settings) : undefined,
  };
  const ofClient = sources.get(use.client) ?? new Map<string, TokenSource>();
  sources.set(use.client, ofClient);
  const key = JSON.stringify(endpoint);
  const source = ofClient.get(key) ?? tokenSource(endpoint);
  ofClient.set(key, source);
  use.secrets.push(...grant.filter(([name]) => /^(client_secret|password)$/.test(name)).map(([, value]) => value));
  return source;
}

/** RFC 6749, 2.3.1: each part is encoded as in a form. */
function basicHeader({ clientId, clientSecret = "" }: ClientSettings): string {
  const [id, password] = [clientId, clientSecret].map((text) => new URLSearchParams([["", text]]).toString().slice(1));
  return `Basic ${btoa(`${id}:${password}`)}`;
}

function grantOf({ scheme, operation }: SchemeUse, settings: Exclude<OAuth2Credentials, string>): TokenForm {
  const { clientId, clientSecret, scope, audience, resource = [], tokenEndpointAuthMethod: method } = settings;
  const user = "username" in settings ? { username: settings.username, password: settings.password } : {};
  const grant = "username" in settings ? "password" : "client_credentials";
  const form = { grant_type: grant, client_id: clientId, client_secret: clientSecret, ...user, scope, audience };
  const resources = [resource].flat().map((each) => ["resource", each] as const);
  const given = [...Object.entries(form), ...resources].filter(([, value]) => value !== undefined);
  if (
    !clientId ||
    given.some(([, value]) => typeof value !== "string") ||
    !/^(undefined|client_secret_(post|basic))$/.test(`${method}`)
  ) {
    throw new InvalidArgumentError(
      `auth.${scheme.name} must be a token, or settings of strings with a clientId`,
      operation,
    );
  }
  return given as unknown as TokenForm;
}

function tokenUrl(
  { scheme, operation, provider, client, input }: SchemeUse,
  flow: "password" | "clientCredentials",
): string {
  const url = scheme.tokenUrls?.[flow];
  // Of the provider: an operation's own server may be somebody else's, who gets the token and not what it is made of.
  const { servers: _, ...common } = operation;
  const base = `${resolveServer(provider, own(common), client, input.baseUrl)}/`;
  const parsed = url ? parseUrl(url, base) : undefined;
  if (!parsed) {
    throw new InvalidArgumentError(
      `auth.${scheme.name}: the spec has no token URL for ${flow}; give a token`,
      operation,
    );
  }
  requirePrivate(parsed.href, operation, client);
  return parsed.href;
}
